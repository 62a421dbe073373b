export type Language = 'VI' | 'EN'

/** The same text in both languages; Vietnamese is the original. */
export type Localised = { vi: string; en: string }

/** The text in the language asked for. */
export function pick(text: Localised, language: Language): string {
  return language === 'VI' ? text.vi : text.en
}

/** Builds a text by asking the same question in both languages. */
export function inBoth(write: (language: Language) => string): Localised {
  return { vi: write('VI'), en: write('EN') }
}

/** Joins as a sentence does: 'a', 'a và b', 'a, b và c'. */
export function listOf(items: readonly string[], language: Language): string {
  const last = items.at(-1) ?? ''
  const before = items.slice(0, -1).join(', ')
  return before === '' ? last : `${before} ${language === 'VI' ? 'và' : 'and'} ${last}`
}
