import type { DocumentNameFragment } from '@nhip-cau/graphql/operations'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { paths } from '../../app/paths.ts'
import { Name } from '../../i18n/name.tsx'

/** A document by number and title, leading to its page. */
export function DocumentLink({ document: { slug, number, title } }: { document: DocumentNameFragment }): ReactElement {
  return (
    <Link to={paths.document} params={{ slug }}>
      {number ? <span className="nowrap">{number}: </span> : null}
      <Name of={title} />
    </Link>
  )
}
