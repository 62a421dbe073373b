import { ProgrammePageDocument, ProgrammesPageDocument } from '@nhip-cau/graphql/operations'
import type { ProgrammeFilter } from '@nhip-cau/graphql/types'
import { notFound } from '@tanstack/react-router'
import { ask } from '../../graphql/ask.ts'
import type { Client } from '../../graphql/client.ts'
import { pageArguments } from '../../graphql/page.ts'
import { type LanguageParam, languageOf } from '../../i18n/language.tsx'
import type { ProgrammesSearch } from './programme.search.ts'

const filterOf = (search: ProgrammesSearch): ProgrammeFilter => ({
  kind: search.kind ? [search.kind] : null,
  status: search.status ? [search.status] : null,
  provinceCode: search.province ? [search.province] : null,
  organisationSlug: search.organisation ? [search.organisation] : null,
  search: search.q?.trim() || null,
})

export const loadProgrammes = (client: Client, search: ProgrammesSearch & { lang?: LanguageParam }) =>
  ask(client, ProgrammesPageDocument, {
    language: languageOf(search.lang),
    filter: filterOf(search),
    orderBy: search.order ?? 'PERIOD_START_DESC',
    organisation: search.organisation ?? '',
    byOrganisation: search.organisation !== undefined,
    ...pageArguments(search),
  })

/** One programme. Throws the router's not-found for a slug that the register does not hold. */
export async function loadProgramme(client: Client, slug: string, lang: LanguageParam) {
  const { programme, register } = await ask(client, ProgrammePageDocument, { slug, language: languageOf(lang) })
  if (!programme) throw notFound()
  return { programme, register }
}
