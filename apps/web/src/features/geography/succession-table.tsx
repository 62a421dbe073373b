import type { SuccessionLineFragment } from '@nhip-cau/graphql/operations'
import { formatDate } from '@nhip-cau/rules/date'
import type { ReactElement } from 'react'
import { useLanguage, useWords } from '../../i18n/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { geographyWords } from './geography.words.ts'
import { ProvinceLink } from './province-link.tsx'

/** What followed what, when, and on what legal basis. */
export function SuccessionTable({ successions }: { successions: readonly SuccessionLineFragment[] }): ReactElement {
  const words = useWords(geographyWords)
  const language = useLanguage()
  if (successions.length === 0) return <Empty>{words.noLineage}</Empty>
  const columns: Column<SuccessionLineFragment>[] = [
    { key: 'from', label: words.from, cell: ({ predecessor }) => <ProvinceLink province={predecessor} marked /> },
    { key: 'to', label: words.to, cell: ({ successor }) => <ProvinceLink province={successor} marked /> },
    {
      key: 'on',
      label: words.effectiveOn,
      cell: ({ effectiveOn }) => <span>{formatDate(effectiveOn, language)}</span>,
    },
    { key: 'basis', label: words.basis, width: '48%', cell: ({ legalBasis }) => <span>{legalBasis}</span> },
  ]
  return (
    <Table
      caption={words.lineageCaption}
      columns={columns}
      rows={successions}
      rowKey={({ predecessor, successor }) => predecessor.id + successor.id}
    />
  )
}
