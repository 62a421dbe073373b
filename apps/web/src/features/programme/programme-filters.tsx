import type { ProvinceOptionFragment } from '@nhip-cau/graphql/operations'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { ClearFilters } from '../../app/clear-filters.tsx'
import { common } from '../../i18n/common.ts'
import { useSpelling, useWords } from '../../i18n/language.tsx'
import { oneOf, optionsOf } from '../../i18n/options.ts'
import { Choice, FilterBar, SearchField } from '../../ui/form.tsx'
import { type ProgrammesSearch, programmeKinds, programmeOrders, programmeStatuses } from './programme.search.ts'
import { programmeWords } from './programme.words.ts'
import { programmesWords } from './programmes.words.ts'

const route = getRouteApi('/programmes')

/** The filters of the list; each change is a new address, back at the first page. */
export function ProgrammeFilters({ provinces }: { provinces: readonly ProvinceOptionFragment[] }): ReactElement {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const words = useWords(programmesWords)
  const { kind, kinds, statuses, orders } = useWords(programmeWords)
  const { all, province, status, search: find, searchHint } = useWords(common)
  const spell = useSpelling()
  const change = (changes: Partial<ProgrammesSearch>) =>
    void navigate({ search: (previous) => ({ ...previous, after: undefined, before: undefined, ...changes }) })
  return (
    <FilterBar
      label={words.filters}
      onSubmit={(data) => change({ q: String(data.get('q') ?? '').trim() || undefined })}
    >
      <SearchField label={words.find} name="q" value={search.q} hint={searchHint} action={find} />
      <Choice
        label={kind}
        name="kind"
        value={search.kind}
        all={all}
        options={optionsOf(programmeKinds, kinds)}
        onChange={(value) => change({ kind: oneOf(programmeKinds, value) })}
      />
      <Choice
        label={status}
        name="status"
        value={search.status}
        all={all}
        options={optionsOf(programmeStatuses, statuses)}
        onChange={(value) => change({ status: oneOf(programmeStatuses, value) })}
      />
      <Choice
        label={province}
        name="province"
        value={search.province}
        all={all}
        options={provinces.map(({ code, name }) => ({ value: code, label: spell(name) }))}
        onChange={(value) => change({ province: value })}
      />
      <Choice
        label={words.order}
        name="order"
        value={search.order ?? 'PERIOD_START_DESC'}
        options={optionsOf(programmeOrders, orders)}
        onChange={(value) => change({ order: oneOf(programmeOrders, value) })}
      />
      <ClearFilters
        shown={Boolean(search.q || search.kind || search.status || search.province || search.organisation)}
      />
    </FilterBar>
  )
}
