import type { ProgrammeNameFragment } from '@nhip-cau/graphql/operations'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { ListFilters } from '../../app/list-filters.tsx'
import { useSpelling, useWords } from '../../i18n/language.tsx'
import { optionsOf } from '../../i18n/options.ts'
import { honourAuthorities, recipientKinds } from './honour.search.ts'
import { honourWords } from './honour.words.ts'

const route = getRouteApi('/honours')

/** The filters of the honours. */
export function HonourFilters({ programmes }: { programmes: readonly ProgrammeNameFragment[] }): ReactElement {
  const search = route.useSearch()
  const words = useWords(honourWords)
  const spell = useSpelling()
  return (
    <ListFilters
      words={words}
      search={search}
      choices={[
        { name: 'authority', label: words.authority, options: optionsOf(honourAuthorities, words.authorities) },
        { name: 'recipient', label: words.recipientKind, options: optionsOf(recipientKinds, words.recipientKinds) },
        {
          name: 'programme',
          label: words.programme,
          options: programmes.map(({ slug, title }) => ({ value: slug, label: spell(title) })),
        },
      ]}
    />
  )
}
