import { OverviewPageDocument } from '@nhip-cau/graphql/operations'
import { today } from '@nhip-cau/rules/date'
import { ask } from '../../graphql/ask.ts'
import type { Client } from '../../graphql/client.ts'
import { type LanguageParam, languageOf } from '../../i18n/language.tsx'
import { kindsOf, type OverviewSearch } from './overview.search.ts'
import { seenOn } from './seen.ts'

/** Rows of the list shown at once. */
export const ATTENTION_PAGE = 20

/** The whole front page in one request: sentence, what changed since the reader's mark, list, counts, sources. */
export function loadOverview(client: Client, search: OverviewSearch & { lang?: LanguageParam }) {
  const seen = seenOn()
  return ask(client, OverviewPageDocument, {
    language: languageOf(search.lang),
    units: search.units === '63' ? 'AS_WAS' : 'AS_IS',
    ...listArguments(search),
    first: ATTENTION_PAGE,
    after: search.after ?? null,
    since: seen ?? today(),
    marked: seen !== null,
  })
}

/** Which findings the list holds, by the address. */
export const listArguments = ({ kind, overdue, province, owner }: OverviewSearch) => ({
  kind: kindsOf(kind),
  overdue: overdue === undefined ? null : overdue === 'yes',
  provinceCode: province ?? null,
  ownerSlug: owner ? [owner] : null,
})
