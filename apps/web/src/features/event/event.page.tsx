import type { CitationNoteFragment, EventPageQuery } from '@nhip-cau/graphql/operations'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { FigureTools } from '../../app/figure-tools.tsx'
import { Page } from '../../app/page.tsx'
import { paths } from '../../app/paths.ts'
import { useLanguage, useSpelling, useWords } from '../../i18n/language.tsx'
import { Name } from '../../i18n/name.tsx'
import { otherOf } from '../../i18n/other.ts'
import { Empty } from '../../ui/empty.tsx'
import { Opening, Section } from '../../ui/section.tsx'
import { HonourTable } from '../honour/honour-table.tsx'
import { isSilent } from '../source/absent.tsx'
import { Sources } from '../source/sources.tsx'
import { AttendeeTable, BridgePointTable } from './attendance.tsx'
import { DirectiveTable } from './directive-table.tsx'
import { eventWords } from './event.words.ts'
import { EventFacts } from './event-facts.tsx'

export type EventDetail = NonNullable<EventPageQuery['event']>

const route = getRouteApi('/events/$slug')

/** One meeting: how and where it was held, who took part, what was asked of whom and whether it was closed. */
export function EventPage(): ReactElement {
  const { event } = route.useLoaderData()
  const language = useLanguage()
  const spell = useSpelling()
  const words = useWords(eventWords)
  return (
    <Page title={spell(event.title)}>
      <Opening
        kicker={
          <>
            <Link to={paths.events}>{words.title}</Link> / {words.kinds[event.kind]}
          </>
        }
        title={<Name of={event.title} />}
        other={otherOf(event.title, language)}
      />
      <EventFacts event={event} />
      <Section title={words.directives} id="directives">
        {event.directives.length > 0 ? (
          <DirectiveTable directives={event.directives} />
        ) : (
          <Empty>{words.noDirectives(isSilent(event.citations, 'directives'))}</Empty>
        )}
        <FigureTools
          rows={event.directives}
          title={words.directives}
          name={`${event.slug}-directives`}
          anchor="directives"
          sheet={async () => (await import('./event-sheet.ts')).directivesSheet(event.directives)}
        />
      </Section>
      <Section title={words.attendees} id="attendees">
        {event.attendees.length > 0 ? (
          <AttendeeTable event={event} />
        ) : (
          <Empty>{words.noAttendees(isSilent(event.citations, 'attendees'))}</Empty>
        )}
        <FigureTools
          rows={event.attendees}
          title={words.attendees}
          name={`${event.slug}-attendees`}
          anchor="attendees"
          sheet={async () => (await import('./event-sheet.ts')).attendeesSheet(event)}
        />
      </Section>
      {event.mode === 'IN_PERSON' && event.bridgePoints.length === 0 ? null : (
        <Section title={words.bridgePoints} id="bridge-points">
          {event.bridgePoints.length > 0 ? (
            <BridgePointTable event={event} />
          ) : (
            <Empty>{words.noBridgePoints(isSilent(event.citations, 'bridgePoints'))}</Empty>
          )}
          <FigureTools
            rows={event.bridgePoints}
            title={words.bridgePoints}
            name={`${event.slug}-bridge-points`}
            anchor="bridge-points"
            sheet={async () => (await import('./event-sheet.ts')).bridgePointsSheet(event)}
          />
        </Section>
      )}
      {event.honours.length > 0 ? (
        <Section title={words.honours} id="honours">
          <HonourTable honours={event.honours} without={['event']} />
          <FigureTools
            title={words.honours}
            name={`${event.slug}-honours`}
            anchor="honours"
            sheet={async () => (await import('../honour/honour-sheet.ts')).honoursSheet(event.honours)}
          />
        </Section>
      ) : null}
      <Sources citations={citationsOf(event)} />
    </Page>
  )
}

const citationsOf = ({ citations, directives, honours }: EventDetail): CitationNoteFragment[] => [
  ...citations,
  ...[...directives, ...honours].flatMap((record) => record.citations),
]
