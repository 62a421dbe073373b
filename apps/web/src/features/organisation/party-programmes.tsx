import type { ReactElement } from 'react'
import { useWords } from '../../i18n/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { programmeWords } from '../programme/programme.words.ts'
import { ProgrammeLink } from '../programme/programme-link.tsx'
import { ProgrammePeriod } from '../programme/programme-period.tsx'
import { ProgrammeStatus } from '../programme/programme-status.tsx'
import { type PartyProgramme, rolesIn } from './obligations.ts'
import type { OrganisationDetail } from './organisation.page.tsx'
import { organisationWords } from './organisation.words.ts'

/** The programmes an organisation is a party of, and as what. */
export function PartyProgrammes({ organisation }: { organisation: OrganisationDetail }): ReactElement {
  const words = useWords(organisationWords)
  const { kinds, roles } = useWords(programmeWords)
  const { nodes } = organisation.programmes
  if (nodes.length === 0) return <Empty>{words.noProgrammes}</Empty>
  const columns: Column<PartyProgramme>[] = [
    {
      key: 'programme',
      label: words.programmes,
      heading: true,
      width: '50%',
      cell: (programme) => (
        <div>
          <ProgrammeLink programme={programme} />
          <div className="muted small">{kinds[programme.kind]}</div>
        </div>
      ),
    },
    {
      key: 'roles',
      label: words.roles,
      cell: (programme) => (
        <span>
          {rolesIn(programme, organisation.id)
            .map((role) => roles[role])
            .join(', ')}
        </span>
      ),
    },
    {
      key: 'period',
      label: words.period,
      cell: ({ period, notStated }) => <ProgrammePeriod period={period} notStated={notStated} />,
    },
    { key: 'status', label: words.status, cell: ({ status }) => <ProgrammeStatus status={status} /> },
  ]
  return <Table caption={words.programmesCaption} columns={columns} rows={nodes} rowKey={({ id }) => id} />
}
