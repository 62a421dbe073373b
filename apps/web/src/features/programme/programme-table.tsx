import type { ProgrammeRowFragment } from '@nhip-cau/graphql/operations'
import { formatDate } from '@nhip-cau/rules/date'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { paths } from '../../app/paths.ts'
import { common } from '../../i18n/common.ts'
import { useLanguage, useWords } from '../../i18n/language.tsx'
import { Name } from '../../i18n/name.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { ProvinceLinks } from '../geography/province-link.tsx'
import { programmeWords } from './programme.words.ts'
import { detailWords } from './programme-detail.words.ts'
import { ProgrammePeriod } from './programme-period.tsx'
import { ProgrammeStatus } from './programme-status.tsx'
import { programmesWords } from './programmes.words.ts'

/** Programmes, one to a row. */
export function ProgrammeTable({ programmes }: { programmes: readonly ProgrammeRowFragment[] }): ReactElement {
  const words = useWords(programmesWords)
  return <Table caption={words.caption} columns={useColumns()} rows={programmes} rowKey={(programme) => programme.id} />
}

function useColumns(): Column<ProgrammeRowFragment>[] {
  const words = useWords(programmesWords)
  const { kinds, period } = useWords(programmeWords)
  const { province, status } = useWords(common)
  return [
    {
      key: 'name',
      label: words.name,
      heading: true,
      width: '42%',
      cell: (row) => (
        <div>
          <Link to={paths.programme} params={{ slug: row.slug }}>
            <Name of={row.title} />
          </Link>
          <div className="muted small">{kinds[row.kind]}</div>
        </div>
      ),
    },
    { key: 'province', label: province, cell: (row) => <ProvinceLinks provinces={row.provinces} /> },
    {
      key: 'period',
      label: period,
      cell: ({ period: covered, notStated }) => <ProgrammePeriod period={covered} notStated={notStated} />,
    },
    { key: 'status', label: status, width: '9.5rem', cell: (row) => <StatusCell programme={row} /> },
    {
      key: 'attention',
      label: words.attention,
      numeric: true,
      cell: ({ findings }) =>
        findings.length > 0 ? words.findings(findings.length) : <span className="muted">{words.nothing}</span>,
    },
  ]
}

/** The status; where only a source that saw it running puts a programme in force, the day of that source. */
function StatusCell({ programme: { status, attestedOn } }: { programme: ProgrammeRowFragment }): ReactElement {
  const { statusOf } = useWords(detailWords)
  const language = useLanguage()
  return (
    <div>
      <ProgrammeStatus status={status} />
      {status === 'IN_FORCE' && attestedOn ? (
        <div className="muted small">{statusOf(formatDate(attestedOn, language))}</div>
      ) : null}
    </div>
  )
}
