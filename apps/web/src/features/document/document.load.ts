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
import { pageArguments } from '../../graphql/page.ts'
import { type LanguageParam, languageOf } from '../../i18n/language.tsx'
import type { ConsultationsSearch, DocumentsSearch } from './document.search.ts'

type WithLanguage = { lang?: LanguageParam }

/** Enough that a level is rarely cut in two. */
const DOCUMENTS_SIZE = 100

export const loadDocuments = (client: Client, search: DocumentsSearch & WithLanguage) =>
  ask(client, DocumentsPageDocument, {
    language: languageOf(search.lang),
    filter: {
      level: only(search.level),
      kind: only(search.kind),
      status: only(search.status),
      programmeSlug: only(search.programme),
      search: search.q?.trim() || null,
    },
    ...pageArguments(search, DOCUMENTS_SIZE),
  })

/** One document. Throws the router's not-found for a slug that the register does not hold. */
export async function loadDocument(client: Client, slug: string, lang: LanguageParam) {
  const { document, register } = await ask(client, DocumentPageDocument, { slug, language: languageOf(lang) })
  if (!document) throw notFound()
  return { document, register }
}

export const loadConsultations = (client: Client, search: ConsultationsSearch & WithLanguage) =>
  ask(client, ConsultationsPageDocument, {
    language: languageOf(search.lang),
    filter: { pending: search.pending ?? null, search: search.q?.trim() || null },
    ...pageArguments(search),
  })

/** One consultation. Throws the router's not-found for a slug that the register does not hold. */
export async function loadConsultation(client: Client, slug: string, lang: LanguageParam) {
  const { consultation, register } = await ask(client, ConsultationPageDocument, { slug, language: languageOf(lang) })
  if (!consultation) throw notFound()
  return { consultation, register }
}
