import * as v from 'valibot'

/** A word of the address that is text even where it looks like a number: `?province=15`. */
const text = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform((value) => String(value)),
  v.maxLength(200),
)

/** Any text; what the register does not know simply finds nothing. */
export const anyText = v.fallback(v.optional(text), undefined)

/** A calendar date, YYYY-MM-DD. */
export const anyDate = v.fallback(v.optional(v.pipe(v.string(), v.isoDate())), undefined)

/** One of a few words; any other is as if it were not there. */
export const anyOf = <const Values extends readonly string[]>(values: Values) =>
  v.fallback(v.optional(v.picklist(values)), undefined)

/** What every list's address may hold: words to find, and which page of it. */
export const listSearch = { q: anyText, after: anyText, before: anyText }

/** One value of a filter as the API takes it: a list of one, or nothing. */
export const only = <Value>(value: Value | undefined): Value[] | null => (value === undefined ? null : [value])
