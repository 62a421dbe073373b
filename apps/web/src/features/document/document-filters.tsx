import type { ProgrammeNameFragment } from '@nhip-cau/graphql/operations'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { ClearFilters } from '../../app/clear-filters.tsx'
import { common } from '../../i18n/common.ts'
import { useSpelling, useWords } from '../../i18n/language.tsx'
import { oneOf, optionsOf } from '../../i18n/options.ts'
import { Choice, FilterBar, SearchField } from '../../ui/form.tsx'
import { type DocumentsSearch, documentKinds, documentLevels, documentStatuses } from './document.search.ts'
import { documentWords } from './document.words.ts'

const route = getRouteApi('/documents')

/** The filters of the documents; each change is a new address, back at the first page. */
export function DocumentFilters({ programmes }: { programmes: readonly ProgrammeNameFragment[] }): ReactElement {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const words = useWords(documentWords)
  const { all, status, search: find, searchHint } = useWords(common)
  const spell = useSpelling()
  const change = (changes: Partial<DocumentsSearch>) =>
    void navigate({ search: (previous) => ({ ...previous, after: undefined, before: undefined, ...changes }) })
  return (
    <FilterBar
      label={words.filters}
      onSubmit={(data) => change({ q: String(data.get('q') ?? '').trim() || undefined })}
    >
      <SearchField label={words.find} name="q" value={search.q} hint={searchHint} action={find} />
      <Choice
        label={words.level}
        name="level"
        value={search.level}
        all={all}
        options={optionsOf(documentLevels, words.levels)}
        onChange={(value) => change({ level: oneOf(documentLevels, value) })}
      />
      <Choice
        label={words.kind}
        name="kind"
        value={search.kind}
        all={all}
        options={optionsOf(documentKinds, words.kinds)}
        onChange={(value) => change({ kind: oneOf(documentKinds, value) })}
      />
      <Choice
        label={status}
        name="status"
        value={search.status}
        all={all}
        options={optionsOf(documentStatuses, words.statuses)}
        onChange={(value) => change({ status: oneOf(documentStatuses, value) })}
      />
      <Choice
        label={words.programme}
        name="programme"
        value={search.programme}
        all={all}
        options={programmes.map(({ slug, title }) => ({ value: slug, label: spell(title) }))}
        onChange={(value) => change({ programme: value })}
      />
      <ClearFilters shown={Object.entries(search).some(([key, value]) => key !== 'lang' && value !== undefined)} />
    </FilterBar>
  )
}
