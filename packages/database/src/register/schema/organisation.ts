import * as v from 'valibot'
import { OrganisationKind } from '../../generated/enums.ts'
import { cited } from './cited.ts'
import { citations } from './source.ts'
import { day, localised, oneOf, slug, text, unitRef, unstated } from './value.ts'

/** Somebody in a public office, as a source names them in it. */
const official = cited({
  name: text,
  role: localised,
  asOf: day,
  citations: citations('name', 'role', 'asOf'),
})

/** A party to programmes. */
export const organisation = cited({
  slug,
  kind: oneOf(OrganisationKind),
  name: localised,
  unit: v.nullable(unitRef),
  validFrom: unstated(day),
  validTo: unstated(day),
  succeededBy: unstated(slug),
  succeededOn: unstated(day),
  citations: citations('name', 'kind', 'unit', 'validFrom', 'validTo', 'succeededBy', 'succeededOn'),
  officials: v.optional(v.array(official), []),
})
export type OrganisationRecord = v.InferOutput<typeof organisation>

/** The file organisations.yaml. */
export const organisationsFile = v.strictObject({ organisations: v.array(v.unknown()) })
