import type { OrganisationNameFragment } from '@nhip-cau/graphql/operations'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { paths } from '../../app/paths.ts'
import { common } from '../../i18n/common.ts'
import { useSpelling, useWords } from '../../i18n/language.tsx'

/** An organisation by name, leading to its page; or that the source does not say which. */
export function OrganisationLink({ organisation }: { organisation: OrganisationNameFragment | null }): ReactElement {
  const spell = useSpelling()
  const { notStated } = useWords(common)
  if (!organisation) return <span className="muted">{notStated}</span>
  return (
    <Link to={paths.organisation} params={{ slug: organisation.slug }}>
      {spell(organisation.name)}
    </Link>
  )
}
