import type { ConditionRowFragment } from '@nhip-cau/graphql/operations'
import type { ReactElement } from 'react'
import { common } from '../../i18n/common.ts'
import { useSpelling, useWords } from '../../i18n/language.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { ProvinceLink } from '../geography/province-link.tsx'
import { Cited } from '../source/cited.tsx'
import { moreWords } from './programme-more.words.ts'

/** What policies ask or give, without being targets. */
export function ConditionTable({ conditions }: { conditions: readonly ConditionRowFragment[] }): ReactElement {
  const words = useWords(moreWords)
  const { province: provinceLabel } = useWords(common)
  const spell = useSpelling()
  const columns: Column<ConditionRowFragment>[] = [
    {
      key: 'condition',
      label: words.condition,
      heading: true,
      width: '56%',
      cell: ({ text, citations }) => (
        <div>
          {spell(text)}
          <Cited citations={citations} />
        </div>
      ),
    },
    { key: 'asks', label: words.asks, cell: ({ quantity }) => <span>{quantity.text}</span> },
    { key: 'province', label: provinceLabel, cell: ({ province }) => <ProvinceLink province={province} marked /> },
  ]
  return (
    <Table
      caption={words.conditions}
      columns={columns}
      rows={conditions}
      rowKey={({ id }) => id}
      rowId={({ id }) => `condition-${id}`}
    />
  )
}
