import {
  OrganisationPageDocument,
  type OrganisationPageQuery,
  OrganisationsPageDocument,
  PredecessorsOfDocument,
} from '@nhip-cau/graphql/operations'
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

/** One organisation and those it followed. Throws the router's not-found for a slug that the register does not hold. */
export async function loadOrganisation(client: Client, slug: string, lang: LanguageParam) {
  const { organisation, register } = await ask(client, OrganisationPageDocument, { slug, language: languageOf(lang) })
  if (!organisation) throw notFound()
  return { organisation, predecessors: await predecessorsOf(client, organisation), register }
}

/** Bodies that this one followed: a successor stands where its predecessor stood, or where that was merged into. */
async function predecessorsOf(client: Client, { id, province }: NonNullable<OrganisationPageQuery['organisation']>) {
  if (!province || province.validTo) return []
  const { organisations } = await ask(client, PredecessorsOfDocument, { provinceCode: [province.code] })
  return organisations.nodes.filter(({ succeededBy }) => succeededBy?.id === id)
}
