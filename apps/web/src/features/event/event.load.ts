import { EventPageDocument, EventsPageDocument } from '@nhip-cau/graphql/operations'
import { notFound } from '@tanstack/react-router'
import { only } from '../../app/list-search.ts'
import { ask } from '../../graphql/ask.ts'
import type { Client } from '../../graphql/client.ts'
import { pageArguments } from '../../graphql/page.ts'
import { type LanguageParam, languageOf } from '../../i18n/language.tsx'
import type { EventsSearch } from './event.search.ts'

/** Events that pass the filters, and what was asked at any event and is still open. */
export const loadEvents = (client: Client, search: EventsSearch & { lang?: LanguageParam }) =>
  ask(client, EventsPageDocument, {
    language: languageOf(search.lang),
    filter: {
      kind: only(search.kind),
      programmeSlug: only(search.programme),
      provinceCode: only(search.province),
      organisationSlug: only(search.organisation),
      from: search.from ?? null,
      to: search.to ?? null,
      search: search.q?.trim() || null,
    },
    organisation: search.organisation ?? '',
    byOrganisation: search.organisation !== undefined,
    ...pageArguments(search),
  })

/** One event. Throws the router's not-found for a slug that the register does not hold. */
export async function loadEvent(client: Client, slug: string, lang: LanguageParam) {
  const { event, register } = await ask(client, EventPageDocument, { slug, language: languageOf(lang) })
  if (!event) throw notFound()
  return { event, register }
}
