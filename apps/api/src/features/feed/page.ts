import { Prisma, type PrismaClient } from '@nhip-cau/database/generated/client'
import type { FeedState, Position } from './cursor.ts'
import type { ChangeType } from './types.ts'

export type ChangeRow = {
  epoch: string
  revision: bigint
  committedAt: Date
  type: ChangeType
  recordId: string
  operation: 'INSERT' | 'UPDATE' | 'DELETE'
}
export type FeedPage = { state: FeedState; rows: ChangeRow[] }

/** The first changes of every set that meets a condition. No set is read further than the page may need. */
function firstOf(sets: Prisma.Sql, changes: Prisma.Sql, take: number): Prisma.Sql {
  return Prisma.sql`(SELECT s.revision, s.committed_at AS "committedAt", c.type, c.record_id AS "recordId", c.operation::text
    FROM change_set s CROSS JOIN LATERAL (
      SELECT type, record_id, operation FROM change WHERE set_id = s.id AND ${changes} ORDER BY type, record_id LIMIT ${take}) c
    WHERE ${sets} ORDER BY s.revision, c.type, c.record_id LIMIT ${take})`
}

/** The changes after a position: what is left of the set a reader stopped in, and the sets after it. */
function changesAfter(after: Position | null, wanted: Prisma.Sql, take: number): Prisma.Sql {
  const revision = after?.revision ?? 0n
  const later = firstOf(Prisma.sql`s.revision > ${revision}`, wanted, take)
  if (!after?.place) return later
  const { type, recordId } = after.place
  const rest = Prisma.sql`(type, record_id) > (${type}, ${recordId}::uuid) AND ${wanted}`
  return Prisma.sql`${firstOf(Prisma.sql`s.revision = ${revision}`, rest, take)} UNION ALL ${later}`
}

/**
 * Where the feed stands and the next changes after a position, in one statement and so in one snapshot: a set that is not
 * in it commits, and is numbered, after every one that is.
 * @param take most changes to read
 */
export async function readPage(
  prisma: PrismaClient,
  { after, types, take }: { after: Position | null; types: readonly ChangeType[] | null; take: number },
): Promise<FeedPage> {
  const wanted = types ? Prisma.sql`type = ANY(${types})` : Prisma.sql`true`
  const rows = await prisma.$queryRaw<(Omit<FeedState, 'revision'> & { newest: bigint } & ChangeRow)[]>`
    SELECT p.epoch, p.pruned_revision AS "prunedRevision", p.revision AS newest, page.*
    FROM feed_position p LEFT JOIN (${changesAfter(after, wanted, take)}) page ON true
    ORDER BY page.revision, page.type COLLATE "C", page."recordId" LIMIT ${take}`
  const [first] = rows
  if (!first) throw new Error('the table feed_state has no row')
  const { epoch, prunedRevision, newest } = first
  return { state: { epoch, prunedRevision, revision: newest }, rows: rows.filter(({ type }) => type !== null) }
}
