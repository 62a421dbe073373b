import type { HonourRowFragment } from '@nhip-cau/graphql/operations'
import { type SheetColumn, sheetOf } from '../../ui/csv.ts'
import { notStatedColumn, sourceColumn } from '../source/source-column.ts'

type Row = { honour: HonourRowFragment; recipient: HonourRowFragment['recipients'][number] }

const columns: SheetColumn<Row>[] = [
  { vi: 'Cấp trao', en: 'Authority', of: ({ honour }) => honour.authority },
  { vi: 'Danh hiệu, hình thức khen', en: 'Title or award', of: ({ honour }) => honour.title.vi },
  { vi: 'Quyết định', en: 'Decision', of: ({ honour }) => honour.decision },
  { vi: 'Đối tượng', en: 'Recipients', of: ({ recipient }) => recipient.kind },
  { vi: 'Số lượng', en: 'How many', of: ({ recipient }) => recipient.count },
  { vi: 'Mô tả', en: 'Description', of: ({ recipient }) => recipient.description?.vi ?? null },
  { vi: 'Cơ quan, tổ chức', en: 'Organisation', of: ({ recipient }) => recipient.organisation?.name.vi ?? null },
  { vi: 'Trao tại', en: 'Conferred at', of: ({ honour }) => honour.event?.title.vi ?? null },
  { vi: 'Chương trình', en: 'Programme', of: ({ honour }) => honour.programme?.title.vi ?? null },
  { ...sourceColumn, of: ({ honour }) => sourceColumn.of(honour) },
  { ...notStatedColumn, of: ({ honour }) => notStatedColumn.of(honour) },
]

/** Honours as a table to take along, a row for each kind of recipient. */
export const honoursSheet = (honours: readonly HonourRowFragment[]) =>
  sheetOf(
    columns,
    honours.flatMap((honour) => honour.recipients.map((recipient) => ({ honour, recipient }))),
  )
