import type { OrganisationKind } from '@nhip-cau/graphql/types'
import * as v from 'valibot'
import { anyCode, anyOf, listSearch } from '../../app/list-search.ts'

export const organisationKinds = [
  'PARTY_COMMITTEE',
  'PEOPLES_COMMITTEE',
  'EDUCATION_DEPARTMENT',
  'LABOUR_FEDERATION',
  'LEARNING_PROMOTION_ASSOCIATION',
  'ECONOMIC_ZONE_BOARD',
  'SCHOOL',
  'VOCATIONAL_INSTITUTIONS',
  'ENTERPRISES',
  'OTHER',
] as const satisfies readonly OrganisationKind[]

/** State of the list of organisations; `province` is a code of today's. */
export const organisationsSearch = v.object({ ...listSearch, kind: anyOf(organisationKinds), province: anyCode })

export type OrganisationsSearch = v.InferOutput<typeof organisationsSearch>
