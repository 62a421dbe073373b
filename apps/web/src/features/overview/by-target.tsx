import type { OverviewPageQuery } from '@nhip-cau/graphql/operations'
import type { ReactElement } from 'react'
import { useWords } from '../../i18n/language.tsx'
import { Section } from '../../ui/section.tsx'
import { PaceMark } from '../indicator/pace-mark.tsx'
import { asideWords } from './aside.words.ts'
import styles from './overview.module.css'

/** How many dated targets stand in each state; states that no target is in are left out. */
export function ByTarget({ targets }: { targets: OverviewPageQuery['overview']['targets'] }): ReactElement {
  const words = useWords(asideWords)
  return (
    <Section title={words.byTarget}>
      <ul className={styles.pairs}>
        {targets
          .filter(({ count }) => count > 0)
          .map(({ status, count }) => (
            <li key={status}>
              <PaceMark status={status} />
              <span>{count}</span>
            </li>
          ))}
      </ul>
    </Section>
  )
}
