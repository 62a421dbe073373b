import { parseLocalDate } from '@nhip-cau/rules/date'
import * as v from 'valibot'

// Every value is text, as it was typed: a page that means a number or a flag names its text. What a page cannot use becomes undefined here, and the page says so
// (not-understood.tsx).

/** Any text; what the register does not know simply finds nothing. */
export const anyText = v.fallback(v.optional(v.pipe(v.string(), v.maxLength(200))), undefined)

/**
 * An official code, such as a province's. Links made before search parameters were plain text carry it in quotation marks.
 */
export const codeParam = v.pipe(
  v.string(),
  v.maxLength(200),
  v.transform((code) => code.replace(/^"(.*)"$/, '$1')),
)

/** An official code; one that no unit has finds nothing. */
export const anyCode = v.fallback(v.optional(codeParam), undefined)

/** A date of the calendar, YYYY-MM-DD. */
export const anyDate = v.fallback(
  v.optional(
    v.pipe(
      v.string(),
      v.check((text) => parseLocalDate(text) !== null),
    ),
  ),
  undefined,
)

/** One of a few words. */
export const anyOf = <const Values extends readonly string[]>(values: Values) =>
  v.fallback(v.optional(v.picklist(values)), undefined)

/** What every list's URL may hold: words to find, and which page of it. */
export const listSearch = { q: anyText, after: anyText, before: anyText }

/** One value of a filter as the API takes it: a list of one, or nothing. */
export const only = <Value>(value: Value | undefined): Value[] | null => (value === undefined ? null : [value])
