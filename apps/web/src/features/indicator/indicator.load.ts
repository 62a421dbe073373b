import { IndicatorPageDocument, IndicatorsPageDocument } from '@nhip-cau/graphql/operations'
import type { IndicatorFilter } from '@nhip-cau/graphql/types'
import { notFound } from '@tanstack/react-router'
import { ask } from '../../graphql/ask.ts'
import type { Client } from '../../graphql/client.ts'
import { pageArguments } from '../../graphql/page.ts'
import { type LanguageParam, languageOf } from '../../i18n/language.tsx'
import type { IndicatorSearch, IndicatorsSearch } from './indicator.search.ts'

/** What the filters of the catalogue keep. */
export const filterOf = (search: IndicatorsSearch): IndicatorFilter => ({
  kind: search.kind ? [search.kind] : null,
  programmeSlug: search.programme ? [search.programme] : null,
  search: search.q?.trim() || null,
})

export const loadIndicators = (client: Client, search: IndicatorsSearch & { lang?: LanguageParam }) =>
  ask(client, IndicatorsPageDocument, {
    language: languageOf(search.lang),
    filter: filterOf(search),
    ...pageArguments(search),
  })

/** One indicator. Throws the router's not-found for a slug that the catalogue does not hold. */
export async function loadIndicator(client: Client, slug: string, search: IndicatorSearch & { lang?: LanguageParam }) {
  const { indicator, register } = await ask(client, IndicatorPageDocument, {
    slug,
    language: languageOf(search.lang),
    units: search.units === 'was' ? 'AS_WAS' : 'AS_IS',
    method: search.method === 'growth' ? 'COMPOUND_GROWTH' : 'LINEAR',
    provinceCode: search.province ? [search.province.slice(0, 2)] : null,
    // Only the table says of each figure where in its source it stands.
    cited: search.view === 'table',
  })
  if (!indicator) throw notFound()
  const targets = indicator.targets.map(({ chosenPace, ...target }) => ({ ...target, pace: chosenPace }))
  return { indicator: { ...indicator, targets }, register }
}

export type IndicatorDetail = Awaited<ReturnType<typeof loadIndicator>>['indicator']
export type TargetDetail = IndicatorDetail['targets'][number]
