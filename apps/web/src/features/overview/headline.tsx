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

function HeadlinePart({ part: { text, kind } }: { part: Part }): ReactElement {
  const current = route.useSearch({ select: (search) => search.kind })
  const { filtering } = useWords(overviewWords)
  if (!kind) return <>{text}</>
  const chosen = current === kind
  return (
    <Link
      from="/"
      to="/"
      resetScroll={false}
      search={(previous) => ({ ...previous, after: undefined, kind: chosen ? undefined : kind })}
      className={`${styles.part} ${styles[findingTones[kind]]}`}
      aria-current={chosen ? 'true' : undefined}
      activeOptions={sameAddress}
    >
      {text}
      {chosen ? <span className="unseen"> ({filtering})</span> : null}
    </Link>
  )
}
