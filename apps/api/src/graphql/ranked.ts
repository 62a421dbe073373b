import { type Connection, cursorOf, type Ordering, type PageArgs, readCursor, sizeOf } from './keyset.ts'

/** A list held in memory in its own order. */
export type Ranking<Row, Key> = {
  /** Names the order, and the keys that a cursor carries. */
  ordering: Ordering<Key>
  keyOf: (row: Row) => Key
  /** How many rows stand before the place a cursor names, and how many up to it. @throws where there is no such place */
  standing: (
    rows: readonly Row[],
    place: ReturnType<typeof readCursor>,
    argument: 'after' | 'before',
  ) => [number, number]
}

/** A page of a list that is held in memory. @throws BAD_USER_INPUT naming the paging argument at fault */
export function pageOfRanked<Row, Key>(
  rows: readonly Row[],
  paging: PageArgs,
  { ordering, keyOf, standing }: Ranking<Row, Key>,
): Connection<Row> {
  const { size, backwards } = sizeOf(paging)
  const positions = (argument: 'after' | 'before', cursor: string) =>
    standing(rows, readCursor(argument, cursor, ordering), argument)
  const start = paging.after ? positions('after', paging.after)[1] : 0
  const end = paging.before ? positions('before', paging.before)[0] : rows.length
  const from = backwards ? Math.max(start, end - size) : start
  const to = backwards ? end : Math.min(end, start + size)
  const edges = rows.slice(from, to).map((node) => ({ cursor: cursorOf(ordering, keyOf(node)), node }))
  return {
    edges,
    totalCount: rows.length,
    pageInfo: {
      hasNextPage: to < rows.length,
      hasPreviousPage: from > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}
