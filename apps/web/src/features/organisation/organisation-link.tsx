import type { OrganisationNameFragment } from '@nhip-cau/graphql/operations'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { paths } from '../../app/paths.ts'
import { useSpelling } from '../../i18n/language.tsx'

/** An organisation by name, leading to its page. */
export function OrganisationLink({ organisation }: { organisation: OrganisationNameFragment }): ReactElement {
  const spell = useSpelling()
  return (
    <Link to={paths.organisation} params={{ slug: organisation.slug }}>
      {spell(organisation.name)}
    </Link>
  )
}
