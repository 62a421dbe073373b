import type { ProgrammeNameFragment } from '@nhip-cau/graphql/operations'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { ClearFilters } from '../../app/clear-filters.tsx'
import { common } from '../../i18n/common.ts'
import { useSpelling, useWords } from '../../i18n/language.tsx'
import { oneOf, optionsOf } from '../../i18n/options.ts'
import { Choice, FilterBar, SearchField } from '../../ui/form.tsx'
import { type IndicatorsSearch, indicatorKinds } from './indicator.search.ts'
import { indicatorWords } from './indicator.words.ts'

const route = getRouteApi('/indicators')

/** The filters of the catalogue; each change is a new address, back at the first page. */
export function IndicatorFilters({ programmes }: { programmes: readonly ProgrammeNameFragment[] }): ReactElement {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const words = useWords(indicatorWords)
  const { all, search: find, searchHint } = useWords(common)
  const spell = useSpelling()
  const change = (changes: Partial<IndicatorsSearch>) =>
    void navigate({ search: (previous) => ({ ...previous, after: undefined, before: undefined, ...changes }) })
  return (
    <FilterBar
      label={words.filters}
      onSubmit={(data) => change({ q: String(data.get('q') ?? '').trim() || undefined })}
    >
      <SearchField label={words.find} name="q" value={search.q} hint={searchHint} action={find} />
      <Choice
        label={words.kind}
        name="kind"
        value={search.kind}
        all={all}
        options={optionsOf(indicatorKinds, words.kinds)}
        onChange={(value) => change({ kind: oneOf(indicatorKinds, value) })}
      />
      <Choice
        label={words.programme}
        name="programme"
        value={search.programme}
        all={all}
        options={programmes.map(({ slug, title }) => ({ value: slug, label: spell(title) }))}
        onChange={(value) => change({ programme: value })}
      />
      <ClearFilters shown={Boolean(search.q || search.kind || search.programme)} />
    </FilterBar>
  )
}
