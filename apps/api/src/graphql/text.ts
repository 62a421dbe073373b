import { type Language, type Localised, pick } from '@nhip-cau/rules/language'
import { builder } from '../builder.ts'
import { describedEnum } from './enum.ts'

export const LanguageEnum = describedEnum('Language', 'Language of a text.', {
  VI: 'Vietnamese, the language of the sources.',
  EN: 'English.',
})

/** The argument that chooses the language of a text. */
export const languageArgs = builder.args((t) => ({
  language: t.field({
    type: LanguageEnum,
    defaultValue: 'VI',
    description: 'Language of the answer; Vietnamese by default.',
  }),
}))

/** The language asked for, Vietnamese where none is. */
export function languageOf(args: { language?: Language | null | undefined }): Language {
  return args.language ?? 'VI'
}

/** Two columns as one bilingual text. */
export function localised(vi: string, en: string): Localised {
  return { vi, en }
}

/** Two columns as one bilingual text, null unless both are there. */
export function localisedOrNull(vi: string | null, en: string | null): Localised | null {
  return vi !== null && en !== null ? { vi, en } : null
}

export const LocalisedText = builder.objectRef<Localised>('LocalisedText').implement({
  description: 'The same text in both languages.',
  fields: (t) => ({
    vi: t.exposeString('vi', { description: 'Vietnamese, with diacritics, as officials write it.' }),
    en: t.exposeString('en', { description: 'English.' }),
    text: t.string({
      description: 'The text in one language.',
      args: languageArgs,
      resolve: (text, args) => pick(text, languageOf(args)),
    }),
  }),
})
