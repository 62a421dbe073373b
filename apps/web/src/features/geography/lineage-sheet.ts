import type { SuccessionLineFragment } from '@nhip-cau/graphql/operations'
import { type SheetColumn, sheetOf } from '../../ui/csv.ts'

const columns: SheetColumn<SuccessionLineFragment>[] = [
  { vi: 'Mã đơn vị cũ', en: 'Predecessor code', of: ({ predecessor }) => predecessor.code },
  { vi: 'Đơn vị cũ', en: 'Predecessor', of: ({ predecessor }) => predecessor.name.vi },
  { vi: 'Mã đơn vị mới', en: 'Successor code', of: ({ successor }) => successor.code },
  { vi: 'Đơn vị mới', en: 'Successor', of: ({ successor }) => successor.name.vi },
  { vi: 'Có hiệu lực từ', en: 'Effective on', of: ({ effectiveOn }) => effectiveOn },
  { vi: 'Tỷ phần', en: 'Share', of: ({ share }) => share },
  { vi: 'Căn cứ', en: 'Legal basis', of: ({ legalBasis }) => legalBasis },
]

/** What followed what, as a table to take along. */
export const lineageSheet = (successions: readonly SuccessionLineFragment[]) => sheetOf(columns, successions)
