import type { ReactElement, ReactNode } from 'react'
import styles from './facts.module.css'

/** A ruled list of what is known about one thing, each with its label. */
export function Facts({ children }: { children: ReactNode }): ReactElement {
  return <dl className={styles.facts}>{children}</dl>
}

export function Fact({ label, children }: { label: string; children: ReactNode }): ReactElement {
  return (
    <div className={styles.fact}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
