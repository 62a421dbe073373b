import type { ApolloClient } from '@apollo/client'
import { OrganisationPageDocument, OrganisationsPageDocument } from '@nhip-cau/graphql/operations'
import { notFound } from '@tanstack/react-router'
import { only } from '../../app/list-search.ts'
import { ask } from '../../graphql/ask.ts'
import { pageArguments } from '../../graphql/page.ts'
import { type LanguageParam, languageOf } from '../../i18n/language.tsx'
import type { OrganisationsSearch } from './organisation.search.ts'

export const loadOrganisations = (client: ApolloClient, search: OrganisationsSearch) =>
  ask(client, OrganisationsPageDocument, {
    filter: {
      kind: only(search.kind),
      provinceCode: only(search.province),
      search: search.q?.trim() || null,
    },
    ...pageArguments(search),
  })

/** One organisation. Throws the router's not-found for a slug that the register does not hold. */
export async function loadOrganisation(client: ApolloClient, slug: string, lang: LanguageParam) {
  const { organisation, register } = await ask(client, OrganisationPageDocument, { slug, language: languageOf(lang) })
  if (!organisation) throw notFound()
  return { organisation, register }
}
