import * as v from 'valibot'
import { anyDate, anyOf, anyText } from '../../app/list-search.ts'

/** Today's 34 units unless the former 63 are asked for. */
export const provincesSearch = v.object({
  units: anyOf(['63']),
  q: anyText,
})

export type ProvincesSearch = v.InferOutput<typeof provincesSearch>

/** `asOf` says which unit a reused code means; `units=was` counts only what lay in the unit itself. */
export const provinceSearch = v.object({
  asOf: anyDate,
  units: anyOf(['was']),
})

export type ProvinceSearch = v.InferOutput<typeof provinceSearch>
