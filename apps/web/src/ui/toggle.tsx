import type { ReactElement, ReactNode } from 'react'
import styles from './toggle.module.css'

/** A few links side by side, one of them current: the same page seen another way. */
export function Toggle({ label, children }: { label: string; children: ReactNode }): ReactElement {
  return (
    <nav className={styles.toggle} aria-label={label}>
      {children}
    </nav>
  )
}
