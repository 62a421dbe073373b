import type { DocumentNameFragment } from '@nhip-cau/graphql/operations'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { paths } from '../../app/paths.ts'
import { useLanguage } from '../../i18n/language.tsx'
import { Name } from '../../i18n/name.tsx'
import { numberBefore } from './document-name.ts'

/** A document by number and title, leading to its page. */
export function DocumentLink({ document }: { document: DocumentNameFragment }): ReactElement {
  const language = useLanguage()
  return (
    <Link to={paths.document} params={{ slug: document.slug }}>
      <span className="nowrap">{numberBefore(document, language)}</span>
      <Name of={document.title} />
    </Link>
  )
}
