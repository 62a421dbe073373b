import type { DocumentNameFragment } from '@nhip-cau/graphql/operations'
import { type Language, pick } from '@nhip-cau/rules/language'

/** The number to put before a title; nothing where the document has none, or where the title names it already. */
export function numberBefore({ number, title }: DocumentNameFragment, language: Language): string {
  return number === null || pick(title, language).includes(number) ? '' : `${number}: `
}
