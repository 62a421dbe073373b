import { OrganisationPageDocument, OrganisationsPageDocument } from '@nhip-cau/graphql/operations'
import { notFound } from '@tanstack/react-router'
import { only } from '../../app/list-search.ts'
import { ask } from '../../graphql/ask.ts'
import type { Client } from '../../graphql/client.ts'
import type { WalkPage } from '../../graphql/every-page.ts'
import { pageArguments } from '../../graphql/page.ts'
import { type LanguageParam, languageOf } from '../../i18n/language.tsx'
import type { OrganisationsSearch } from './organisation.search.ts'

const listAsked = (search: OrganisationsSearch) => ({
  filter: {
    kind: only(search.kind),
    provinceCode: only(search.province),
    search: search.q?.trim() || null,
  },
})

export const loadOrganisations = (client: Client, search: OrganisationsSearch) =>
  ask(client, OrganisationsPageDocument, { ...listAsked(search), ...pageArguments(search) })

/** A part of the same organisations, for a file of them all. */
export const readOrganisations = async (client: Client, search: OrganisationsSearch, page: WalkPage) =>
  (await ask(client, OrganisationsPageDocument, { ...listAsked(search), ...page })).organisations

/** One organisation. Throws the router's not-found for a slug that the register does not hold. */
export async function loadOrganisation(client: Client, slug: string, lang: LanguageParam) {
  const { organisation, register } = await ask(client, OrganisationPageDocument, { slug, language: languageOf(lang) })
  if (!organisation) throw notFound()
  return { organisation, register }
}
