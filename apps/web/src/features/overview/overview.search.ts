import type { FindingKind } from '@nhip-cau/graphql/types'
import * as v from 'valibot'

const kinds = [
  'TARGET_LATE',
  'TARGET_AT_RISK',
  'TARGET_NOT_ASSESSABLE',
  'ACTIVITY_LATE',
  'ENDS_WITHOUT_RENEWAL',
  'PROPOSED_NOT_SIGNED',
  'DECLARED_NOT_RECORDED',
  'OPINION_UNANSWERED',
  'DIRECTIVE_OPEN',
  'PARTY_SUCCEEDED',
] as const satisfies readonly FindingKind[]

/** State of the front page: one kind of finding, one province, which set of units, how far down the list. */
export const overviewSearch = v.object({
  kind: v.fallback(v.optional(v.picklist(kinds)), undefined),
  province: v.fallback(v.optional(v.string()), undefined),
  units: v.fallback(v.optional(v.literal(63)), undefined),
  after: v.fallback(v.optional(v.string()), undefined),
})

export type OverviewSearch = v.InferOutput<typeof overviewSearch>
export const findingKinds = kinds
