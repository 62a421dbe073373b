import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useWords } from '../i18n/language.tsx'
import { Opening } from '../ui/section.tsx'
import styles from './failure.module.css'
import { Page } from './page.tsx'
import { paths } from './paths.ts'
import { appWords } from './words.ts'

/** An unknown address, or a name the register does not hold: says so, and offers three ways on. */
export function NotFound(): ReactElement {
  const words = useWords(appWords)
  return (
    <Page title={words.notFoundTitle} passing>
      <Opening title={words.notFoundTitle} lead={<p>{words.notFoundBody}</p>} />
      <div className={styles.ways}>
        <Link to={paths.search}>{words.searchLabel}</Link>
        <Link to={paths.overview}>{words.backHome}</Link>
        <Link to={paths.programmes}>{words.allProgrammes}</Link>
      </div>
    </Page>
  )
}
