import type { ActivityRowFragment, ProgrammeNameFragment } from '@nhip-cau/graphql/operations'
import { type SheetColumn, sheetOf } from '../../ui/csv.ts'
import { notStatedColumn, sourceColumn } from '../source/source-column.ts'

/** On a programme's own page its name goes without saying. */
type Row = ActivityRowFragment & { programme?: ProgrammeNameFragment }

const columns: SheetColumn<Row>[] = [
  { vi: 'Hoạt động', en: 'Activity', of: ({ title }) => title.vi },
  { vi: 'Chương trình', en: 'Programme', of: ({ programme }) => programme?.title.vi ?? null },
  { vi: 'Chủ trì', en: 'Lead', of: ({ lead }) => lead?.name.vi ?? null },
  { vi: 'Từ ngày', en: 'From', of: ({ startsOn }) => startsOn },
  { vi: 'Hạn', en: 'Due', of: ({ dueOn }) => dueOn },
  { vi: 'Khối lượng', en: 'Quantity', of: ({ planned }) => planned?.text ?? null },
  { vi: 'Trạng thái', en: 'Status', of: ({ status }) => status },
  { vi: 'Trạng thái theo nguồn ngày', en: 'Status as of source of', of: ({ statusAttestedOn }) => statusAttestedOn },
  { vi: 'Quá hạn', en: 'Overdue', of: ({ late }) => String(late) },
  sourceColumn,
  notStatedColumn,
]

/** Activities as a table to take along. */
export const activitiesSheet = (activities: readonly Row[]) => sheetOf(columns, activities)
