import type { PartyLineFragment } from '@nhip-cau/graphql/operations'
import { formatDate } from '@nhip-cau/rules/date'
import type { ReactElement } from 'react'
import { common } from '../../i18n/common.ts'
import { useLanguage, useWords } from '../../i18n/language.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { ProvinceLink } from '../geography/province-link.tsx'
import { OrganisationLink } from '../organisation/organisation-link.tsx'
import { programmeWords } from './programme.words.ts'
import { detailWords } from './programme-detail.words.ts'

/** Who takes part and as what; a body that has ended is shown with the one that follows it. */
export function PartyTable({ parties }: { parties: readonly PartyLineFragment[] }): ReactElement {
  const words = useWords(detailWords)
  const { roles } = useWords(programmeWords)
  const { province: provinceLabel } = useWords(common)
  const columns: Column<PartyLineFragment>[] = [
    {
      key: 'party',
      label: words.party,
      heading: true,
      width: '45%',
      cell: ({ organisation }) => (
        <div>
          <OrganisationLink organisation={organisation} />
          <Succeeded organisation={organisation} />
        </div>
      ),
    },
    { key: 'role', label: words.role, cell: ({ role }) => <span>{roles[role]}</span> },
    {
      key: 'province',
      label: provinceLabel,
      cell: ({ organisation: { province } }) => (province ? <ProvinceLink province={province} /> : null),
    },
  ]
  return (
    <Table
      caption={words.parties}
      columns={columns}
      rows={parties}
      rowKey={({ organisation, role }) => organisation.id + role}
    />
  )
}

function Succeeded({ organisation }: { organisation: PartyLineFragment['organisation'] }): ReactElement | null {
  const words = useWords(detailWords)
  const language = useLanguage()
  const { validTo, succeededBy } = organisation
  if (!validTo && !succeededBy) return null
  return (
    <div className="muted small">
      {validTo ? words.until(formatDate(validTo, language)) : ''}
      {validTo && succeededBy ? '; ' : ''}
      {succeededBy ? (
        <>
          {validTo ? words.succeededBy.toLowerCase() : words.succeededBy}{' '}
          <OrganisationLink organisation={succeededBy} />
        </>
      ) : null}
    </div>
  )
}
