import type { ReactElement } from 'react'
import { FigureTools } from '../../app/figure-tools.tsx'
import { useMoreRows } from '../../app/more-rows.tsx'
import { useWords } from '../../i18n/language.tsx'
import { sheetOf } from '../../ui/csv.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { ProvinceLink } from '../geography/province-link.tsx'
import type { IndicatorDetail } from './indicator.load.ts'
import { indicatorWords } from './indicator.words.ts'
import { detailWords } from './indicator-detail.words.ts'

type Row = IndicatorDetail['series']['notRestated'][number]

/** What the series of today's units leave out, each figure with its reason; folded, since it may be long. */
export function NotRestated({ figures }: { figures: readonly Row[] }): ReactElement | null {
  const words = useWords(detailWords)
  const { place, period, value } = useWords(indicatorWords)
  const { shown, foot } = useMoreRows(figures, 20)
  if (figures.length === 0) return null
  const columns: Column<Row>[] = [
    { key: 'place', label: place, heading: true, cell: ({ province }) => <ProvinceLink province={province} marked /> },
    { key: 'period', label: period, cell: (row) => <span>{row.period.label}</span> },
    { key: 'value', label: value, cell: ({ quantity }) => <span>{quantity.text}</span> },
    { key: 'reason', label: words.reason, width: '46%', cell: ({ reason }) => <span>{reason}</span> },
  ]
  return (
    <Disclosure label={words.notRestated(figures.length)}>
      <Table
        caption={words.notRestatedCaption}
        columns={columns}
        rows={shown}
        rowKey={({ province, period: { from } }, index) => `${province.id} ${from} ${index}`}
      />
      {foot}
      <FigureTools title={words.notRestatedCaption} name="not-restated" sheet={() => sheetOf(sheetColumns, figures)} />
    </Disclosure>
  )
}

const sheetColumns = [
  { vi: 'Mã tỉnh', en: 'Province code', of: ({ province }: Row) => province.code },
  { vi: 'Tỉnh, thành', en: 'Province', of: ({ province }: Row) => province.name.vi },
  { vi: 'Từ ngày', en: 'From', of: ({ period }: Row) => period.from },
  { vi: 'Đến ngày', en: 'To', of: ({ period }: Row) => period.to },
  { vi: 'Cách nêu', en: 'Comparator', of: ({ quantity }: Row) => quantity.comparator },
  { vi: 'Giá trị', en: 'Value', of: ({ quantity }: Row) => quantity.value },
  { vi: 'Đơn vị tính', en: 'Unit', of: ({ quantity }: Row) => quantity.unit },
  { vi: 'Lý do', en: 'Reason', of: ({ reason }: Row) => reason },
]
