import type { ReactElement, ReactNode } from 'react'
import styles from './disclosure.module.css'

/** A word that opens a note. Native, so that it works by keyboard, by touch, and is printed open. */
export function Disclosure({ label, children }: { label: ReactNode; children: ReactNode }): ReactElement {
  return (
    <details className={styles.disclosure}>
      <summary>{label}</summary>
      <div className={styles.note}>{children}</div>
    </details>
  )
}
