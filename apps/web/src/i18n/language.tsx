import { type Language, type Localised, pick } from '@nhip-cau/rules/language'
import { createContext, type ReactElement, type ReactNode, use, useEffect } from 'react'

/** What the address bar writes: Vietnamese is the default and leaves no trace. */
export type LanguageParam = 'en' | undefined

export const languageOf = (param: LanguageParam): Language => (param === 'en' ? 'EN' : 'VI')

/** BCP 47 tag, for `lang` attributes and collation. */
export const tagOf = (language: Language): 'vi' | 'en' => (language === 'EN' ? 'en' : 'vi')

const LanguageContext = createContext<Language>('VI')

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }): ReactElement {
  useEffect(() => {
    document.documentElement.lang = tagOf(language)
  }, [language])
  return <LanguageContext value={language}>{children}</LanguageContext>
}

export const useLanguage = (): Language => use(LanguageContext)

/** Chooses between the two spellings of a name, in the reader's language. */
export function useSpelling(): (text: Localised) => string {
  const language = useLanguage()
  return (text) => pick(text, language)
}

/** The words of one feature in both languages; the compiler holds English to the same keys as Vietnamese. */
export type Catalogue<Words> = Record<Language, Words>

export const catalogue = <Words,>(words: { VI: Words; EN: NoInfer<Words> }): Catalogue<Words> => words

/** The words of a catalogue in the reader's language. */
export const useWords = <Words,>(words: Catalogue<Words>): Words => words[useLanguage()]
