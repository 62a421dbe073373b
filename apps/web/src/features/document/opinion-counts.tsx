import type { OpinionAnswer } from '@nhip-cau/graphql/types'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { sameAddress } from '../../app/paths.ts'
import { useWords } from '../../i18n/language.tsx'
import type { ConsultationDetail } from './consultation.page.tsx'
import { consultationWords } from './consultation.words.ts'
import styles from './document.module.css'
import { opinionAnswers } from './document.search.ts'

type Props = { groups: ConsultationDetail['groups']; chosen: OpinionAnswer | undefined }

/** One sentence: how many opinions came, and what was done with them; each number shows those alone. */
export function OpinionCounts({ groups, chosen }: Props): ReactElement {
  const words = useWords(consultationWords)
  const opinions = groups.flatMap((group) => group.opinions)
  const link = (answer: OpinionAnswer | undefined, label: string) => (
    <Link
      key={label}
      from="/consultations/$slug"
      to="/consultations/$slug"
      params={(previous) => previous}
      search={(previous) => ({ ...previous, answer })}
      resetScroll={false}
      aria-current={chosen === answer ? 'true' : undefined}
      activeOptions={sameAddress}
    >
      {label}
    </Link>
  )
  return (
    <nav className={styles.counts} aria-label={words.countsLabel}>
      <span>{words.received(opinions.length, groups.length)}</span>
      {opinionAnswers.map((answer) =>
        link(answer, words.counted(opinions.filter((one) => one.answer === answer).length, words.answers[answer])),
      )}
      {link(undefined, words.all(opinions.length))}
    </nav>
  )
}
