import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { ClearFilters } from '../../app/clear-filters.tsx'
import { FigureTools } from '../../app/figure-tools.tsx'
import { Page } from '../../app/page.tsx'
import { PageLinks } from '../../app/page-links.tsx'
import { paths } from '../../app/paths.ts'
import { useWholeList } from '../../app/whole-list.ts'
import { common } from '../../i18n/common.ts'
import { useWords } from '../../i18n/language.tsx'
import { oneOf } from '../../i18n/options.ts'
import { Empty } from '../../ui/empty.tsx'
import { Choice, FilterBar, SearchField } from '../../ui/form.tsx'
import { Opening } from '../../ui/section.tsx'
import { Sources } from '../source/sources.tsx'
import { consultationWords } from './consultation.words.ts'
import { ConsultationTable } from './consultation-table.tsx'
import { readConsultations } from './document.load.ts'
import type { ConsultationsSearch } from './document.search.ts'

const route = getRouteApi('/consultations')

/** On which drafts opinions were collected, and where an answer is still owed. */
export function ConsultationsPage(): ReactElement {
  const { consultations } = route.useLoaderData()
  const words = useWords(consultationWords)
  const { nodes, pageInfo, totalCount } = consultations
  const search = route.useSearch()
  const sheet = useWholeList(
    (client, page) => readConsultations(client, search, page),
    async (rows) => (await import('./consultation-sheet.ts')).consultationsSheet(rows),
  )
  return (
    <Page title={words.title}>
      <Opening title={words.title} lead={<p>{words.lead}</p>} />
      <Filters />
      {nodes.length > 0 ? <ConsultationTable consultations={nodes} /> : <NothingFound />}
      <FigureTools rows={nodes} title={words.title} name="consultations" sheet={sheet} />
      <PageLinks ends={pageInfo} shown={nodes.length} total={totalCount} />
      <Sources citations={nodes.flatMap(({ citations }) => citations)} />
    </Page>
  )
}

function Filters(): ReactElement {
  const { q, pending } = route.useSearch()
  const navigate = route.useNavigate()
  const words = useWords(consultationWords)
  const { all, search: find, searchHint } = useWords(common)
  const change = (changes: Partial<ConsultationsSearch>) =>
    void navigate({ search: (previous) => ({ ...previous, after: undefined, before: undefined, ...changes }) })
  return (
    <FilterBar
      label={words.filters}
      onSubmit={(data) => change({ q: String(data.get('q') ?? '').trim() || undefined })}
    >
      <SearchField label={words.find} name="q" value={q} hint={searchHint} action={find} />
      <Choice
        label={words.pendingFilter}
        name="pending"
        value={pending}
        all={all}
        options={[
          { value: 'true', label: words.pendingOnly },
          { value: 'false', label: words.answeredOnly },
        ]}
        onChange={(value) => change({ pending: oneOf(['true', 'false'], value) })}
      />
      <ClearFilters shown={q !== undefined || pending !== undefined} />
    </FilterBar>
  )
}

function NothingFound(): ReactElement {
  const words = useWords(consultationWords)
  const { clear } = useWords(common)
  return (
    <Empty>
      <p>{words.empty}</p>
      <p className="muted">{words.emptyHelp}</p>
      <p>
        <Link to={paths.consultations}>{clear}</Link>
      </p>
    </Empty>
  )
}
