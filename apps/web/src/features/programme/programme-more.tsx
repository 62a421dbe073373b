import type { CitationNoteFragment } from '@nhip-cau/graphql/operations'
import type { ReactElement } from 'react'
import { type FigureProps, FigureTools } from '../../app/figure-tools.tsx'
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
      <Part
        title={words.documents}
        of={programme.documents}
        file={{
          name: `${programme.slug}-documents`,
          sheet: async () => (await import('./programme-sheet.ts')).programmeDocumentsSheet(programme.documents),
        }}
      >
        <ProgrammeDocuments links={programme.documents} />
      </Part>
      <Part
        title={words.consultations}
        of={programme.consultations}
        file={{
          name: `${programme.slug}-consultations`,
          sheet: async () =>
            (await import('../document/consultation-sheet.ts')).consultationsSheet(programme.consultations),
        }}
      >
        <ConsultationTable consultations={programme.consultations} own />
      </Part>
      <Part
        title={words.events}
        of={programme.events}
        file={{
          name: `${programme.slug}-events`,
          sheet: async () => (await import('../event/event-sheet.ts')).eventsSheet(programme.events),
        }}
      >
        <EventTable events={programme.events} own />
      </Part>
      <Part
        title={directivesTitle}
        of={directives}
        file={{
          name: `${programme.slug}-directives`,
          sheet: async () => (await import('../event/event-sheet.ts')).directivesSheet(directives),
        }}
      >
        <DirectiveTable directives={directives} />
      </Part>
      <Part title={words.movements} of={programme.movements}>
        <Movements movements={programme.movements} />
      </Part>
      <Part
        title={words.honours}
        of={programme.honours}
        file={{
          name: `${programme.slug}-honours`,
          sheet: async () => (await import('../honour/honour-sheet.ts')).honoursSheet(programme.honours),
        }}
      >
        <HonourTable honours={programme.honours} without={['programme']} />
      </Part>
      <Part
        title={words.conditions}
        note={words.conditionsNote}
        of={programme.conditions}
        file={{
          name: `${programme.slug}-conditions`,
          sheet: async () => (await import('./programme-sheet.ts')).conditionsSheet(programme.conditions),
        }}
      >
        <ConditionTable conditions={programme.conditions} />
      </Part>
    </>
  )
}

type PartProps = {
  title: string
  note?: string
  of: readonly unknown[]
  /** Its numbers to take along, where the table itself does not offer them. */
  file?: Pick<FigureProps, 'name' | 'sheet'>
  children: ReactElement
}

function Part({ title, note, of, file, children }: PartProps): ReactElement | null {
  if (of.length === 0) return null
  return (
    <Section title={title} note={note} {...(file ? { id: file.name } : {})}>
      {children}
      {file ? <FigureTools title={title} anchor={file.name} {...file} /> : null}
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
