import type { DocumentRowFragment } from '@nhip-cau/graphql/operations'
import type { DocumentLevel } from '@nhip-cau/graphql/types'
import { formatDate } from '@nhip-cau/rules/date'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { FigureTools } from '../../app/figure-tools.tsx'
import { Page } from '../../app/page.tsx'
import { PageLinks } from '../../app/page-links.tsx'
import { paths } from '../../app/paths.ts'
import { useWholeList } from '../../app/whole-list.ts'
import { common } from '../../i18n/common.ts'
import { useLanguage, useSpelling, useWords } from '../../i18n/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Opening, Section } from '../../ui/section.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { OrAbsent } from '../source/absent.tsx'
import { Cited } from '../source/cited.tsx'
import { Sources } from '../source/sources.tsx'
import { readDocuments } from './document.load.ts'
import { documentLevels } from './document.search.ts'
import { documentWords } from './document.words.ts'
import { DocumentFilters } from './document-filters.tsx'
import { DocumentLink } from './document-link.tsx'
import { DocumentMark } from './document-mark.tsx'

const route = getRouteApi('/documents')

/** Legal bases and what carries them out, level by level. */
export function DocumentsPage(): ReactElement {
  const { documents, programmes } = route.useLoaderData()
  const words = useWords(documentWords)
  const { nodes, pageInfo, totalCount } = documents
  const search = route.useSearch()
  const sheet = useWholeList(
    (client, page) => readDocuments(client, search, page),
    async (rows) => (await import('./document-sheet.ts')).documentsSheet(rows),
  )
  return (
    <Page title={words.title}>
      <Opening title={words.title} lead={<p>{words.lead}</p>} />
      <DocumentFilters programmes={programmes.nodes} />
      {nodes.length === 0 ? <NothingFound /> : null}
      {documentLevels.map((level) => (
        <Level key={level} level={level} documents={nodes.filter((document) => document.level === level)} />
      ))}
      <FigureTools rows={nodes} title={words.title} name="documents" sheet={sheet} />
      <PageLinks ends={pageInfo} shown={nodes.length} total={totalCount} />
      <Sources citations={nodes.flatMap(({ citations }) => citations)} />
    </Page>
  )
}

type LevelProps = { level: DocumentLevel; documents: readonly DocumentRowFragment[] }

function Level({ level, documents }: LevelProps): ReactElement | null {
  const words = useWords(documentWords)
  const columns = useColumns()
  if (documents.length === 0) return null
  const name = words.levels[level]
  return (
    <Section title={name} aside={<span className="muted">{documents.length}</span>}>
      <Table caption={words.caption(name)} columns={columns} rows={documents} rowKey={({ id }) => id} />
    </Section>
  )
}

function useColumns(): Column<DocumentRowFragment>[] {
  const words = useWords(documentWords)
  const { status } = useWords(common)
  const language = useLanguage()
  const spell = useSpelling()
  return [
    {
      key: 'document',
      label: words.document,
      heading: true,
      width: '42%',
      cell: (document) => (
        <div>
          <DocumentLink document={document} />
          <Cited citations={document.citations} fields={['number', 'title']} />
          <div className="muted small">{words.kinds[document.kind]}</div>
        </div>
      ),
    },
    { key: 'issuer', label: words.issuer, width: '18%', cell: ({ issuer }) => <span>{spell(issuer)}</span> },
    {
      key: 'issuedOn',
      label: words.issuedOn,
      cell: ({ issuedOn, citations }) => (
        <div>
          <OrAbsent citations={citations} field="issuedOn">
            {issuedOn ? formatDate(issuedOn, language) : null}
          </OrAbsent>
          <Cited citations={citations.filter(({ field }) => field === 'issuedOn')} />
        </div>
      ),
    },
    { key: 'status', label: status, cell: (document) => <DocumentMark status={document.status} /> },
    {
      key: 'follows',
      label: words.follows,
      cell: ({ implementedBy, programmes }) => (
        <span>{words.followCount(implementedBy.length, programmes.length)}</span>
      ),
    },
  ]
}

function NothingFound(): ReactElement {
  const words = useWords(documentWords)
  const { clear } = useWords(common)
  return (
    <Empty>
      <p>{words.empty}</p>
      <p className="muted">{words.emptyHelp}</p>
      <p>
        <Link to={paths.documents}>{clear}</Link>
      </p>
    </Empty>
  )
}
