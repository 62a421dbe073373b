import type { Finding } from '@nhip-cau/rules/finding'
import { compareRanks, type Rank, rankOf } from '@nhip-cau/rules/findings'
import { type Ordering, type PageArgs, pageOf } from '../../graphql/keyset.ts'
import type { Ranking } from '../../graphql/ranked.ts'

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

/** Findings, worst first. */
export const FINDING_RANKING: Ranking<Finding, Rank> = {
  ordering: RANKED,
  keyOf: rankOf,
  standing: (findings, [severity, overdue, urgency, key]) => {
    const place: Rank = {
      severity: Number(severity),
      overdue: Number(overdue),
      urgency: Number(urgency),
      key: String(key),
    }
    const count = (isBefore: (order: number) => boolean) => {
      const first = findings.findIndex((finding) => !isBefore(compareRanks(rankOf(finding), place)))
      return first < 0 ? findings.length : first
    }
    return [count((order) => order < 0), count((order) => order <= 0)]
  },
}

/** Refuses paging arguments that cannot be served, before anything is read. @throws BAD_USER_INPUT naming the one at fault */
export function checkPaging(paging: PageArgs): void {
  pageOf(paging, RANKED)
}
