import type { ReactElement } from 'react'
import { useSpelling, useWords } from '../../i18n/language.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { OrganisationLink } from '../organisation/organisation-link.tsx'
import { OrAbsent } from '../source/absent.tsx'
import type { EventDetail } from './event.page.tsx'
import { eventWords } from './event.words.ts'

type Props = { event: EventDetail }
type Attendee = EventDetail['attendees'][number]
type Point = EventDetail['bridgePoints'][number]

/** Who took part and as what; bodies outside the register stand by name. */
export function AttendeeTable({ event: { attendees, citations } }: Props): ReactElement {
  const words = useWords(eventWords)
  const spell = useSpelling()
  const columns: Column<Attendee>[] = [
    {
      key: 'attendee',
      label: words.attendee,
      heading: true,
      width: '60%',
      cell: ({ organisation, name }) =>
        organisation ? <OrganisationLink organisation={organisation} /> : <span>{name ? spell(name) : null}</span>,
    },
    {
      key: 'role',
      label: words.role,
      cell: ({ role }) => (
        <OrAbsent citations={citations} field="attendees.role">
          {role ? spell(role) : null}
        </OrAbsent>
      ),
    },
  ]
  return <Table caption={words.attendees} columns={columns} rows={attendees} rowKey={keyOf} />
}

const keyOf = (_: unknown, index: number) => String(index)

/** From where people joined, the main place first. */
export function BridgePointTable({ event: { bridgePoints, citations } }: Props): ReactElement {
  const words = useWords(eventWords)
  const spell = useSpelling()
  const columns: Column<Point>[] = [
    {
      key: 'point',
      label: words.bridgePoint,
      heading: true,
      width: '60%',
      cell: ({ name, main }) => (
        <div>
          {spell(name)}
          {main ? <span className="muted"> ({words.main})</span> : null}
        </div>
      ),
    },
    { key: 'mode', label: words.mode, cell: ({ mode }) => <span>{words.modes[mode]}</span> },
    {
      key: 'count',
      label: words.count,
      cell: ({ count }) => (
        <OrAbsent citations={citations} field="bridgePoints.count">
          {count?.toString()}
        </OrAbsent>
      ),
    },
  ]
  return <Table caption={words.bridgePoints} columns={columns} rows={bridgePoints} rowKey={keyOf} />
}
