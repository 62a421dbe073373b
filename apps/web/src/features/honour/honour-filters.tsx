import type { ProgrammeNameFragment } from '@nhip-cau/graphql/operations'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { ClearFilters } from '../../app/clear-filters.tsx'
import { common } from '../../i18n/common.ts'
import { useSpelling, useWords } from '../../i18n/language.tsx'
import { oneOf, optionsOf } from '../../i18n/options.ts'
import { Choice, FilterBar, SearchField } from '../../ui/form.tsx'
import { type HonoursSearch, honourAuthorities, recipientKinds } from './honour.search.ts'
import { honourWords } from './honour.words.ts'

const route = getRouteApi('/honours')

/** The filters of the honours; each change is a new address, back at the first page. */
export function HonourFilters({ programmes }: { programmes: readonly ProgrammeNameFragment[] }): ReactElement {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const words = useWords(honourWords)
  const { all, search: find, searchHint } = useWords(common)
  const spell = useSpelling()
  const change = (changes: Partial<HonoursSearch>) =>
    void navigate({ search: (previous) => ({ ...previous, after: undefined, before: undefined, ...changes }) })
  return (
    <FilterBar
      label={words.filters}
      onSubmit={(data) => change({ q: String(data.get('q') ?? '').trim() || undefined })}
    >
      <SearchField label={words.find} name="q" value={search.q} hint={searchHint} action={find} />
      <Choice
        label={words.authority}
        name="authority"
        value={search.authority}
        all={all}
        options={optionsOf(honourAuthorities, words.authorities)}
        onChange={(value) => change({ authority: oneOf(honourAuthorities, value) })}
      />
      <Choice
        label={words.recipientKind}
        name="recipient"
        value={search.recipient}
        all={all}
        options={optionsOf(recipientKinds, words.recipientKinds)}
        onChange={(value) => change({ recipient: oneOf(recipientKinds, value) })}
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
