import { EventPageDocument, EventsPageDocument, OpenDirectivesDocument } from '@nhip-cau/graphql/operations'
import { notFound } from '@tanstack/react-router'
import { only } from '../../app/list-search.ts'
import { ask } from '../../graphql/ask.ts'
import type { Client } from '../../graphql/client.ts'
import type { WalkPage } from '../../graphql/every-page.ts'
import { pageArguments } from '../../graphql/page.ts'
import { type LanguageParam, languageOf } from '../../i18n/language.tsx'
import type { EventsSearch } from './event.search.ts'

type Search = EventsSearch & { lang?: LanguageParam }

const asked = (search: Search) => ({
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
})

/** Events that pass the filters, and what was asked at any event and is still open. */
export const loadEvents = (client: Client, search: Search) =>
  ask(client, EventsPageDocument, { ...asked(search), ...pageArguments(search) })

/** A part of the same events, for a file of them all. */
export const readEvents = async (client: Client, search: Search, page: WalkPage) =>
  (await ask(client, EventsPageDocument, { ...asked(search), ...page })).events

/** A part of what was asked and is still open, for a file of it all. */
export const readOpenDirectives = async (client: Client, { lang }: Search, page: WalkPage) =>
  (await ask(client, OpenDirectivesDocument, { language: languageOf(lang), ...page })).directives

/** One event. Throws the router's not-found for a slug that the register does not hold. */
export async function loadEvent(client: Client, slug: string, lang: LanguageParam) {
  const { event, register } = await ask(client, EventPageDocument, { slug, language: languageOf(lang) })
  if (!event) throw notFound()
  return { event, register }
}
