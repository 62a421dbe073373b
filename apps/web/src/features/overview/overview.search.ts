import type { FindingKind } from '@nhip-cau/graphql/types'
import * as v from 'valibot'
import { codeParam } from '../../app/code-param.ts'

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
  kind: v.fallback(v.optional(v.picklist(kinds)), undefined),
  province: v.fallback(v.optional(codeParam), undefined),
  owner: v.fallback(v.optional(v.string()), undefined),
  units: v.fallback(v.optional(v.literal(63)), undefined),
  count: v.fallback(v.optional(v.picklist(['late', 'risk'])), undefined),
  after: v.fallback(v.optional(v.string()), undefined),
})

export type OverviewSearch = v.InferOutput<typeof overviewSearch>
export const findingKinds = kinds
