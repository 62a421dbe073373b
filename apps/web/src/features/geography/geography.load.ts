import { ProvincePageDocument, ProvincesPageDocument } from '@nhip-cau/graphql/operations'
import type { UnitView } from '@nhip-cau/graphql/types'
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

/** The findings of a former unit are its own; today's units have those of the units they followed too. */
export const findingUnits = ({ asOf }: ProvinceSearch): UnitView =>
  asOf !== undefined && asOf <= LAST_DAY_OF_63 ? 'AS_WAS' : 'AS_IS'

/** One province. Throws the router's not-found for a code that no unit bore on that day. */
export async function loadProvince(client: Client, code: string, search: ProvinceSearch & { lang?: LanguageParam }) {
  const { province, register, attention } = await ask(client, ProvincePageDocument, {
    code,
    asOf: search.asOf ?? null,
    units: search.units === 'was' ? 'AS_WAS' : 'AS_IS',
    language: languageOf(search.lang),
    findingUnits: findingUnits(search),
  })
  if (!province) throw notFound()
  return { province, register, attention }
}
