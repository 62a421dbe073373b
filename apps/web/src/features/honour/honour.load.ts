import { HonoursPageDocument } from '@nhip-cau/graphql/operations'
import { only } from '../../app/list-search.ts'
import { ask } from '../../graphql/ask.ts'
import type { Client } from '../../graphql/client.ts'
import type { WalkPage } from '../../graphql/every-page.ts'
import { pageArguments } from '../../graphql/page.ts'
import { type LanguageParam, languageOf } from '../../i18n/language.tsx'
import type { HonoursSearch } from './honour.search.ts'

/** Enough that an authority is rarely cut in two. */
const HONOURS_SIZE = 100

type Search = HonoursSearch & { lang?: LanguageParam }

const asked = (search: Search) => ({
  language: languageOf(search.lang),
  filter: {
    authority: only(search.authority),
    recipientKind: only(search.recipient),
    programmeSlug: only(search.programme),
    eventSlug: only(search.event),
    organisationSlug: only(search.organisation),
    search: search.q?.trim() || null,
  },
})

export const loadHonours = (client: Client, search: Search) =>
  ask(client, HonoursPageDocument, { ...asked(search), ...pageArguments(search, HONOURS_SIZE) })

/** A part of the same honours, for a file of them all. */
export const readHonours = async (client: Client, search: Search, page: WalkPage) =>
  (await ask(client, HonoursPageDocument, { ...asked(search), ...page })).honours
