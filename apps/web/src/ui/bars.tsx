import type { ReactElement } from 'react'
import styles from './bars.module.css'

export type Bar = { key: string; label: string; text: string; value: number | null; whole?: boolean }

/** Values side by side on one scale, each with its words; a total stands apart from its parts. */
export function Bars({ label, bars }: { label: string; bars: readonly Bar[] }): ReactElement {
  const most = Math.max(1, ...bars.map(({ value }) => value ?? 0))
  return (
    <ul className={styles.bars} aria-label={label}>
      {bars.map(({ key, label: name, text, value, whole }) => (
        <li key={key} className={whole ? styles.whole : undefined}>
          <span>{name}</span>
          <span className={styles.track} aria-hidden="true">
            {value === null ? null : <span style={{ width: `${Math.max(0, (100 * value) / most)}%` }} />}
          </span>
          <span className={styles.figure}>{text}</span>
        </li>
      ))}
    </ul>
  )
}
