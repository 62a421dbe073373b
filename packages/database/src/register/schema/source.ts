import * as v from 'valibot'
import { SourceRole } from '../../generated/enums.ts'
import { day, localised, oneOf, text, unstated } from './value.ts'

const key = v.pipe(v.string(), v.regex(/^[A-Z]+\d*$/, 'is not a key of a source; write capitals and digits, as S3'))

/** Where a fact was published. */
export const source = v.strictObject({
  key,
  role: oneOf(SourceRole),
  publisher: text,
  title: localised,
  url: v.nullable(v.pipe(v.string(), v.url('is not an address; write https://… or null'))),
  publishedOn: v.nullable(day),
  dateNote: unstated(localised),
})
export type SourceRecord = v.InferOutput<typeof source>

/** The file sources.yaml. */
export const sourcesFile = v.strictObject({ sources: v.array(v.unknown()) })

const citation = <const F extends readonly string[]>(fields: F) =>
  v.pipe(
    v.unknown(),
    // A bare key is a citation of the whole record.
    v.transform((value) => (typeof value === 'string' ? { source: value } : value)),
    v.strictObject({
      source: key,
      locator: unstated(text),
      field: unstated(v.picklist(fields)),
      inferred: unstated(localised),
      /** Fields that the source was read for and does not state. */
      silent: v.optional(v.pipe(v.array(v.picklist(fields)), v.minLength(1, 'is empty; write the fields')), undefined),
    }),
    v.check(
      ({ silent, field, inferred }) => silent === undefined || (field === null && inferred === null),
      'has silent together with field or inferred; write two citations',
    ),
  )

/**
 * At least one citation of what the record says; `fields` are those of the record a citation may speak of. One citation
 * that lists `silent` fields becomes one for each of them.
 */
export const citations = <const F extends readonly string[]>(...fields: F) =>
  v.pipe(
    v.array(citation(fields)),
    v.minLength(1, 'is empty; cite at least one source'),
    v.check(
      (all) => all.length === 0 || all.some(({ silent }) => silent === undefined),
      'name only what sources do not state; cite who says the rest',
    ),
    v.transform((all) =>
      all.flatMap(({ silent, ...rest }): CitationRecord[] =>
        silent === undefined ? [{ ...rest, silent: false }] : silent.map((field) => ({ ...rest, field, silent: true })),
      ),
    ),
  )

/** Who says so, and where in it; or, where `silent`, that a source was read for the field and does not state it. */
export type CitationRecord = {
  source: string
  locator: string | null
  field: string | null
  inferred: { vi: string; en: string } | null
  silent: boolean
}
