import * as v from 'valibot'

export const searchSearch = v.object({
  q: v.fallback(v.optional(v.pipe(v.string(), v.maxLength(200))), undefined),
  after: v.fallback(v.optional(v.string()), undefined),
})

export type SearchSearch = v.InferOutput<typeof searchSearch>
