import type { IndicatorKind } from '@nhip-cau/graphql/types'
import * as v from 'valibot'
import { codeParam } from '../../app/code-param.ts'

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

/**
 * How one indicator is read: drawn unless its table or map is asked for; by today's units unless those of the time are;
 * pace in equal steps unless by growth. `province` is a code, with the last day of a unit that has ended: 15@2025-06-30.
 */
export const indicatorSearch = v.object({
  view: v.fallback(v.optional(v.picklist(['table', 'map'])), undefined),
  units: v.fallback(v.optional(v.literal('was')), undefined),
  province: v.fallback(v.optional(v.pipe(codeParam, v.regex(/^\d{2}(@\d{4}-\d{2}-\d{2})?$/))), undefined),
  method: v.fallback(v.optional(v.literal('growth')), undefined),
})

export type IndicatorSearch = v.InferOutput<typeof indicatorSearch>
