import type { ReactElement, ReactNode } from 'react'
import styles from './pager.module.css'

/** The foot of a list: how much is shown, and links to the pages beside this one. */
export function Pager({ label, count, children }: PagerProps): ReactElement {
  return (
    <nav className={styles.pager} aria-label={label}>
      <span className="muted">{count}</span>
      {children}
    </nav>
  )
}

type PagerProps = { label: string; count: ReactNode; children?: ReactNode }

/** The foot of a list that is all on the page already, of which only a part is shown. */
export function ListFoot({ count, children }: { count: ReactNode; children?: ReactNode }): ReactElement {
  return (
    <div className={styles.pager}>
      <span className="muted">{count}</span>
      {children}
    </div>
  )
}
