import type { IndicatorKind } from '@nhip-cau/graphql/types'
import * as v from 'valibot'
import { anyOf, anyText, codeParam, listSearch } from '../../app/list-search.ts'

export const indicatorKinds = [
  'PERCENTAGE',
  'NUMBER',
  'MILESTONE',
  'COVERAGE',
] as const satisfies readonly IndicatorKind[]

/** State of the indicator catalogue; `programme` is a slug. */
export const indicatorsSearch = v.object({
  ...listSearch,
  kind: anyOf(indicatorKinds),
  programme: anyText,
})

export type IndicatorsSearch = v.InferOutput<typeof indicatorsSearch>

/**
 * How one indicator is read: drawn unless its table or map is asked for; by today's units unless those of the time are;
 * pace in equal steps unless by growth. `province` is a code, with the last day of a unit that has ended: 15@2025-06-30.
 */
export const indicatorSearch = v.object({
  view: anyOf(['table', 'map']),
  units: anyOf(['was']),
  province: v.fallback(v.optional(v.pipe(codeParam, v.regex(/^\d{2}(@\d{4}-\d{2}-\d{2})?$/))), undefined),
  method: anyOf(['growth']),
})

export type IndicatorSearch = v.InferOutput<typeof indicatorSearch>
