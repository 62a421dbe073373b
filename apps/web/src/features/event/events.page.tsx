import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { FigureTools } from '../../app/figure-tools.tsx'
import { Page } from '../../app/page.tsx'
import { PageLinks } from '../../app/page-links.tsx'
import { paths } from '../../app/paths.ts'
import { useWholeList } from '../../app/whole-list.ts'
import { common } from '../../i18n/common.ts'
import { useSpelling, useWords } from '../../i18n/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Opening, Section } from '../../ui/section.tsx'
import { Sources } from '../source/sources.tsx'
import { DirectiveTable } from './directive-table.tsx'
import { readEvents, readOpenDirectives } from './event.load.ts'
import { eventWords } from './event.words.ts'
import { EventFilters } from './event-filters.tsx'
import { EventTable } from './event-table.tsx'

const route = getRouteApi('/events')

/** Which meetings were held, and what was asked there and is still open. */
export function EventsPage(): ReactElement {
  const { events, directives, organisation, programmes, provinces } = route.useLoaderData()
  const words = useWords(eventWords)
  const spell = useSpelling()
  const search = route.useSearch()
  const sheet = useWholeList(
    (client, page) => readEvents(client, search, page),
    async (rows) => (await import('./event-sheet.ts')).eventsSheet(rows),
  )
  const open = useWholeList(
    (client, page) => readOpenDirectives(client, search, page),
    async (rows) => (await import('./event-sheet.ts')).directivesSheet(rows),
  )
  return (
    <Page title={words.title}>
      <Opening title={words.title} lead={<p>{words.lead}</p>} />
      <EventFilters programmes={programmes.nodes} provinces={provinces.nodes} />
      {organisation ? <p className="muted">{words.organisation(spell(organisation.name))}</p> : null}
      {events.nodes.length > 0 ? <EventTable events={events.nodes} /> : <NothingFound />}
      <FigureTools rows={events.nodes} title={words.title} name="events" sheet={sheet} />
      <PageLinks ends={events.pageInfo} shown={events.nodes.length} total={events.totalCount} />
      {directives.nodes.length > 0 ? (
        <Section
          id="open"
          title={words.openDirectives}
          note={words.openNote(directives.nodes.length, directives.totalCount)}
        >
          <DirectiveTable directives={directives.nodes} />
          <FigureTools title={words.openDirectives} name="open-directives" anchor="open" sheet={open} />
        </Section>
      ) : null}
      <Sources citations={[...events.nodes, ...directives.nodes].flatMap(({ citations }) => citations)} />
    </Page>
  )
}

function NothingFound(): ReactElement {
  const words = useWords(eventWords)
  const { clear } = useWords(common)
  return (
    <Empty>
      <p>{words.empty}</p>
      <p className="muted">{words.emptyHelp}</p>
      <p>
        <Link to={paths.events}>{clear}</Link>
      </p>
    </Empty>
  )
}
