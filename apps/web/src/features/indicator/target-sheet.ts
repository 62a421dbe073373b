import type { IndicatorNameFragment, ProgrammeNameFragment, TargetRowFragment } from '@nhip-cau/graphql/operations'
import { type SheetColumn, sheetOf } from '../../ui/csv.ts'
import { notStatedColumn, sourceColumn } from '../source/source-column.ts'

/** A target on its way to a file; the page of its indicator or its programme does not say that one again. */
type Row = TargetRowFragment & { indicator?: IndicatorNameFragment; programme?: ProgrammeNameFragment }

const columns: SheetColumn<Row>[] = [
  { vi: 'Chỉ số', en: 'Indicator', of: ({ indicator }) => indicator?.name.vi ?? null },
  { vi: 'Chương trình', en: 'Programme', of: ({ programme }) => programme?.title.vi ?? null },
  { vi: 'Mã tỉnh', en: 'Province code', of: ({ province }) => province.code },
  { vi: 'Tỉnh, thành', en: 'Province', of: ({ province }) => province.name.vi },
  { vi: 'Hạn', en: 'Due', of: ({ dueOn }) => dueOn },
  { vi: 'Cách nêu chỉ tiêu', en: 'Comparator', of: ({ quantity }) => quantity.comparator },
  { vi: 'Chỉ tiêu', en: 'Target', of: ({ quantity }) => quantity.value },
  { vi: 'Đơn vị tính', en: 'Unit', of: ({ quantity }) => quantity.unit },
  {
    vi: 'Cách nêu số liệu gốc',
    en: 'Baseline comparator',
    of: ({ baseline }) => baseline?.quantity.comparator ?? null,
  },
  { vi: 'Số liệu gốc', en: 'Baseline', of: ({ baseline }) => baseline?.quantity.value ?? null },
  {
    vi: 'Cách nêu số liệu mới nhất',
    en: 'Latest comparator',
    of: ({ latest }) => latest?.quantity.comparator ?? null,
  },
  { vi: 'Số liệu mới nhất', en: 'Latest', of: ({ latest }) => latest?.quantity.value ?? null },
  { vi: 'Đánh giá', en: 'Verdict', of: ({ pace }) => pace.status },
  { vi: 'Đã đi', en: 'Progressed', of: ({ pace }) => pace.progressed },
  { vi: 'Thời gian đã qua', en: 'Elapsed', of: ({ pace }) => pace.elapsed },
  { vi: 'Tiến độ', en: 'Ratio', of: ({ pace }) => pace.ratio },
  { vi: 'Dự báo đến hạn', en: 'Projected', of: ({ pace }) => pace.projected },
  sourceColumn,
  notStatedColumn,
]

/** Targets, what they start from and how they stand, as a table to take along. */
export const targetsSheet = (targets: readonly Row[]) => sheetOf(columns, targets)
