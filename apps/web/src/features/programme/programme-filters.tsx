import type { ProvinceOptionFragment } from '@nhip-cau/graphql/operations'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { ListFilters } from '../../app/list-filters.tsx'
import { common } from '../../i18n/common.ts'
import { useSpelling, useWords } from '../../i18n/language.tsx'
import { optionsOf } from '../../i18n/options.ts'
import { programmeKinds, programmeOrders, programmeStatuses } from './programme.search.ts'
import { programmeWords } from './programme.words.ts'
import { programmesWords } from './programmes.words.ts'

const route = getRouteApi('/programmes')

/** The filters of the programmes, and their order. */
export function ProgrammeFilters({ provinces }: { provinces: readonly ProvinceOptionFragment[] }): ReactElement {
  const search = route.useSearch()
  const words = useWords(programmesWords)
  const { kind, kinds, statuses, orders } = useWords(programmeWords)
  const { province, status } = useWords(common)
  const spell = useSpelling()
  return (
    <ListFilters
      words={words}
      search={search}
      choices={[
        { name: 'kind', label: kind, options: optionsOf(programmeKinds, kinds) },
        { name: 'status', label: status, options: optionsOf(programmeStatuses, statuses) },
        {
          name: 'province',
          label: province,
          options: provinces.map(({ code, name }) => ({ value: code, label: spell(name) })),
        },
        {
          name: 'order',
          label: words.order,
          options: optionsOf(programmeOrders, orders),
          initial: 'PERIOD_START_DESC',
        },
      ]}
    />
  )
}
