import type pg from 'pg'

const DAY = 24 * 60 * 60 * 1000

/**
 * Forgets the changes of whole transactions that are older than a number of days. One statement: a reader sees the feed
 * as it was or as it is, never a gap. The revision stays.
 * @returns how many changes were forgotten
 */
export async function pruneFeed(
  database: Pick<pg.Pool, 'query'>,
  days: number,
  now: Date = new Date(),
): Promise<number> {
  const oldest = new Date(now.getTime() - days * DAY)
  // By revision and not by time: a clock that was set back must not open a gap.
  const { rowCount } = await database.query(
    `WITH cut AS (
       SELECT max(revision) AS revision FROM change_set
       WHERE revision < coalesce((SELECT min(revision) FROM change_set WHERE committed_at >= $1), 'infinity'::float8)
     ), state AS (
       UPDATE feed_state SET pruned_revision = cut.revision FROM cut WHERE cut.revision > pruned_revision
       RETURNING pruned_revision
     ), sets AS (
       DELETE FROM change_set USING state WHERE revision <= state.pruned_revision RETURNING change_set.id
     )
     DELETE FROM change USING sets WHERE set_id = sets.id`,
    [oldest],
  )
  return rowCount ?? 0
}
