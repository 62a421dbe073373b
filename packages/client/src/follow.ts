import { ApiError, type Client } from './client.ts'
import { ChangesDocument, type ChangesQuery, type ChangesQueryVariables, FeedCursorDocument } from './operations.gen.ts'

export type Change = ChangesQuery['changes']['changes'][number]
/** Changes to store, and the cursor to keep together with them. */
export type Step = { changes: readonly Change[]; cursor: string }

/** The cursor was too old: read every list anew, then go on from `restart`. */
export class CursorExpired extends Error {
  override name = 'CursorExpired'
  readonly restart: string
  constructor({ message, extensions }: ApiError) {
    super(message)
    this.restart = String(extensions.restart)
  }
}

/** Where the feed stands now: keep it before reading the lists, so that no change falls between. */
export const feedCursor = async (client: Client): Promise<string> =>
  (await client.ask(FeedCursorDocument, {})).register.feedCursor

/**
 * What has changed after a cursor, a step at a time, until nothing more is waiting.
 * @throws CursorExpired with where to go on after reading everything anew
 */
export async function* changesAfter(
  client: Client,
  cursor: string,
  more: Omit<ChangesQueryVariables, 'after'> = {},
): AsyncGenerator<Step> {
  let after = cursor
  for (;;) {
    const { changes } = await client.ask(ChangesDocument, { ...more, after }).catch((error: unknown) => {
      throw error instanceof ApiError && error.code === 'CURSOR_EXPIRED' ? new CursorExpired(error) : error
    })
    after = changes.endCursor
    yield { changes: changes.changes, cursor: after }
    if (!changes.hasNextPage) return
  }
}
