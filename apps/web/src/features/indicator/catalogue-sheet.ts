import type { IndicatorRowFragment } from '@nhip-cau/graphql/operations'
import { type SheetColumn, sheetOf } from '../../ui/csv.ts'

const columns: SheetColumn<IndicatorRowFragment>[] = [
  { vi: 'Mã trong sổ', en: 'Catalogue code', of: ({ catalogueCode }) => catalogueCode },
  { vi: 'Tên', en: 'Vietnamese name', of: ({ name }) => name.vi },
  { vi: 'Tên tiếng Anh', en: 'English name', of: ({ name }) => name.en },
  { vi: 'Loại', en: 'Kind', of: ({ kind }) => kind },
  { vi: 'Đơn vị tính', en: 'Unit', of: ({ unitLabel }) => unitLabel },
  { vi: 'Chiều', en: 'Direction', of: ({ direction }) => direction },
  { vi: 'Mã thống kê chính thức', en: 'Official code', of: ({ officialCode }) => officialCode },
  { vi: 'Số chỉ tiêu', en: 'Targets', of: ({ targets }) => targets.length },
  { vi: 'Số số liệu', en: 'Figures', of: ({ measurements }) => measurements.totalCount },
]

/** Indicators of the catalogue as a table to take along. */
export const catalogueSheet = (indicators: readonly IndicatorRowFragment[]) => sheetOf(columns, indicators)
