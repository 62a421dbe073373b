import type { ReactElement, ReactNode } from 'react'
import styles from './mark.module.css'

/** The four states of the ledger. Each has a shape of its own, so that colour never speaks alone. */
export type Tone = 'good' | 'risk' | 'late' | 'none'

/** Each drawn in a square of 12. */
export const shapes: Record<Tone, ReactElement> = {
  good: <circle cx="6" cy="6" r="4.6" />,
  risk: <path d="M6 .9 11.6 10.8H.4Z" />,
  late: <path d="M6 .2 11.8 6 6 11.8.2 6Z" />,
  none: <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="1.8" strokeDasharray="2.4 1.4" />,
}

/** Shape and colour alone, for places where the word stands beside it already. */
export function Shape({ tone }: { tone: Tone }): ReactElement {
  return (
    <svg className={`${styles.shape} ${styles[tone]}`} viewBox="0 0 12 12" aria-hidden="true" fill="currentColor">
      {shapes[tone]}
    </svg>
  )
}

/** A state: shape, colour and word. */
export function Mark({ tone, children }: { tone: Tone; children: ReactNode }): ReactElement {
  return (
    <span className={styles.mark}>
      <Shape tone={tone} />
      <span>{children}</span>
    </span>
  )
}
