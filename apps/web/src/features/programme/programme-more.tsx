import type { CitationNoteFragment } from '@nhip-cau/graphql/operations'
import type { ReactElement } from 'react'
import { useSpelling, useWords } from '../../i18n/language.tsx'
import { Section } from '../../ui/section.tsx'
import { contributionWords } from '../contribution/contribution.words.ts'
import { ContributionTable, contributionCitations } from '../contribution/contribution-table.tsx'
import { ConsultationTable } from '../document/consultation-table.tsx'
import { DirectiveTable } from '../event/directive-table.tsx'
import { eventWords } from '../event/event.words.ts'
import { EventTable } from '../event/event-table.tsx'
import { HonourTable } from '../honour/honour-table.tsx'
import { Cited } from '../source/cited.tsx'
import { ConditionTable } from './condition-table.tsx'
import styles from './programme.module.css'
import type { ProgrammeDetail } from './programme.page.tsx'
import { ProgrammeDocuments } from './programme-documents.tsx'
import { moreWords } from './programme-more.words.ts'

type Props = { programme: ProgrammeDetail }

/** What else the register holds on a programme; a part with nothing in it is left out. */
export function ProgrammeMore({ programme }: Props): ReactElement {
  const words = useWords(moreWords)
  const { title: contributions, note } = useWords(contributionWords)
  const { directives: directivesTitle } = useWords(eventWords)
  // Where there is one event, its name beside every line would say nothing.
  const several = programme.events.length > 1
  const directives = programme.events.flatMap((event) =>
    event.directives.map(({ event: saidAt, ...rest }) => (several ? { ...rest, event: saidAt } : rest)),
  )
  return (
    <>
      <Part title={contributions} note={note} of={programme.contributions}>
        <ContributionTable contributions={programme.contributions} />
      </Part>
      <Part title={words.documents} of={programme.documents}>
        <ProgrammeDocuments links={programme.documents} />
      </Part>
      <Part title={words.consultations} of={programme.consultations}>
        <ConsultationTable consultations={programme.consultations} own />
      </Part>
      <Part title={words.events} of={programme.events}>
        <EventTable events={programme.events} own />
      </Part>
      <Part title={directivesTitle} of={directives}>
        <DirectiveTable directives={directives} />
      </Part>
      <Part title={words.movements} of={programme.movements}>
        <Movements movements={programme.movements} />
      </Part>
      <Part title={words.honours} of={programme.honours}>
        <HonourTable honours={programme.honours} without={['programme']} />
      </Part>
      <Part title={words.conditions} note={words.conditionsNote} of={programme.conditions}>
        <ConditionTable conditions={programme.conditions} />
      </Part>
    </>
  )
}

type PartProps = { title: string; note?: string; of: readonly unknown[]; children: ReactElement }

function Part({ title, note, of, children }: PartProps): ReactElement | null {
  if (of.length === 0) return null
  return (
    <Section title={title} note={note}>
      {children}
    </Section>
  )
}

function Movements({ movements }: Pick<ProgrammeDetail, 'movements'>): ReactElement {
  const spell = useSpelling()
  return (
    <ul className={styles.movements}>
      {movements.map(({ name, citations }) => (
        <li key={name.vi}>
          {spell(name)}
          <Cited citations={citations} />
        </li>
      ))}
    </ul>
  )
}

/** Every citation of these parts, so that each key shown leads to an entry. */
export function moreCitations(programme: ProgrammeDetail): CitationNoteFragment[] {
  const { contents, documents, consultations, events, movements, honours, conditions, contributions } = programme
  const cited = [...contents, ...documents, ...consultations, ...events, ...movements, ...honours, ...conditions]
  return [
    ...cited.flatMap((record) => record.citations),
    ...documents.flatMap(({ document }) => document.citations),
    ...events.flatMap(({ directives }) => directives.flatMap((directive) => directive.citations)),
    ...contributionCitations(contributions),
  ]
}
