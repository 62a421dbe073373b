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
    }),
  )

/** At least one citation; `fields` are those of the record a citation may speak of. */
export const citations = <const F extends readonly string[]>(...fields: F) =>
  v.pipe(v.array(citation(fields)), v.minLength(1, 'is empty; cite at least one source'))

/** Who says so, and where in it. */
export type CitationRecord = {
  source: string
  locator: string | null
  field: string | null
  inferred: { vi: string; en: string } | null
}
