import type { Finding } from '@nhip-cau/rules/finding'
import { compareRanks, type Rank, rankOf } from '@nhip-cau/rules/findings'
import { cursorOf, type Ordering, type Page, type PageArgs, pageOf, readCursor } from '../../graphql/keyset.ts'

/** The order of `rank` as a cursor carries it: the place a finding stood at, so that a walk goes on there once it has gone. */
const RANKED: Ordering<Rank> = {
  name: 'attention:RANK',
  keys: [
    { column: 'severity', type: 'integer', direction: 'asc' },
    { column: 'overdue', type: 'integer', direction: 'asc' },
    { column: 'urgency', type: 'integer', direction: 'asc' },
    { column: 'key', type: 'text', direction: 'asc' },
  ],
}

/** Reads the paging arguments. @throws BAD_USER_INPUT naming the one at fault */
export const pageOfFindings = (paging: PageArgs): Page<Rank> => pageOf(paging, RANKED)

/** The place that a cursor stands at. */
function placeOf(argument: 'after' | 'before', cursor: string): Rank {
  const [severity, overdue, urgency, key] = readCursor(argument, cursor, RANKED)
  return { severity: Number(severity), overdue: Number(overdue), urgency: Number(urgency), key: String(key) }
}

/** How many of a ranked list stand before a place, or at it too. */
function standing(findings: readonly Finding[], place: Rank, side: 'before' | 'upTo'): number {
  const first = findings.findIndex((finding) => {
    const order = compareRanks(rankOf(finding), place)
    return side === 'before' ? order >= 0 : order > 0
  })
  return first < 0 ? findings.length : first
}

/** A page of a list that is ranked in memory. */
export function pageOfRanked(findings: readonly Finding[], paging: PageArgs, { size, backwards }: Page<Rank>) {
  const start = paging.after ? standing(findings, placeOf('after', paging.after), 'upTo') : 0
  const end = paging.before ? standing(findings, placeOf('before', paging.before), 'before') : findings.length
  const from = backwards ? Math.max(start, end - size) : start
  const to = backwards ? end : Math.min(end, start + size)
  const edges = findings.slice(from, to).map((node) => ({ cursor: cursorOf(RANKED, rankOf(node)), node }))
  return {
    edges,
    totalCount: findings.length,
    pageInfo: {
      hasNextPage: to < findings.length,
      hasPreviousPage: from > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}
