import type pg from 'pg'

type Queryable = Pick<pg.Pool, 'query'>

/**
 * The state of the data: `revision` moves by one or more in every transaction that changes what the API shows, and is seen
 * with its changes, never before or after. Revisions are comparable within one `epoch`; rows replaced as a whole begin another.
 */
export type Revision = { epoch: string; revision: bigint }

/** The newest revision, in one statement that reads two rows. */
export async function readRevision(database: Queryable): Promise<Revision> {
  const { rows } = await database.query<{ epoch: string; revision: string }>(
    'SELECT epoch, revision FROM feed_position',
  )
  const [row] = rows
  if (!row) throw new Error('the table feed_state has no row')
  return { epoch: row.epoch, revision: BigInt(row.revision) }
}

/**
 * Lets callers that ask at the same time share one reading: always the next one, never one already under way, which
 * might have been answered before the caller's own write. At most one reading is under way at a time.
 */
export function shareNext<T>(read: () => Promise<T>): () => Promise<T> {
  let running: Promise<unknown> | undefined
  let next: Promise<T> | undefined
  const start = (): Promise<T> => {
    next = undefined
    const reading = read()
    const ended = reading.then(
      () => undefined,
      () => undefined,
    )
    running = ended
    void ended.then(() => {
      if (running === ended) running = undefined
    })
    return reading
  }
  return () => {
    if (next) return next
    if (!running) return start()
    next = running.then(start)
    return next
  }
}
