import type { ReactElement, ReactNode } from 'react'
import styles from './tools.module.css'

type Props = { label: string; said: string; children: ReactNode }

/** Quiet commands at the foot of a figure. `said` is what the last of them came to, for eye and ear. */
export function Tools({ label, said, children }: Props): ReactElement {
  return (
    <fieldset className={styles.tools}>
      <legend className="unseen">{label}</legend>
      {children}
      <span className={styles.said} role="status">
        {said}
      </span>
    </fieldset>
  )
}

export function Tool({ onClick, children }: { onClick: () => void; children: ReactNode }): ReactElement {
  return (
    <button type="button" className={styles.tool} onClick={onClick}>
      {children}
    </button>
  )
}
