import { batchesOf } from './batch.ts'
import { Prisma } from './generated/client.ts'

type Link = { predecessorId: string; successorId: string; share: Prisma.Decimal | null }
type Row = { ancestorId: string; descendantId: string; share: Prisma.Decimal | null }

const WHOLE = new Prisma.Decimal(1)

/**
 * Every unit with itself and with each that followed it, near and far. The share is the product of those on the way,
 * summed where ways meet; null when one of them is not published.
 */
export function lineageOf(units: readonly string[], links: readonly Link[]): Row[] {
  const after = Map.groupBy(links, ({ predecessorId }) => predecessorId)
  return units.flatMap((ancestorId) => {
    const shares = new Map<string, Prisma.Decimal | null>([[ancestorId, WHOLE]])
    const follow = (id: string, share: Prisma.Decimal | null, path: readonly string[]): void => {
      for (const link of after.get(id) ?? []) {
        // A circle of succession is a fault of the data; it must not hang a loading.
        if (path.includes(link.successorId)) continue
        const part = share === null || link.share === null ? null : share.times(link.share)
        const known = shares.get(link.successorId)
        const sum = known === undefined ? part : known === null || part === null ? null : known.plus(part)
        shares.set(link.successorId, sum)
        follow(link.successorId, part, [...path, link.successorId])
      }
    }
    follow(ancestorId, WHOLE, [ancestorId])
    return [...shares].map(([descendantId, share]) => ({ ancestorId, descendantId, share }))
  })
}

const keyOf = ({ ancestorId, descendantId, share }: Row) => `${ancestorId} ${descendantId} ${share?.toString() ?? ''}`

/**
 * Makes the lineage what the successions on record say, writing only what differs.
 * @returns every unit's followers, itself among them
 */
export async function writeLineage(tx: Prisma.TransactionClient): Promise<Map<string, string[]>> {
  const units = await tx.administrativeUnit.findMany({ select: { id: true } })
  const links = await tx.succession.findMany({ select: { predecessorId: true, successorId: true, share: true } })
  const stored = await tx.unitLineage.findMany()
  const wanted = lineageOf(
    units.map(({ id }) => id),
    links,
  )
  const before = new Set(stored.map(keyOf))
  const kept = new Set(wanted.map(keyOf))
  for (const rows of batchesOf(stored.filter((row) => !kept.has(keyOf(row)))))
    await tx.unitLineage.deleteMany({
      where: { OR: rows.map(({ ancestorId, descendantId }) => ({ ancestorId, descendantId })) },
    })
  for (const data of batchesOf(wanted.filter((row) => !before.has(keyOf(row)))))
    await tx.unitLineage.createMany({ data })
  const byAncestor = Map.groupBy(wanted, ({ ancestorId }) => ancestorId)
  return new Map([...byAncestor].map(([id, rows]) => [id, rows.map(({ descendantId }) => descendantId)]))
}
