type Connection<Row> = { nodes: readonly Row[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }

/** The whole of a list, page by page; for files, which hold all that a page of the list only begins. */
export async function everyPage<Row>(read: (after: string | null) => Promise<Connection<Row>>): Promise<Row[]> {
  const rows: Row[] = []
  let after: string | null = null
  for (;;) {
    const { nodes, pageInfo }: Connection<Row> = await read(after)
    rows.push(...nodes)
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null) return rows
    after = pageInfo.endCursor
  }
}
