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
  'CONTRIBUTION_UNCONFIRMED',
  'DISAGGREGATION_MISMATCH',
  'DECLARED_NOT_RECORDED',
  'DRAFT_TARGET_WITHOUT_TIME_LINE',
  'TARGET_WITHOUT_BASELINE',
  'TARGET_NOT_ASSESSABLE',
  'INDICATOR_WITHOUT_CODE',
] as const satisfies readonly FindingKind[]

/**
 * State of the front page: one kind of finding, one province, one responsible body, which set of units, what the map counts (everything unless
 * only what is late or at risk), how far down the list.
 */
export const overviewSearch = v.object({
  kind: anyOf(kinds),
  province: anyCode,
  owner: anyText,
  units: anyOf(['63']),
  count: anyOf(['late', 'risk']),
  after: anyText,
})

export type OverviewSearch = v.InferOutput<typeof overviewSearch>
export const findingKinds = kinds
