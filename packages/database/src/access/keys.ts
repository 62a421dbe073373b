import { Fault } from '../fault.ts'
import type { ApiKey, ApiScope, PrismaClient } from '../generated/client.ts'
import { hashKey, KEY_FORM, makeKey } from './key.ts'

export type KeyWish = { name: string; organisation: string | null; scopes: ApiScope[]; expiresAt: Date | null }
/** A key at the only moment it is known, with what is kept of it. */
export type MadeKey = { key: string; row: ApiKey }
export type ListedKey = ApiKey & { rotatedTo: { prefix: string } | null; requests: bigint }

const DAY = 86_400_000
const LONGEST_TEXT = 200
/** Limits of a transaction on a busy machine, where Prisma's own (2 and 5 s) refuse what would succeed. */
const BUSY = { maxWait: 30_000, timeout: 60_000 }

/** A text fit for a list of keys. @throws Fault that names the option */
function written(text: string, option: string): string {
  const trimmed = text.normalize('NFC').trim()
  if (trimmed === '' || trimmed.length > LONGEST_TEXT || /\p{Cc}/u.test(trimmed))
    throw new Fault(`${option} must be a text of 1 to ${LONGEST_TEXT} characters on one line.`)
  return trimmed
}

/** Makes a key. @throws Fault for a name that is none or an end that has passed */
export async function createKey(prisma: PrismaClient, wish: KeyWish, now = new Date()): Promise<MadeKey> {
  if (wish.expiresAt && wish.expiresAt <= now) throw new Fault('--expires must name a day that is not over.')
  const name = written(wish.name, '--name')
  const organisation = wish.organisation === null ? null : written(wish.organisation, '--organisation')
  const { key, prefix } = makeKey()
  const row = await prisma.apiKey.create({
    data: { ...wish, name, organisation, prefix, secretHash: hashKey(key), createdAt: now },
  })
  return { key, row }
}

/** Every key ever made, oldest first, with its requests of the last 30 days. */
export async function listKeys(prisma: PrismaClient, now = new Date()): Promise<ListedKey[]> {
  const usage = { where: { day: { gt: new Date(now.getTime() - 30 * DAY) } } }
  const rows = await prisma.apiKey.findMany({
    include: { usage, rotatedTo: { select: { prefix: true } } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ usage, ...row }) => ({
    ...row,
    requests: usage.reduce((sum, { requests }) => sum + requests, 0n),
  }))
}

/** Whether a key is let in, and if not, why. */
export function stateOfKey({ revokedAt, expiresAt }: ApiKey, now = new Date()): 'valid' | 'expired' | 'revoked' {
  if (revokedAt) return 'revoked'
  return expiresAt && expiresAt <= now ? 'expired' : 'valid'
}

/** The key of a prefix. @throws Fault when there is none */
async function findKey(prisma: Pick<PrismaClient, 'apiKey'>, prefix: string) {
  if (KEY_FORM.test(prefix)) throw new Fault('Name the key by its prefix, the ten characters between its underscores.')
  const found = await prisma.apiKey.findUnique({
    where: { prefix },
    include: { rotatedTo: { select: { prefix: true } } },
  })
  if (!found) throw new Fault(`No key has the prefix ${prefix}: pnpm api-keys list shows those there are.`)
  return found
}

/**
 * Makes a key in the place of another, alike but for the secret; the older one holds for some days more, so that whoever
 * uses it can change over without a gap.
 * @param expiresAt end of the new key; undefined for as long a life as the older one was given
 * @throws Fault when there is no such key, or it is not valid, or another has taken its place already
 */
export async function rotateKey(
  prisma: PrismaClient,
  prefix: string,
  { overlapDays, expiresAt }: { overlapDays: number; expiresAt: Date | null | undefined },
  now = new Date(),
): Promise<MadeKey & { old: ApiKey }> {
  return prisma.$transaction(async (tx) => {
    const { rotatedTo, ...old } = await findKey(tx, prefix)
    const state = stateOfKey(old, now)
    if (rotatedTo) throw new Fault(`Key ${prefix} was rotated already, to ${rotatedTo.prefix}: rotate that one.`)
    if (state !== 'valid') throw new Fault(`Key ${prefix} is ${state}: make another with pnpm api-keys create.`)
    const life = old.expiresAt && new Date(now.getTime() + old.expiresAt.getTime() - old.createdAt.getTime())
    const made = makeKey()
    const { name, organisation, scopes } = old
    const data = {
      name,
      organisation,
      scopes,
      prefix: made.prefix,
      secretHash: hashKey(made.key),
      rotatedFromId: old.id,
    }
    const row = await tx.apiKey.create({
      data: { ...data, createdAt: now, expiresAt: expiresAt === undefined ? life : expiresAt },
    })
    const end = new Date(now.getTime() + overlapDays * DAY)
    const sooner = old.expiresAt && old.expiresAt < end ? old.expiresAt : end
    return { key: made.key, row, old: await tx.apiKey.update({ where: { prefix }, data: { expiresAt: sooner } }) }
  }, BUSY)
}

/** Ends a key at once and for good. @throws Fault when there is no such key or it is revoked already */
export async function revokeKey(prisma: PrismaClient, prefix: string, now = new Date()): Promise<ApiKey> {
  const found = await findKey(prisma, prefix)
  if (found.revokedAt) throw new Fault(`Key ${prefix} was revoked already, at ${found.revokedAt.toISOString()}.`)
  return prisma.apiKey.update({ where: { prefix }, data: { revokedAt: now } })
}
