import type { ProgrammeDocumentRowFragment } from '@nhip-cau/graphql/operations'
import { formatDate } from '@nhip-cau/rules/date'
import type { ReactElement } from 'react'
import { common } from '../../i18n/common.ts'
import { useLanguage, useSpelling, useWords } from '../../i18n/language.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { documentWords } from '../document/document.words.ts'
import { DocumentLink } from '../document/document-link.tsx'
import { DocumentMark } from '../document/document-mark.tsx'
import { OrAbsent } from '../source/absent.tsx'
import { Cited } from '../source/cited.tsx'
import { moreWords } from './programme-more.words.ts'

type Row = ProgrammeDocumentRowFragment

/** The documents a programme answers to, and how it stands to each. */
export function ProgrammeDocuments({ links }: { links: readonly Row[] }): ReactElement {
  const words = useWords(documentWords)
  const { documentsCaption } = useWords(moreWords)
  const { status } = useWords(common)
  const language = useLanguage()
  const spell = useSpelling()
  const columns: Column<Row>[] = [
    {
      key: 'document',
      label: words.document,
      heading: true,
      width: '46%',
      cell: ({ document, citations }) => (
        <div>
          <DocumentLink document={document} />
          <Cited citations={citations} />
        </div>
      ),
    },
    { key: 'relation', label: words.relation, cell: ({ relation }) => <span>{words.relations[relation]}</span> },
    { key: 'issuer', label: words.issuer, cell: ({ document }) => <span>{spell(document.issuer)}</span> },
    {
      key: 'issuedOn',
      label: words.issuedOn,
      cell: ({ document: { issuedOn, citations } }) => (
        <div>
          <OrAbsent citations={citations} field="issuedOn">
            {issuedOn ? formatDate(issuedOn, language) : null}
          </OrAbsent>
          <Cited citations={citations.filter(({ field }) => field === 'issuedOn')} />
        </div>
      ),
    },
    { key: 'status', label: status, cell: ({ document }) => <DocumentMark status={document.status} /> },
  ]
  return (
    <Table
      caption={documentsCaption}
      columns={columns}
      rows={links}
      rowKey={({ document, relation }) => document.id + relation}
    />
  )
}
