import type { ReactElement } from 'react'
import { Page } from '../../app/page.tsx'
import { useLanguage, useWords } from '../../i18n/language.tsx'
import styles from './developers.module.css'
import { developersWords } from './developers.words.ts'
import { DevelopersEn } from './developers-en.tsx'
import { DevelopersVi } from './developers-vi.tsx'

/** How to build on the API, told in each language on its own. */
export function DevelopersPage(): ReactElement {
  const { title } = useWords(developersWords)
  return (
    <Page title={title}>
      <article className={styles.developers}>{useLanguage() === 'EN' ? <DevelopersEn /> : <DevelopersVi />}</article>
    </Page>
  )
}
