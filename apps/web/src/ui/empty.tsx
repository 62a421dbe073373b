import type { ReactElement, ReactNode } from 'react'
import styles from './empty.module.css'

/** Nothing to show, said in words, with the way on. */
export function Empty({ children }: { children: ReactNode }): ReactElement {
  return <div className={styles.empty}>{children}</div>
}
