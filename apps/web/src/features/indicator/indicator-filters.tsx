import type { ProgrammeNameFragment } from '@nhip-cau/graphql/operations'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { ListFilters } from '../../app/list-filters.tsx'
import { useSpelling, useWords } from '../../i18n/language.tsx'
import { optionsOf } from '../../i18n/options.ts'
import { indicatorKinds } from './indicator.search.ts'
import { indicatorWords } from './indicator.words.ts'

const route = getRouteApi('/indicators')

/** The filters of the catalogue. */
export function IndicatorFilters({ programmes }: { programmes: readonly ProgrammeNameFragment[] }): ReactElement {
  const search = route.useSearch()
  const words = useWords(indicatorWords)
  const spell = useSpelling()
  return (
    <ListFilters
      words={words}
      search={search}
      choices={[
        { name: 'kind', label: words.kind, options: optionsOf(indicatorKinds, words.kinds) },
        {
          name: 'programme',
          label: words.programme,
          options: programmes.map(({ slug, title }) => ({ value: slug, label: spell(title) })),
        },
      ]}
    />
  )
}
