import type { LocalDate } from '@nhip-cau/rules/date'
import { fold } from '@nhip-cau/rules/text'
import type { Comparator } from '../generated/client.ts'
import type { Text } from './words/topic.ts'

/** A day as the client's row types want it. */
export const dateOf = (day: LocalDate): Date => new Date(`${day}T00:00:00Z`)
export const dateOrNull = (day: LocalDate | null): Date | null => (day === null ? null : dateOf(day))

/** Title columns. */
export const titled = ([titleVi, titleEn]: Text) => ({ titleVi, titleEn })

/** A name in addresses: lower-case letters and digits joined by hyphens. */
export const slugOf = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** Quantity columns of a plain figure; no figure at all is “not stated”. */
export function quantity(value: string | null, unit: string, comparator: Comparator = 'EXACTLY') {
  return {
    value,
    comparator: value === null ? ('NOT_STATED' as const) : comparator,
    unit,
    numerator: null,
    denominator: null,
    wordingVi: null,
    wordingEn: null,
  }
}
