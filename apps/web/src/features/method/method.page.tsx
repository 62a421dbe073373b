import type { ReactElement } from 'react'
import { Page } from '../../app/page.tsx'
import { useLanguage } from '../../i18n/language.tsx'
import styles from './method.module.css'
import { MethodEn } from './method-en.tsx'
import { MethodVi } from './method-vi.tsx'

/** How every status and total is computed, told in each language on its own. */
export function MethodPage(): ReactElement {
  const english = useLanguage() === 'EN'
  return (
    <Page title={english ? 'Method' : 'Cách tính'}>
      <article className={styles.method}>{english ? <MethodEn /> : <MethodVi />}</article>
    </Page>
  )
}
