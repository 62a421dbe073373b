import type { EventNameFragment } from '@nhip-cau/graphql/operations'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { paths } from '../../app/paths.ts'
import { Name } from '../../i18n/name.tsx'

/** An event by its title, leading to its page. */
export function EventLink({ event: { slug, title } }: { event: EventNameFragment }): ReactElement {
  return (
    <Link to={paths.event} params={{ slug }}>
      <Name of={title} />
    </Link>
  )
}
