import * as v from 'valibot'
import { OrganisationKind } from '../../generated/enums.ts'
import { citations } from './source.ts'
import { day, localised, oneOf, slug, unitRef, unstated } from './value.ts'

/** A party to programmes. */
export const organisation = v.strictObject({
  slug,
  kind: oneOf(OrganisationKind),
  name: localised,
  unit: v.nullable(unitRef),
  validFrom: unstated(day),
  validTo: unstated(day),
  succeededBy: unstated(slug),
  succeededOn: unstated(day),
  citations: citations('name', 'kind', 'unit', 'validFrom', 'validTo', 'succeededBy', 'succeededOn'),
})
export type OrganisationRecord = v.InferOutput<typeof organisation>

/** The file organisations.yaml. */
export const organisationsFile = v.strictObject({ organisations: v.array(v.unknown()) })
