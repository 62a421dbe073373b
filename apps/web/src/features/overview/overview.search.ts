import type { FindingKind } from '@nhip-cau/graphql/types'
import * as v from 'valibot'
import { anyCode, anyOf, anyText } from '../../app/list-search.ts'

const kinds = [
  'TARGET_LATE',
  'ACTIVITY_LATE',
  'TARGET_AT_RISK',
  'ENDS_WITHOUT_RENEWAL',
  'DIRECTIVE_OPEN',
  'OPINION_UNANSWERED',
  'PROPOSED_NOT_SIGNED',
  'PARTY_SUCCEEDED',
  'CONTRIBUTION_NOT_DELIVERED',
  'CONTRIBUTION_UNCONFIRMED',
  'DISAGGREGATION_MISMATCH',
  'DECLARED_NOT_RECORDED',
  'DRAFT_TARGET_WITHOUT_TIME_LINE',
  'TARGET_WITHOUT_BASELINE',
  'TARGET_NOT_ASSESSABLE',
  'INDICATOR_WITHOUT_CODE',
] as const satisfies readonly FindingKind[]

/** One kind of finding, or several with commas between: 'TARGET_LATE,ACTIVITY_LATE'. */
const kindsParam = v.pipe(
  v.string(),
  v.check((text) => text.split(',').every(isKind)),
)

/** The kinds that the URL names; null for every kind. */
export function kindsOf(kind: string | undefined): FindingKind[] | null {
  return kind === undefined ? null : kind.split(',').filter(isKind)
}

function isKind(text: string): text is FindingKind {
  return kinds.some((kind) => kind === text)
}

/**
 * State of the front page: kinds of findings, whether only those that are overdue or only those that are not, one
 * province, one responsible body, which set of units, what the map counts (what the headline leads with unless something
 * is chosen), how far down the list.
 */
export const overviewSearch = v.object({
  kind: v.fallback(v.optional(kindsParam), undefined),
  overdue: anyOf(['yes', 'no']),
  province: anyCode,
  owner: anyText,
  units: anyOf(['63']),
  count: anyOf(['late', 'risk', 'all']),
  after: anyText,
})

export type OverviewSearch = v.InferOutput<typeof overviewSearch>
export const findingKinds = kinds
