import { type Sheet, type SheetColumn, sheetOf } from '../../ui/csv.ts'
import type { SeriesRow } from './series.ts'

const both = (vi: string, en: string) => ({ vi, en })

/** A file's columns for the values of a series: each claim of a figure has one of its own, numbers are exact. */
const columns: SheetColumn<SeriesRow>[] = [
  { ...both('Mã tỉnh', 'Province code'), of: ({ province }) => province.code },
  { ...both('Tỉnh, thành', 'Province'), of: ({ province }) => province.name.vi },
  { ...both('Đơn vị hết hiệu lực', 'Unit ended on'), of: ({ province }) => province.validTo },
  { ...both('Kỳ', 'Period'), of: ({ point }) => point.period.label },
  { ...both('Từ ngày', 'From'), of: ({ point }) => point.period.from },
  { ...both('Đến ngày', 'To'), of: ({ point }) => point.period.to },
  { ...both('Cách nêu', 'Comparator'), of: ({ point }) => point.quantity.comparator },
  { ...both('Giá trị', 'Value'), of: ({ point }) => point.quantity.value },
  { ...both('Đơn vị tính', 'Unit'), of: ({ point }) => point.quantity.unit },
  { ...both('Thấp nhất', 'Lowest'), of: ({ point }) => point.quantity.interval?.low ?? null },
  { ...both('Cao nhất', 'Highest'), of: ({ point }) => point.quantity.interval?.high ?? null },
  { ...both('Tử số', 'Numerator'), of: ({ point }) => point.quantity.numerator },
  { ...both('Mẫu số', 'Denominator'), of: ({ point }) => point.quantity.denominator },
  { ...both('Bằng lời', 'In words'), of: ({ point }) => point.quantity.text },
  { ...both('Tiêu chí', 'Criteria'), of: ({ point }) => point.criteriaVersion },
  { ...both('Quy về đơn vị hiện nay', 'Restated'), of: ({ point }) => (point.restated ? 'yes' : 'no') },
  { ...both('Loại nguồn', 'Kind of source'), of: ({ point }) => (point.primary ? 'PRIMARY' : 'CORROBORATING') },
  { ...both('Nguồn', 'Sources'), of: ({ point }) => sourcesOf(point).join('; ') },
  {
    ...both('Tình trạng', 'State'),
    of: ({ point }) => [...new Set(point.parts.map(({ status }) => status))].join('; '),
  },
]

export const seriesSheet = (rows: readonly SeriesRow[]): Sheet => sheetOf(columns, rows)

/** The keys of the sources a value was made from, once each. */
export const sourcesOf = ({ parts }: SeriesRow['point']): string[] => [
  ...new Set(parts.map(({ source }) => source.key)),
]
