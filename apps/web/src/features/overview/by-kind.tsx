import type { OverviewPageQuery } from '@nhip-cau/graphql/operations'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { paths } from '../../app/paths.ts'
import { useWords } from '../../i18n/language.tsx'
import { Section } from '../../ui/section.tsx'
import { programmeWords } from '../programme/programme.words.ts'
import { asideWords } from './aside.words.ts'
import styles from './overview.module.css'

/** How many programmes there are of each kind; each leads to its list. */
export function ByKind({ kinds }: { kinds: OverviewPageQuery['overview']['byKind'] }): ReactElement {
  const words = useWords(asideWords)
  const names = useWords(programmeWords).kinds
  return (
    <Section title={words.byKind}>
      <ul className={styles.pairs}>
        {kinds
          .filter(({ programmes }) => programmes > 0)
          .map(({ kind, programmes }) => (
            <li key={kind}>
              <Link to={paths.programmes} search={{ kind }}>
                {names[kind]}
              </Link>
              <span>{programmes}</span>
            </li>
          ))}
      </ul>
    </Section>
  )
}
