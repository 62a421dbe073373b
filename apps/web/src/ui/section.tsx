import { type ReactElement, type ReactNode, useId } from 'react'
import styles from './section.module.css'

type Props = { title: string; note?: ReactNode; aside?: ReactNode; id?: string; children: ReactNode }

/** A part of a page under its own heading. `aside` stands at the heading's right: a switch, a count. */
export function Section({ title, note, aside, id, children }: Props): ReactElement {
  const headingId = useId()
  return (
    <section className={styles.section} aria-labelledby={headingId} id={id}>
      <div className={styles.head}>
        <h2 id={headingId}>{title}</h2>
        {aside}
      </div>
      {note ? <p className={styles.note}>{note}</p> : null}
      {children}
    </section>
  )
}

/** The opening of a page: what it is, its name, its name in the other language, a sentence. */
export function Opening({ kicker, title, other, lead }: OpeningProps): ReactElement {
  return (
    <header className={styles.opening}>
      {kicker ? <p className={styles.kicker}>{kicker}</p> : null}
      <h1>{title}</h1>
      {other ? (
        <p className={styles.other} lang={other.lang}>
          {other.text}
        </p>
      ) : null}
      {lead ? <div className={styles.lead}>{lead}</div> : null}
    </header>
  )
}

type OpeningProps = {
  kicker?: ReactNode
  title: ReactNode
  other?: { text: string; lang: string }
  lead?: ReactNode
}
