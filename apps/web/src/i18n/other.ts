import type { Language, Localised } from '@nhip-cau/rules/language'

/** The name in the language the reader did not choose, with its tag, to stand beside the one they did. */
export function otherOf(text: Localised, language: Language): { text: string; lang: string } {
  return language === 'VI' ? { text: text.en, lang: 'en' } : { text: text.vi, lang: 'vi' }
}
