import type { ProgrammeNameFragment, ProvinceOptionFragment } from '@nhip-cau/graphql/operations'
import { formatDate } from '@nhip-cau/rules/date'
import { getRouteApi } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import { ClearFilters } from '../../app/clear-filters.tsx'
import { common } from '../../i18n/common.ts'
import { parseDay } from '../../i18n/day.ts'
import { useSpelling, useWords } from '../../i18n/language.tsx'
import { oneOf, optionsOf } from '../../i18n/options.ts'
import { DateField } from '../../ui/date-field.tsx'
import { Choice, FilterBar, SearchField } from '../../ui/form.tsx'
import { type ActivitiesSearch, activityStates } from './activity.search.ts'
import { activityWords } from './activity.words.ts'

const route = getRouteApi('/activities')

type Props = { programmes: readonly ProgrammeNameFragment[]; provinces: readonly ProvinceOptionFragment[] }

/** The filters of the activities; each change is a new address, back at the first page. */
export function ActivityFilters({ programmes, provinces }: Props): ReactElement {
  const search = route.useSearch()
  const words = useWords(activityWords)
  const { all, province, status, search: find, searchHint } = useWords(common)
  const spell = useSpelling()
  const [fault, setFault] = useState(false)
  const change = useChange()
  const submit = (data: FormData) => {
    const typed = String(data.get('dueBefore') ?? '').trim()
    const day = typed ? parseDay(typed) : undefined
    setFault(day === null)
    if (day !== null) change({ q: String(data.get('q') ?? '').trim() || undefined, dueBefore: day })
  }
  return (
    <FilterBar label={words.filters} onSubmit={submit}>
      <SearchField label={words.find} name="q" value={search.q} hint={searchHint} action={find} />
      <DateField
        label={words.dueBefore}
        name="dueBefore"
        value={search.dueBefore ? formatDate(search.dueBefore, 'VI') : undefined}
        hint={words.dayHint}
        fault={fault ? words.dayFault : null}
      />
      <Choice
        label={status}
        name="status"
        value={search.status}
        options={optionsOf(activityStates, words.states)}
        onChange={(value) => change({ status: oneOf(activityStates, value) ?? 'OPEN' })}
      />
      <Choice
        label={words.lateness}
        name="late"
        value={search.late ? 'late' : undefined}
        all={all}
        options={[{ value: 'late', label: words.lateOnly }]}
        onChange={(value) => change({ late: value === 'late' ? 'true' : undefined })}
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
        label={words.programme}
        name="programme"
        value={search.programme}
        all={all}
        options={programmes.map(({ slug, title }) => ({ value: slug, label: spell(title) }))}
        onChange={(value) => change({ programme: value })}
      />
      <ClearFilters shown={isFiltered(search)} />
    </FilterBar>
  )
}

function useChange() {
  const navigate = route.useNavigate()
  return (changes: Partial<ActivitiesSearch>) =>
    void navigate({ search: (previous) => ({ ...previous, after: undefined, before: undefined, ...changes }) })
}

const isFiltered = ({ q, status, late, province, programme, dueBefore }: ActivitiesSearch) =>
  Boolean(q || status !== 'OPEN' || late || province || programme || dueBefore)
