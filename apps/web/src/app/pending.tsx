import type { ReactElement } from 'react'
import { useWords } from '../i18n/language.tsx'
import styles from './pending.module.css'
import { appWords } from './words.ts'

/** A first page on its way: the ledger's empty lines hold its place. */
export function Pending(): ReactElement {
  const { loading } = useWords(appWords)
  return (
    <div className={styles.pending}>
      <p role="status">{loading}</p>
      <div className={styles.lines} aria-hidden="true" />
    </div>
  )
}
