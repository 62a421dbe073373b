import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { Switch } from '../ui/switch.tsx'
import { sameAddress } from './paths.ts'
import { appWords } from './words.ts'

/** The same page in the other language: same path, same filters. Each language is named in itself. */
export function LanguageSwitch(): ReactElement {
  const language = useLanguage()
  const words = useWords(appWords)
  return (
    <Switch label={words.language}>
      <Link
        to="."
        search={(previous) => ({ ...previous, lang: undefined })}
        lang="vi"
        aria-current={language === 'VI' ? 'true' : undefined}
        replace
        activeOptions={sameAddress}
      >
        Tiếng Việt
      </Link>
      <Link
        to="."
        search={(previous) => ({ ...previous, lang: 'en' as const })}
        lang="en"
        aria-current={language === 'EN' ? 'true' : undefined}
        replace
        activeOptions={sameAddress}
      >
        English
      </Link>
    </Switch>
  )
}
