/** A page of a list as the API gives it. */
export type Connection<Row> = {
  nodes: readonly Row[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  totalCount?: number
}

/** How a long walk is watched and left: `tell` hears how many rows of how many are there, `signal` ends it. */
export type Walk = { signal: AbortSignal; tell: (read: number, total: number) => void }

/** A page of a walk: as many rows as the API gives at once. */
export type WalkPage = { first: number; after: string | null }

const MOST_AT_ONCE = 100

/** The whole of a list, page by page; for files, which hold all that a page of the list only begins. */
export async function everyPage<Row>(read: (page: WalkPage) => Promise<Connection<Row>>, walk?: Walk): Promise<Row[]> {
  const rows: Row[] = []
  let after: string | null = null
  for (;;) {
    const { nodes, pageInfo, totalCount }: Connection<Row> = await read({ first: MOST_AT_ONCE, after })
    walk?.signal.throwIfAborted()
    rows.push(...nodes)
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null) return rows
    if (totalCount !== undefined) walk?.tell(rows.length, totalCount)
    after = pageInfo.endCursor
  }
}
