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

const COLUMNS = Prisma.sql`s.revision, s.committed_at AS "committedAt", c.type, c.record_id AS "recordId", c.operation::text`
const ORDER = Prisma.sql`s.revision, c.type, c.record_id`

/** What is left of the change set a reader stopped in. */
function restOf({ revision, place }: Position, wanted: Prisma.Sql, take: number): Prisma.Sql {
  if (!place) return Prisma.empty
  return Prisma.sql`(SELECT ${COLUMNS} FROM change_set s JOIN change c ON c.set_id = s.id
      WHERE s.revision = ${revision} AND (c.type, c.record_id) > (${place.type}, ${place.recordId}::uuid) AND ${wanted}
      ORDER BY ${ORDER} LIMIT ${take})
    UNION ALL`
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
  const wanted = types ? Prisma.sql`c.type = ANY(${types})` : Prisma.sql`true`
  const rows = await prisma.$queryRaw<(Omit<FeedState, 'revision'> & { newest: bigint } & ChangeRow)[]>`
    SELECT p.epoch, p.pruned_revision AS "prunedRevision", p.revision AS newest, page.*
    FROM feed_position p LEFT JOIN (
      ${after ? restOf(after, wanted, take) : Prisma.empty}
      -- No set is read further than the page may need.
      (SELECT ${COLUMNS} FROM change_set s CROSS JOIN LATERAL (
          SELECT c.type, c.record_id, c.operation FROM change c WHERE c.set_id = s.id AND ${wanted}
          ORDER BY c.type, c.record_id LIMIT ${take}) c
        WHERE s.revision > ${after?.revision ?? 0n} ORDER BY ${ORDER} LIMIT ${take})
    ) page ON true
    ORDER BY page.revision, page.type COLLATE "C", page."recordId" LIMIT ${take}`
  const [first] = rows
  if (!first) throw new Error('the table feed_state has no row')
  const { epoch, prunedRevision, newest } = first
  return { state: { epoch, prunedRevision, revision: newest }, rows: rows.filter(({ type }) => type !== null) }
}
