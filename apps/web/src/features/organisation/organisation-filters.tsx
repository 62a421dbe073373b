import type { ProvinceOptionFragment } from '@nhip-cau/graphql/operations'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { ListFilters } from '../../app/list-filters.tsx'
import { common } from '../../i18n/common.ts'
import { useSpelling, useWords } from '../../i18n/language.tsx'
import { optionsOf } from '../../i18n/options.ts'
import { organisationKinds } from './organisation.search.ts'
import { organisationWords } from './organisation.words.ts'

const route = getRouteApi('/organisations')

/** The filters of the organisations. */
export function OrganisationFilters({ provinces }: { provinces: readonly ProvinceOptionFragment[] }): ReactElement {
  const search = route.useSearch()
  const words = useWords(organisationWords)
  const { province } = useWords(common)
  const spell = useSpelling()
  return (
    <ListFilters
      words={words}
      search={search}
      choices={[
        { name: 'kind', label: words.kind, options: optionsOf(organisationKinds, words.kinds) },
        {
          name: 'province',
          label: province,
          options: provinces.map(({ code, name }) => ({ value: code, label: spell(name) })),
        },
      ]}
    />
  )
}
