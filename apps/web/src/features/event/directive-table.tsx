import type { DirectiveRowFragment, EventNameFragment } from '@nhip-cau/graphql/operations'
import { formatDate } from '@nhip-cau/rules/date'
import type { ReactElement } from 'react'
import { useLanguage, useSpelling, useWords } from '../../i18n/language.tsx'
import { Mark } from '../../ui/mark.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { OrganisationCell } from '../organisation/organisation-cell.tsx'
import { OrAbsent } from '../source/absent.tsx'
import { Cited } from '../source/cited.tsx'
import { eventWords } from './event.words.ts'
import { EventLink } from './event-link.tsx'

type Row = DirectiveRowFragment & { event?: EventNameFragment }

type Props = {
  directives: readonly Row[]
  /** The id of the organisation on whose page they stand: the owner is left out unless one was asked of another body. */
  owner?: string
}

/** What was asked, of whom, by when, and whether it was closed. */
export function DirectiveTable({ directives, owner: own }: Props): ReactElement {
  const words = useWords(eventWords)
  const language = useLanguage()
  const owned = directives.every(({ owner }) => owner?.id === own)
  const columns: Column<Row>[] = [
    {
      key: 'directive',
      label: words.directive,
      heading: true,
      width: '50%',
      cell: (directive) => <What directive={directive} />,
    },
    {
      key: 'owner',
      label: words.owner,
      cell: ({ owner, citations }) => <OrganisationCell organisation={owner} citations={citations} field="owner" />,
    },
    {
      key: 'due',
      label: words.due,
      cell: ({ dueOn, citations }) => (
        <OrAbsent citations={citations} field="dueOn">
          {dueOn ? formatDate(dueOn, language) : null}
        </OrAbsent>
      ),
    },
    { key: 'state', label: words.state, cell: (directive) => <State directive={directive} /> },
  ]
  return (
    <Table
      caption={words.directivesCaption}
      columns={columns.filter(({ key }) => key !== 'owner' || !owned)}
      rows={directives}
      rowKey={({ id }) => id}
      rowId={({ id }) => `directive-${id}`}
    />
  )
}

function What({ directive: { text, kind, askedBy, event, citations } }: { directive: Row }): ReactElement {
  const words = useWords(eventWords)
  const spell = useSpelling()
  const said = [words.directiveKinds[kind], askedBy ? words.askedBy(spell(askedBy.name)) : null]
  return (
    <div>
      {spell(text)}
      <Cited citations={citations} />
      <div className="muted small">{said.filter((part) => part !== null).join(', ')}</div>
      {event ? (
        <div className="small">
          {words.saidAt} <EventLink event={event} />
        </div>
      ) : null}
    </div>
  )
}

function State({ directive: { closedOn, closedHow, overdue } }: { directive: Row }): ReactElement {
  const words = useWords(eventWords)
  const language = useLanguage()
  const spell = useSpelling()
  if (!closedOn) return <Mark tone={overdue ? 'late' : 'none'}>{overdue ? words.overdue : words.open}</Mark>
  return (
    <div>
      <Mark tone="good">{words.closed}</Mark>
      <div className="muted small">
        {[words.closedOn(formatDate(closedOn, language)), closedHow ? spell(closedHow) : null]
          .filter((part) => part !== null)
          .join('; ')}
      </div>
    </div>
  )
}
