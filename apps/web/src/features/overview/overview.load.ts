import type { ApolloClient } from '@apollo/client'
import { OverviewPageDocument } from '@nhip-cau/graphql/operations'
import { ask } from '../../graphql/ask.ts'
import { type LanguageParam, languageOf } from '../../i18n/language.tsx'
import type { OverviewSearch } from './overview.search.ts'

/** Rows of the list shown at once. */
export const ATTENTION_PAGE = 20

/** The whole front page in one request: sentence, list, counts, sources. */
export const loadOverview = (client: ApolloClient, search: OverviewSearch & { lang?: LanguageParam }) =>
  ask(client, OverviewPageDocument, {
    language: languageOf(search.lang),
    units: search.units === 63 ? 'AS_WAS' : 'AS_IS',
    kind: search.kind ? [search.kind] : null,
    provinceCode: search.province ?? null,
    first: ATTENTION_PAGE,
    after: search.after ?? null,
  })
