import { IndicatorPageDocument, IndicatorsPageDocument } from '@nhip-cau/graphql/operations'
import { notFound } from '@tanstack/react-router'
import { only } from '../../app/list-search.ts'
import { ask } from '../../graphql/ask.ts'
import type { Client } from '../../graphql/client.ts'
import type { WalkPage } from '../../graphql/every-page.ts'
import { pageArguments } from '../../graphql/page.ts'
import { type LanguageParam, languageOf } from '../../i18n/language.tsx'
import type { IndicatorSearch, IndicatorsSearch } from './indicator.search.ts'

type CatalogueSearch = IndicatorsSearch & { lang?: LanguageParam }

const catalogueAsked = (search: CatalogueSearch) => ({
  language: languageOf(search.lang),
  filter: {
    kind: only(search.kind),
    programmeSlug: only(search.programme),
    search: search.q?.trim() || null,
  },
})

export const loadIndicators = (client: Client, search: CatalogueSearch) =>
  ask(client, IndicatorsPageDocument, { ...catalogueAsked(search), ...pageArguments(search) })

/** A part of the same catalogue, for a file of it all. */
export const readIndicators = async (client: Client, search: CatalogueSearch, page: WalkPage) =>
  (await ask(client, IndicatorsPageDocument, { ...catalogueAsked(search), ...page })).indicators

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
