import type { CitationNoteFragment, ConsultationPageQuery } from '@nhip-cau/graphql/operations'
import { formatDate } from '@nhip-cau/rules/date'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { FigureTools } from '../../app/figure-tools.tsx'
import { Page } from '../../app/page.tsx'
import { paths } from '../../app/paths.ts'
import { useLanguage, useSpelling, useWords } from '../../i18n/language.tsx'
import { Name } from '../../i18n/name.tsx'
import { otherOf } from '../../i18n/other.ts'
import { Fact, Facts } from '../../ui/facts.tsx'
import { Opening, Section } from '../../ui/section.tsx'
import { EventLink } from '../event/event-link.tsx'
import { ProgrammeLink } from '../programme/programme-link.tsx'
import { isSilent, OrAbsent } from '../source/absent.tsx'
import { Cited } from '../source/cited.tsx'
import { Sources } from '../source/sources.tsx'
import { consultationWords } from './consultation.words.ts'
import { ConsultedTable } from './consulted-table.tsx'
import styles from './document.module.css'
import { DocumentLink } from './document-link.tsx'
import { DraftTable } from './draft-table.tsx'
import { OpinionCounts } from './opinion-counts.tsx'
import { synthesisSheet } from './synthesis-sheet.ts'
import { SynthesisTable } from './synthesis-table.tsx'

export type ConsultationDetail = NonNullable<ConsultationPageQuery['consultation']>

const route = getRouteApi('/consultations/$slug')

/** One consultation, in the order of the official synthesis: who was asked, what was said and answered, then the drafts. */
export function ConsultationPage(): ReactElement {
  const { consultation } = route.useLoaderData()
  const { answer } = route.useSearch()
  const language = useLanguage()
  const spell = useSpelling()
  const words = useWords(consultationWords)
  const { title, document, programme } = consultation
  return (
    <Page title={spell(title)}>
      <p className={styles.official}>{words.official(spell((document ?? programme).title))}</p>
      <Opening
        kicker={<Link to={paths.consultations}>{words.title}</Link>}
        title={<Name of={title} />}
        other={otherOf(title, language)}
        lead={<p>{useAsked(consultation)}</p>}
      />
      <ConsultationFacts consultation={consultation} />
      <Section title={words.synthesis}>
        <OpinionCounts groups={consultation.groups} chosen={answer} />
        <SynthesisTable groups={consultation.groups} answer={answer} />
        <FigureTools
          title={words.synthesis}
          name={`${consultation.slug}-synthesis`}
          sheet={() => synthesisSheet(consultation.groups)}
        />
      </Section>
      <Section title={words.consulted} id="consulted">
        <ConsultedTable bodies={consultation.consulted} checked={isSilent(consultation.citations, 'consulted')} />
        <FigureTools
          rows={consultation.consulted}
          title={words.consulted}
          name={`${consultation.slug}-consulted`}
          anchor="consulted"
          sheet={async () => (await import('./consultation-sheet.ts')).consultedSheet(consultation.consulted)}
        />
      </Section>
      <Section title={words.drafts} note={words.draftsNote} id="drafts">
        <DraftTable versions={consultation.versions} />
        <FigureTools
          rows={consultation.versions}
          title={words.drafts}
          name={`${consultation.slug}-drafts`}
          anchor="drafts"
          sheet={async () => (await import('./consultation-sheet.ts')).draftsSheet(consultation.versions)}
        />
      </Section>
      <Sources citations={citationsOf(consultation)} />
    </Page>
  )
}

/** How many were asked, and how many of them replied, in one sentence. */
function useAsked({ consulted: bodies, citations }: ConsultationDetail): string {
  const words = useWords(consultationWords)
  const count = (replied: boolean | null) => bodies.filter((body) => body.replied === replied).length
  const checked = bodies.filter((body) => body.replied === null && isSilent(body.citations, 'replied')).length
  if (bodies.length === 0) return words.nobodyAsked(isSilent(citations, 'consulted'))
  return words.asked(bodies.length, count(true), count(false), checked, count(null) - checked)
}

function ConsultationFacts({ consultation }: { consultation: ConsultationDetail }): ReactElement {
  const words = useWords(consultationWords)
  const language = useLanguage()
  const { programme, document, event, openedOn, closedOn, citations } = consultation
  return (
    <Facts>
      <Fact label={words.programme}>
        <ProgrammeLink programme={programme} />
      </Fact>
      {document ? (
        <Fact label={words.document}>
          <DocumentLink document={document} />
        </Fact>
      ) : null}
      {event ? (
        <Fact label={words.event}>
          <EventLink event={event} />
        </Fact>
      ) : null}
      <Fact label={words.opened}>
        <OrAbsent citations={citations} field="openedOn">
          {openedOn ? formatDate(openedOn, language) : null}
        </OrAbsent>
        {openedOn ? <Cited citations={citations} fields={['openedOn']} /> : null}
      </Fact>
      <Fact label={words.closed}>
        <OrAbsent citations={citations} field="closedOn">
          {closedOn ? formatDate(closedOn, language) : null}
        </OrAbsent>
        {closedOn ? <Cited citations={citations} fields={['closedOn']} /> : null}
      </Fact>
    </Facts>
  )
}

/** Every citation on the page, so that each key shown leads to an entry. */
function citationsOf({ citations, consulted, groups, versions }: ConsultationDetail): CitationNoteFragment[] {
  const cited = [...consulted, ...groups, ...groups.flatMap(({ opinions }) => opinions), ...versions]
  return [
    ...citations,
    ...[...cited, ...versions.flatMap(({ targets }) => targets)].flatMap((record) => record.citations),
  ]
}
