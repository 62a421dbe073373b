import type { ProgrammeNameFragment } from '@nhip-cau/graphql/operations'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { ListFilters } from '../../app/list-filters.tsx'
import { common } from '../../i18n/common.ts'
import { useSpelling, useWords } from '../../i18n/language.tsx'
import { optionsOf } from '../../i18n/options.ts'
import { documentKinds, documentLevels, documentStatuses } from './document.search.ts'
import { documentWords } from './document.words.ts'

const route = getRouteApi('/documents')

/** The filters of the documents. */
export function DocumentFilters({ programmes }: { programmes: readonly ProgrammeNameFragment[] }): ReactElement {
  const search = route.useSearch()
  const words = useWords(documentWords)
  const { status } = useWords(common)
  const spell = useSpelling()
  return (
    <ListFilters
      words={words}
      search={search}
      choices={[
        { name: 'level', label: words.level, options: optionsOf(documentLevels, words.levels) },
        { name: 'kind', label: words.kind, options: optionsOf(documentKinds, words.kinds) },
        { name: 'status', label: status, options: optionsOf(documentStatuses, words.statuses) },
        {
          name: 'programme',
          label: words.programme,
          options: programmes.map(({ slug, title }) => ({ value: slug, label: spell(title) })),
        },
      ]}
    />
  )
}
