import type { OfficialRowFragment } from '@nhip-cau/graphql/operations'
import { formatDate } from '@nhip-cau/rules/date'
import type { ReactElement } from 'react'
import { useLanguage, useSpelling, useWords } from '../../i18n/language.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { Cited } from '../source/cited.tsx'
import { organisationWords } from './organisation.words.ts'

/** Who held public office there, as of the day a source shows them in it. */
export function OfficialTable({ officials }: { officials: readonly OfficialRowFragment[] }): ReactElement {
  const words = useWords(organisationWords)
  const language = useLanguage()
  const spell = useSpelling()
  const columns: Column<OfficialRowFragment>[] = [
    {
      key: 'name',
      label: words.official,
      heading: true,
      width: '34%',
      cell: ({ name, citations }) => (
        <div>
          {name}
          <Cited citations={citations} />
        </div>
      ),
    },
    { key: 'role', label: words.role, cell: ({ role }) => <span>{spell(role)}</span> },
    { key: 'asOf', label: words.asOf, cell: ({ asOf }) => <span>{formatDate(asOf, language)}</span> },
  ]
  return (
    <Table
      caption={words.officials}
      columns={columns}
      rows={officials}
      rowKey={({ name, role, asOf }) => `${name} ${role.vi} ${asOf}`}
    />
  )
}
