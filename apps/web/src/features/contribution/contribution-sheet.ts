import type { ContributionRowFragment } from '@nhip-cau/graphql/operations'
import type { ContributionSide } from '@nhip-cau/graphql/types'
import { type SheetColumn, sheetOf } from '../../ui/csv.ts'
import { statementBy } from './statements.ts'

type Row = ContributionRowFragment

const stated = (side: ContributionSide) => (row: Row) => statementBy(side, row.confirmations)?.quantity.text ?? null
const statedOn = (side: ContributionSide) => (row: Row) => statementBy(side, row.confirmations)?.confirmedOn ?? null

const columns: SheetColumn<Row>[] = [
  { vi: 'Nội dung', en: 'What', of: ({ what }) => what.vi },
  { vi: 'Loại', en: 'Kind', of: ({ kind }) => kind },
  { vi: 'Bên hỗ trợ', en: 'From', of: ({ giver }) => giver?.name.vi ?? null },
  { vi: 'Bên tiếp nhận', en: 'To', of: ({ receiver }) => receiver?.name.vi ?? null },
  { vi: 'Cách nêu', en: 'Comparator', of: ({ quantity }) => quantity.comparator },
  { vi: 'Khối lượng', en: 'Value', of: ({ quantity }) => quantity.value },
  { vi: 'Đơn vị tính', en: 'Unit', of: ({ quantity }) => quantity.unit },
  { vi: 'Thời gian', en: 'Period', of: ({ period }) => period?.label ?? null },
  { vi: 'Địa bàn', en: 'Places', of: ({ places }) => places.map(({ name }) => name.vi).join('; ') },
  { vi: 'Đã trao', en: 'Delivered', of: ({ delivered }) => String(delivered) },
  { vi: 'Bên hỗ trợ nêu', en: 'Giver states', of: stated('GIVER') },
  { vi: 'Ngày bên hỗ trợ nêu', en: 'Giver stated on', of: statedOn('GIVER') },
  { vi: 'Bên tiếp nhận nêu', en: 'Receiver states', of: stated('RECEIVER') },
  { vi: 'Ngày bên tiếp nhận nêu', en: 'Receiver stated on', of: statedOn('RECEIVER') },
]

/** Contributions, both sides' statements included, as a table to take along. */
export const contributionsSheet = (contributions: readonly Row[]) => sheetOf(columns, contributions)
