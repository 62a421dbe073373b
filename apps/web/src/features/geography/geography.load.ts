import { ProvincePageDocument, ProvincesPageDocument } from '@nhip-cau/graphql/operations'
import { notFound } from '@tanstack/react-router'
import { LAST_DAY_OF_63 } from '../../app/paths.ts'
import { ask } from '../../graphql/ask.ts'
import type { Client } from '../../graphql/client.ts'
import { type LanguageParam, languageOf } from '../../i18n/language.tsx'
import type { ProvinceSearch, ProvincesSearch } from './geography.search.ts'

export const loadProvinces = (client: Client, search: ProvincesSearch) =>
  ask(client, ProvincesPageDocument, {
    asOf: search.units === '63' ? LAST_DAY_OF_63 : null,
    units: search.units === '63' ? 'AS_WAS' : 'AS_IS',
    search: search.q?.trim() || null,
  })

/** One province. Throws the router's not-found for a code that no unit bore on that day. */
export async function loadProvince(client: Client, code: string, search: ProvinceSearch & { lang?: LanguageParam }) {
  const { province, register, attention } = await ask(client, ProvincePageDocument, {
    code,
    asOf: search.asOf ?? null,
    units: search.units === 'was' ? 'AS_WAS' : 'AS_IS',
    language: languageOf(search.lang),
    // A code without a day is today's unit; what needs attention is told of those only.
    current: search.asOf === undefined,
  })
  if (!province) throw notFound()
  return { province, register, attention: attention ?? null }
}
