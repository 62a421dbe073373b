import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { common } from '../i18n/common.ts'
import { useWords } from '../i18n/language.tsx'
import styles from './clear-filters.module.css'

/** The way back to the unfiltered page; keeps the language. */
export function ClearFilters({ shown }: { shown: boolean }): ReactElement | null {
  const { clear } = useWords(common)
  if (!shown) return null
  return (
    <Link className={styles.clear} to="." search={({ lang }) => ({ lang })}>
      {clear}
    </Link>
  )
}
