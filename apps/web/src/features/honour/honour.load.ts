import { HonoursPageDocument } from '@nhip-cau/graphql/operations'
import { only } from '../../app/list-search.ts'
import { ask } from '../../graphql/ask.ts'
import type { Client } from '../../graphql/client.ts'
import { pageArguments } from '../../graphql/page.ts'
import { type LanguageParam, languageOf } from '../../i18n/language.tsx'
import type { HonoursSearch } from './honour.search.ts'

/** Enough that an authority is rarely cut in two. */
const HONOURS_SIZE = 100

export const loadHonours = (client: Client, search: HonoursSearch & { lang?: LanguageParam }) =>
  ask(client, HonoursPageDocument, {
    language: languageOf(search.lang),
    filter: {
      authority: only(search.authority),
      recipientKind: only(search.recipient),
      programmeSlug: only(search.programme),
      eventSlug: only(search.event),
      organisationSlug: only(search.organisation),
      search: search.q?.trim() || null,
    },
    ...pageArguments(search, HONOURS_SIZE),
  })
