import type { ReactElement } from 'react'
import { useSpelling, useWords } from '../../i18n/language.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { OrNotStated } from '../indicator/figure-text.tsx'
import { OrganisationLink } from '../organisation/organisation-link.tsx'
import type { EventDetail } from './event.page.tsx'
import { eventWords } from './event.words.ts'

type Attendee = EventDetail['attendees'][number]
type Point = EventDetail['bridgePoints'][number]

/** Who took part and as what; bodies outside the register stand by name. */
export function AttendeeTable({ attendees }: { attendees: readonly Attendee[] }): ReactElement {
  const words = useWords(eventWords)
  const spell = useSpelling()
  const columns: Column<Attendee>[] = [
    {
      key: 'attendee',
      label: words.attendee,
      heading: true,
      width: '60%',
      cell: ({ organisation, name }) =>
        name && !organisation ? <span>{spell(name)}</span> : <OrganisationLink organisation={organisation} />,
    },
    { key: 'role', label: words.role, cell: ({ role }) => <OrNotStated>{role ? spell(role) : null}</OrNotStated> },
  ]
  return <Table caption={words.attendees} columns={columns} rows={attendees} rowKey={keyOf} />
}

const keyOf = (_: unknown, index: number) => String(index)

/** From where people joined, the main place first. */
export function BridgePointTable({ points }: { points: readonly Point[] }): ReactElement {
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
    { key: 'count', label: words.count, cell: ({ count }) => <OrNotStated>{count?.toString()}</OrNotStated> },
  ]
  return <Table caption={words.bridgePoints} columns={columns} rows={points} rowKey={keyOf} />
}
