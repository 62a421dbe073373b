import { formatDate } from '@nhip-cau/rules/date'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { paths } from '../../app/paths.ts'
import { useLanguage, useSpelling, useWords } from '../../i18n/language.tsx'
import { Name } from '../../i18n/name.tsx'
import { Mark } from '../../ui/mark.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { ActivityMark } from '../activity/activity-mark.tsx'
import { eventWords } from '../event/event.words.ts'
import { EventLink } from '../event/event-link.tsx'
import { PaceMark } from '../indicator/pace-mark.tsx'
import { findingTones } from '../overview/finding-tone.ts'
import { findingWords } from '../overview/overview.words.ts'
import { ProgrammeLink } from '../programme/programme-link.tsx'
import type { Duty } from './obligations.ts'
import { organisationWords } from './organisation.words.ts'

/** All that an organisation still owes, in one list by due day. */
export function DutyTable({ duties }: { duties: readonly Duty[] }): ReactElement {
  const words = useWords(organisationWords)
  const language = useLanguage()
  const columns: Column<Duty>[] = [
    {
      key: 'due',
      label: words.dutyDue,
      width: '14%',
      cell: ({ dueOn }) =>
        dueOn ? <span>{formatDate(dueOn, language)}</span> : <span className="muted">{words.dutyNoDay}</span>,
    },
    { key: 'duty', label: words.duty, heading: true, width: '50%', cell: (duty) => <What duty={duty} /> },
    { key: 'kind', label: words.kind, cell: ({ kind }) => <span>{words.dutyKinds[kind]}</span> },
    { key: 'state', label: words.status, cell: (duty) => <State duty={duty} /> },
  ]
  return <Table caption={words.duties} columns={columns} rows={duties} rowKey={({ kind, id }) => `${kind} ${id}`} />
}

function What({ duty }: { duty: Duty }): ReactElement {
  const spell = useSpelling()
  switch (duty.kind) {
    case 'PROGRAMME':
      return <ProgrammeLink programme={duty.of} />
    case 'ACTIVITY':
      return <Within name={<Name of={duty.of.title} />} whole={<ProgrammeLink programme={duty.of.programme} />} />
    case 'TARGET': {
      const { indicator, programme } = duty.of
      const name = (
        <Link to={paths.indicator} params={{ slug: indicator.slug }}>
          {spell(indicator.name)}
        </Link>
      )
      return <Within name={name} whole={<ProgrammeLink programme={programme} />} />
    }
    case 'DIRECTIVE':
      return <Within name={<Name of={duty.of.text} />} whole={<EventLink event={duty.of.event} />} />
  }
}

function Within({ name, whole }: { name: ReactElement; whole: ReactElement }): ReactElement {
  return (
    <div>
      {name}
      <div className="small">{whole}</div>
    </div>
  )
}

function State({ duty }: { duty: Duty }): ReactElement {
  const { overdue, open } = useWords(eventWords)
  const { kinds, ended } = useWords(findingWords)
  switch (duty.kind) {
    case 'PROGRAMME':
      return (
        <Mark tone={findingTones.ENDS_WITHOUT_RENEWAL}>
          {duty.of.status === 'ENDED' ? ended : kinds.ENDS_WITHOUT_RENEWAL}
        </Mark>
      )
    case 'ACTIVITY':
      return <ActivityMark {...duty.of} />
    case 'TARGET':
      return <PaceMark status={duty.of.pace.status} />
    case 'DIRECTIVE':
      return <Mark tone={duty.of.overdue ? 'late' : 'none'}>{duty.of.overdue ? overdue : open}</Mark>
  }
}
