import type { ProgrammeNameFragment } from '@nhip-cau/graphql/operations'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { paths } from '../../app/paths.ts'
import { Name } from '../../i18n/name.tsx'

/** A programme by its title, leading to its page. */
export function ProgrammeLink({ programme: { slug, title } }: { programme: ProgrammeNameFragment }): ReactElement {
  return (
    <Link to={paths.programme} params={{ slug }}>
      <Name of={title} />
    </Link>
  )
}
