import type { IndicatorKind } from '@nhip-cau/graphql/types'
import * as v from 'valibot'

export const indicatorKinds = [
  'PERCENTAGE',
  'NUMBER',
  'MILESTONE',
  'COVERAGE',
] as const satisfies readonly IndicatorKind[]

/** State of the indicator catalogue; `programme` is a slug. */
export const indicatorsSearch = v.object({
  q: v.fallback(v.optional(v.pipe(v.string(), v.maxLength(200))), undefined),
  kind: v.fallback(v.optional(v.picklist(indicatorKinds)), undefined),
  programme: v.fallback(v.optional(v.string()), undefined),
  after: v.fallback(v.optional(v.string()), undefined),
  before: v.fallback(v.optional(v.string()), undefined),
})

export type IndicatorsSearch = v.InferOutput<typeof indicatorsSearch>

/** One indicator is drawn, unless its table is asked for. */
export const indicatorSearch = v.object({
  view: v.fallback(v.optional(v.literal('table')), undefined),
})
