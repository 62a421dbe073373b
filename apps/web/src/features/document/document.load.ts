import {
  ConsultationPageDocument,
  ConsultationsPageDocument,
  DocumentPageDocument,
  DocumentsPageDocument,
} from '@nhip-cau/graphql/operations'
import { notFound } from '@tanstack/react-router'
import { only } from '../../app/list-search.ts'
import { ask } from '../../graphql/ask.ts'
import type { Client } from '../../graphql/client.ts'
import type { WalkPage } from '../../graphql/every-page.ts'
import { pageArguments } from '../../graphql/page.ts'
import { type LanguageParam, languageOf } from '../../i18n/language.tsx'
import type { ConsultationsSearch, DocumentsSearch } from './document.search.ts'

type WithLanguage = { lang?: LanguageParam }

/** Enough that a level is rarely cut in two. */
const DOCUMENTS_SIZE = 100

const documentsAsked = (search: DocumentsSearch & WithLanguage) => ({
  language: languageOf(search.lang),
  filter: {
    level: only(search.level),
    kind: only(search.kind),
    status: only(search.status),
    programmeSlug: only(search.programme),
    search: search.q?.trim() || null,
  },
})

export const loadDocuments = (client: Client, search: DocumentsSearch & WithLanguage) =>
  ask(client, DocumentsPageDocument, { ...documentsAsked(search), ...pageArguments(search, DOCUMENTS_SIZE) })

/** A part of the same documents, for a file of them all. */
export const readDocuments = async (client: Client, search: DocumentsSearch & WithLanguage, page: WalkPage) =>
  (await ask(client, DocumentsPageDocument, { ...documentsAsked(search), ...page })).documents

/** One document. Throws the router's not-found for a slug that the register does not hold. */
export async function loadDocument(client: Client, slug: string, lang: LanguageParam) {
  const { document, register } = await ask(client, DocumentPageDocument, { slug, language: languageOf(lang) })
  if (!document) throw notFound()
  return { document, register }
}

const consultationsAsked = (search: ConsultationsSearch & WithLanguage) => ({
  language: languageOf(search.lang),
  filter: {
    pending: search.pending === undefined ? null : search.pending === 'true',
    search: search.q?.trim() || null,
  },
})

export const loadConsultations = (client: Client, search: ConsultationsSearch & WithLanguage) =>
  ask(client, ConsultationsPageDocument, { ...consultationsAsked(search), ...pageArguments(search) })

/** A part of the same consultations, for a file of them all. */
export const readConsultations = async (client: Client, search: ConsultationsSearch & WithLanguage, page: WalkPage) =>
  (await ask(client, ConsultationsPageDocument, { ...consultationsAsked(search), ...page })).consultations

/** One consultation. Throws the router's not-found for a slug that the register does not hold. */
export async function loadConsultation(client: Client, slug: string, lang: LanguageParam) {
  const { consultation, register } = await ask(client, ConsultationPageDocument, { slug, language: languageOf(lang) })
  if (!consultation) throw notFound()
  return { consultation, register }
}
