// `pnpm api-keys`: makes, lists, rotates and revokes keys in the database that `pnpm start` uses.
import { PRACTICE_DATABASE, REGISTER_DATABASE } from '@nhip-cau/database/embedded/databases'
import { Fault } from '@nhip-cau/database/fault'
import type { PrismaClient } from '@nhip-cau/database/generated/client'
import { onDatabase } from './lib/database.ts'
import { HELP, type KeyCommand, readKeyCommand } from './lib/key-arguments.ts'
import { prepareClient } from './lib/prepare.ts'

const moment = (at: Date | null) => (at ? `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC` : 'never')

/** Tells a key the only time it is known. */
function tellKey(key: string, expiresAt: Date | null): void {
  console.log(
    `${key}\n\nThis is the only time the key is shown: keep it where secrets are kept. It expires: ${moment(expiresAt)}.`,
  )
}

/** Rows under their headings, each column as wide as its longest text. */
function tellTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  for (const row of rows)
    console.log(
      row
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
}

async function tellKeys(prisma: PrismaClient): Promise<void> {
  const { listKeys, stateOfKey } = await import('@nhip-cau/database/access/keys')
  const keys = await listKeys(prisma)
  if (keys.length === 0) return console.log('There are no keys yet: pnpm api-keys create --name "…" makes one.')
  tellTable([
    ['PREFIX', 'STATE', 'EXPIRES', 'LAST USED', '30 DAYS', 'SCOPES', 'ROTATED TO', 'NAME'],
    ...keys.map((key) => [
      key.prefix,
      stateOfKey(key),
      moment(key.expiresAt),
      moment(key.lastUsedAt),
      String(key.requests),
      key.scopes.join(',') || '-',
      key.rotatedTo?.prefix ?? '-',
      key.organisation ? `${key.name} (${key.organisation})` : key.name,
    ]),
  ])
}

async function run(prisma: PrismaClient, command: KeyCommand): Promise<void> {
  const { createKey, revokeKey, rotateKey } = await import('@nhip-cau/database/access/keys')
  if (command.verb === 'list') return tellKeys(prisma)
  if (command.verb === 'create') {
    const { key, row } = await createKey(prisma, command.wish)
    return tellKey(key, row.expiresAt)
  }
  if (command.verb === 'rotate') {
    const { key, row, old } = await rotateKey(prisma, command.prefix, command)
    tellKey(key, row.expiresAt)
    return console.log(`The key ${old.prefix} that it takes the place of holds until ${moment(old.expiresAt)}.`)
  }
  const { name } = await revokeKey(prisma, command.prefix)
  console.log(`Revoked ${command.prefix} (${name}): it is refused from now on.`)
}

async function main(command: KeyCommand): Promise<void> {
  await prepareClient()
  await onDatabase(command.practice ? PRACTICE_DATABASE : REGISTER_DATABASE, async (url) => {
    const { openDatabase } = await import('@nhip-cau/database/client')
    const database = openDatabase(url, { connections: 1 })
    await run(database.prisma, command).finally(database.close)
  })
}

try {
  const command = readKeyCommand(process.argv.slice(2))
  if (command) await main(command)
  else console.log(HELP)
} catch (error) {
  console.error(error instanceof Fault ? error.message : error)
  process.exit(1)
}
