import { type Language, type Localised, pick } from '@nhip-cau/rules/language'
import type { FastifyRequest } from 'fastify'
import { readerLanguage } from '../context.ts'

const WRITTEN: Record<string, Language> = { vi: 'VI', en: 'EN' }

/** The reader's language: the `lang` of the address where it has one, as the pages do, else by Accept-Language. */
export function languageOf({ query, headers }: Pick<FastifyRequest, 'query' | 'headers'>): Language {
  const { lang } = (query ?? {}) as { lang?: unknown }
  return WRITTEN[String(lang)] ?? readerLanguage(headers['accept-language'])
}

/** An error of HTTP in the shape of GraphQL's errors, so that a client reads one shape everywhere. */
export function errorBody(code: string, messages: Localised, language: Language) {
  return { errors: [{ message: pick(messages, language), extensions: { code } }] }
}
