import { invalidArgument } from '../errors.ts'
import { type Connection, cursorOf, type Ordering, type PageArgs, readCursor, sizeOf } from './keyset.ts'

/**
 * A page of a list that is held in memory, in its own order; a cursor names the entry it stands at.
 * @param key the column that names an entry, the only one of the ordering
 * @throws BAD_USER_INPUT naming the paging argument at fault
 */
export function pageOfRanked<Row>(
  rows: readonly Row[],
  paging: PageArgs,
  ordering: Ordering<Row>,
  key: (row: Row) => string,
): Connection<Row> {
  const { size, backwards } = sizeOf(paging)
  const positionOf = (argument: 'after' | 'before', cursor: string) => {
    const [wanted] = readCursor(argument, cursor, ordering)
    const position = rows.findIndex((row) => key(row) === wanted)
    if (position >= 0) return position
    throw invalidArgument(argument, {
      en: `The entry that \`${argument}\` stands at is not in this list any more: start again from the first page.`,
      vi: `Mục mà \`${argument}\` đánh dấu không còn trong danh sách này: hãy bắt đầu lại từ trang đầu.`,
    })
  }
  const start = paging.after ? positionOf('after', paging.after) + 1 : 0
  const end = paging.before ? positionOf('before', paging.before) : rows.length
  const from = backwards ? Math.max(start, end - size) : start
  const to = backwards ? end : Math.min(end, start + size)
  const edges = rows.slice(from, to).map((node) => ({ cursor: cursorOf(ordering, node), node }))
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
