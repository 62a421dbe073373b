import { ProgrammePageDocument, ProgrammesPageDocument } from '@nhip-cau/graphql/operations'
import { notFound } from '@tanstack/react-router'
import { only } from '../../app/list-search.ts'
import { ask } from '../../graphql/ask.ts'
import type { Client } from '../../graphql/client.ts'
import type { WalkPage } from '../../graphql/every-page.ts'
import { pageArguments } from '../../graphql/page.ts'
import { type LanguageParam, languageOf } from '../../i18n/language.tsx'
import type { ProgrammesSearch } from './programme.search.ts'

type Search = ProgrammesSearch & { lang?: LanguageParam }

const asked = (search: Search) => ({
  language: languageOf(search.lang),
  filter: {
    kind: only(search.kind),
    status: only(search.status),
    provinceCode: only(search.province),
    organisationSlug: only(search.organisation),
    search: search.q?.trim() || null,
  },
  orderBy: search.order ?? 'PERIOD_START_DESC',
  organisation: search.organisation ?? '',
  byOrganisation: search.organisation !== undefined,
})

export const loadProgrammes = (client: Client, search: Search) =>
  ask(client, ProgrammesPageDocument, { ...asked(search), ...pageArguments(search) })

/** A part of the same programmes, for a file of them all. */
export const readProgrammes = async (client: Client, search: Search, page: WalkPage) =>
  (await ask(client, ProgrammesPageDocument, { ...asked(search), ...page })).programmes

/** One programme. Throws the router's not-found for a slug that the register does not hold. */
export async function loadProgramme(client: Client, slug: string, lang: LanguageParam) {
  const { programme, register } = await ask(client, ProgrammePageDocument, { slug, language: languageOf(lang) })
  if (!programme) throw notFound()
  return { programme, register }
}
