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
import { type EventsSearch, eventKinds } from './event.search.ts'
import { eventWords } from './event.words.ts'

const route = getRouteApi('/events')

type Props = { programmes: readonly ProgrammeNameFragment[]; provinces: readonly ProvinceOptionFragment[] }

/** The filters of the events; each change is a new address, back at the first page. */
export function EventFilters({ programmes, provinces }: Props): ReactElement {
  const search = route.useSearch()
  const words = useWords(eventWords)
  const { all, province, search: find, searchHint } = useWords(common)
  const spell = useSpelling()
  const change = useChange()
  const [faults, submit] = useDays(change)
  const day = (name: 'from' | 'to') => (
    <DateField
      label={words[name]}
      name={name}
      value={search[name] ? formatDate(search[name], 'VI') : undefined}
      hint={words.dayHint}
      fault={faults.includes(name) ? words.dayFault : null}
    />
  )
  return (
    <FilterBar label={words.filters} onSubmit={submit}>
      <SearchField label={words.find} name="q" value={search.q} hint={searchHint} action={find} />
      {day('from')}
      {day('to')}
      <Choice
        label={words.kind}
        name="kind"
        value={search.kind}
        all={all}
        options={optionsOf(eventKinds, words.kinds)}
        onChange={(value) => change({ kind: oneOf(eventKinds, value) })}
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
      <ClearFilters shown={Object.entries(search).some(([key, value]) => key !== 'lang' && value !== undefined)} />
    </FilterBar>
  )
}

function useChange() {
  const navigate = route.useNavigate()
  return (changes: Partial<EventsSearch>) =>
    void navigate({ search: (previous) => ({ ...previous, after: undefined, before: undefined, ...changes }) })
}

/** Takes the typed words and days; a day that is none keeps the page as it is and is pointed out. */
function useDays(change: (changes: Partial<EventsSearch>) => void) {
  const [faults, setFaults] = useState<string[]>([])
  const submit = (data: FormData) => {
    const typed = (name: string) => String(data.get(name) ?? '').trim() || undefined
    const days = (['from', 'to'] as const).map((name) => {
      const text = typed(name)
      return { name, day: text === undefined ? undefined : parseDay(text) }
    })
    setFaults(days.filter(({ day }) => day === null).map(({ name }) => name))
    const [from, to] = days.map(({ day }) => day)
    if (from !== null && to !== null) change({ q: typed('q'), from, to })
  }
  return [faults, submit] as const
}
