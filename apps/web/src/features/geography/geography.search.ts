import * as v from 'valibot'

const isoDate = v.pipe(v.string(), v.isoDate())

/** Today's 34 units unless the former 63 are asked for. */
export const provincesSearch = v.object({
  units: v.fallback(v.optional(v.literal(63)), undefined),
  q: v.fallback(v.optional(v.pipe(v.string(), v.maxLength(200))), undefined),
})

export type ProvincesSearch = v.InferOutput<typeof provincesSearch>

/** `asOf` says which unit a reused code means; `units=was` counts only what lay in the unit itself. */
export const provinceSearch = v.object({
  asOf: v.fallback(v.optional(isoDate), undefined),
  units: v.fallback(v.optional(v.literal('was')), undefined),
})

export type ProvinceSearch = v.InferOutput<typeof provinceSearch>
