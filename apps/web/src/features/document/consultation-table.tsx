import type { ConsultationRowFragment } from '@nhip-cau/graphql/operations'
import { formatDate } from '@nhip-cau/rules/date'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { paths } from '../../app/paths.ts'
import { useLanguage, useSpelling, useWords } from '../../i18n/language.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { ProgrammeLink } from '../programme/programme-link.tsx'
import { OrAbsent } from '../source/absent.tsx'
import { Cited } from '../source/cited.tsx'
import { consultationWords } from './consultation.words.ts'

type Row = ConsultationRowFragment

type Props = { consultations: readonly Row[] /** On the programme's own page it goes without saying. */; own?: boolean }

/** Consultations, one to a row, with how much is still without an answer. */
export function ConsultationTable({ consultations, own = false }: Props): ReactElement {
  const words = useWords(consultationWords)
  const language = useLanguage()
  const spell = useSpelling()
  const columns: Column<Row>[] = [
    {
      key: 'consultation',
      label: words.consultation,
      heading: true,
      width: '48%',
      cell: ({ slug, title, programme, citations }) => (
        <div>
          <Link to={paths.consultation} params={{ slug }}>
            {spell(title)}
          </Link>
          <Cited citations={citations} />
          {own ? null : (
            <div className="small">
              <ProgrammeLink programme={programme} />
            </div>
          )}
        </div>
      ),
    },
    {
      key: 'opened',
      label: words.opened,
      cell: ({ openedOn, citations }) => (
        <OrAbsent citations={citations} field="openedOn">
          {openedOn ? formatDate(openedOn, language) : null}
        </OrAbsent>
      ),
    },
    { key: 'versions', label: words.versions, numeric: true, cell: ({ versions }) => <span>{versions.length}</span> },
    { key: 'opinions', label: words.opinions, numeric: true, cell: (row) => <span>{opinionsOf(row).length}</span> },
    {
      key: 'pending',
      label: words.pending,
      numeric: true,
      cell: (row) => <span>{opinionsOf(row).filter(({ answer }) => answer === 'PENDING').length}</span>,
    },
  ]
  return <Table caption={words.caption} columns={columns} rows={consultations} rowKey={({ id }) => id} />
}

const opinionsOf = ({ groups }: Row) => groups.flatMap(({ opinions }) => opinions)
