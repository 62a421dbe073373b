import type { FindingRowFragment } from '@nhip-cau/graphql/operations'
import type { FindingKind } from '@nhip-cau/graphql/types'
import { formatDate } from '@nhip-cau/rules/date'
import type { ReactElement } from 'react'
import { useLanguage, useSpelling, useWords } from '../../i18n/language.tsx'
import { Mark } from '../../ui/mark.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { ProvinceLink } from '../geography/province-link.tsx'
import { FindingSubject } from './finding-subject.tsx'
import { findingTones } from './finding-tone.ts'
import { findingWords } from './overview.words.ts'

/** What to look at, worst first; `brief` leaves out the programme, for the programme's own page. */
export function FindingTable({ findings, brief }: { findings: readonly FindingRowFragment[]; brief?: boolean }) {
  const { caption } = useWords(findingWords)
  return <Table caption={caption} columns={useColumns(brief === true)} rows={findings} rowKey={({ key }) => key} />
}

function useColumns(brief: boolean): Column<FindingRowFragment>[] {
  const words = useWords(findingWords)
  const language = useLanguage()
  return [
    {
      key: 'kind',
      label: words.kind,
      width: '20%',
      cell: ({ kind }) => <Mark tone={findingTones[kind]}>{words.kinds[kind]}</Mark>,
    },
    {
      key: 'subject',
      label: words.subject,
      heading: true,
      width: '42%',
      cell: (finding) => (
        <div>
          <FindingSubject finding={finding} brief={brief} />
          <div className="muted small">{finding.message}</div>
        </div>
      ),
    },
    { key: 'where', label: words.where, cell: (finding) => <Responsible finding={finding} /> },
    {
      key: 'since',
      label: words.since,
      cell: ({ since }) => (since ? <span>{formatDate(since, language)}</span> : null),
    },
    { key: 'days', label: words.days, numeric: true, cell: (finding) => <Days finding={finding} /> },
  ]
}

function Responsible({ finding: { province, owner } }: { finding: FindingRowFragment }): ReactElement {
  const { noOwner } = useWords(findingWords)
  const spell = useSpelling()
  return (
    <div>
      {province ? (
        <div>
          <ProvinceLink province={province} />
        </div>
      ) : null}
      <div className="muted small">{owner ? spell(owner.name) : noOwner}</div>
    </div>
  )
}

/** Kinds whose days run toward a date; the others count from one. */
const countsDown: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'ENDS_WITHOUT_RENEWAL',
  'TARGET_LATE',
  'TARGET_AT_RISK',
  'TARGET_NOT_ASSESSABLE',
])

function Days({ finding: { kind, days } }: { finding: FindingRowFragment }): ReactElement | null {
  const words = useWords(findingWords)
  if (days === null) return null
  if (!countsDown.has(kind)) return <span>{days}</span>
  return <span>{days < 0 ? words.daysOver(-days) : words.daysLeft(days)}</span>
}
