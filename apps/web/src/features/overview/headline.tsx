import type { OverviewPageQuery } from '@nhip-cau/graphql/operations'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { sameAddress } from '../../app/paths.ts'
import { useWords } from '../../i18n/language.tsx'
import { findingTones } from './finding-tone.ts'
import styles from './overview.module.css'
import { overviewWords } from './overview.words.ts'

type Part = OverviewPageQuery['overview']['headlineParts'][number]

const route = getRouteApi('/')

/** The sentence that answers first. A number in it is a link that keeps only its own rows in the list below. */
export function Headline({ parts }: { parts: readonly Part[] }): ReactElement {
  return (
    <h1 className={styles.headline}>
      {parts.map((part, index) => (
        <HeadlinePart key={index} part={part} />
      ))}
    </h1>
  )
}

/** What of the URL filters the list, let go. */
const EVERY = { kind: undefined, overdue: undefined, province: undefined, owner: undefined, after: undefined }

/** A part leads to exactly the findings it counts: whatever else filtered the list is let go. */
function HeadlinePart({ part: { text, kinds, overdue } }: { part: Part }): ReactElement {
  const current = route.useSearch()
  const { filtering } = useWords(overviewWords)
  const [worst] = kinds
  if (worst === undefined) return <>{text}</>
  const filter = { kind: kinds.join(','), overdue: overdue === null ? undefined : overdue ? 'yes' : 'no' } as const
  const chosen = current.kind === filter.kind && current.overdue === filter.overdue
  return (
    <Link
      from="/"
      to="/"
      resetScroll={false}
      search={(previous) => ({ ...previous, ...EVERY, ...(chosen ? {} : filter) })}
      className={`${styles.part} ${styles[findingTones[worst]]}`}
      aria-current={chosen ? 'true' : undefined}
      activeOptions={sameAddress}
    >
      {text}
      {chosen ? <span className="unseen"> ({filtering})</span> : null}
    </Link>
  )
}
