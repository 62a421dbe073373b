import type { CitationNoteFragment, OrganisationNameFragment } from '@nhip-cau/graphql/operations'
import type { ReactElement } from 'react'
import { Absent } from '../source/absent.tsx'
import { OrganisationLink } from './organisation-link.tsx'

type Props = {
  organisation: OrganisationNameFragment | null
  /** Those of the record, and the field in which it would name the organisation. */
  citations: readonly CitationNoteFragment[]
  field: string
}

/** The organisation a record names in one of its fields, or why it names none. */
export function OrganisationCell({ organisation, ...absent }: Props): ReactElement {
  return organisation ? <OrganisationLink organisation={organisation} /> : <Absent {...absent} />
}
