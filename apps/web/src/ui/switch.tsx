import type { ReactElement, ReactNode } from 'react'
import styles from './switch.module.css'

/** Quiet choices in a row, of which one holds. */
export function Switch({ label, children }: { label: string; children: ReactNode }): ReactElement {
  return (
    <fieldset className={styles.switch}>
      <legend className="unseen">{label}</legend>
      {children}
    </fieldset>
  )
}
