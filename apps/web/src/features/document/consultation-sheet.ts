import type {
  ConsultationRowFragment,
  ConsultedRowFragment,
  DraftVersionColumnFragment,
} from '@nhip-cau/graphql/operations'
import { type SheetColumn, sheetOf } from '../../ui/csv.ts'
import { notStatedColumn, sourceColumn } from '../source/source-column.ts'
import type { DraftTarget } from './draft-change.ts'

const consultations: SheetColumn<ConsultationRowFragment>[] = [
  { vi: 'Lấy ý kiến', en: 'Consultation', of: ({ title }) => title.vi },
  { vi: 'Chương trình', en: 'Programme', of: ({ programme }) => programme.title.vi },
  { vi: 'Mở ngày', en: 'Opened on', of: ({ openedOn }) => openedOn },
  { vi: 'Đóng ngày', en: 'Closed on', of: ({ closedOn }) => closedOn },
  { vi: 'Số dự thảo', en: 'Drafts', of: ({ versions }) => versions.length },
  { vi: 'Số ý kiến', en: 'Opinions', of: ({ groups }) => groups.flatMap(({ opinions }) => opinions).length },
  {
    vi: 'Chưa trả lời',
    en: 'Unanswered',
    of: ({ groups }) => groups.flatMap(({ opinions }) => opinions).filter(({ answer }) => answer === 'PENDING').length,
  },
  sourceColumn,
  notStatedColumn,
]

/** Consultations as a table to take along. */
export const consultationsSheet = (rows: readonly ConsultationRowFragment[]) => sheetOf(consultations, rows)

const consulted: SheetColumn<ConsultedRowFragment>[] = [
  { vi: 'Cơ quan được hỏi', en: 'Body asked', of: ({ organisation }) => organisation.name.vi },
  { vi: 'Đã trả lời', en: 'Replied', of: ({ replied }) => (replied === null ? null : String(replied)) },
  { vi: 'Ngày trả lời', en: 'Replied on', of: ({ repliedOn }) => repliedOn },
  sourceColumn,
  notStatedColumn,
]

/** Who was asked and who replied, as a table to take along. */
export const consultedSheet = (rows: readonly ConsultedRowFragment[]) => sheetOf(consulted, rows)

type Draft = { version: DraftVersionColumnFragment; target: DraftTarget }

const drafts: SheetColumn<Draft>[] = [
  { vi: 'Dự thảo', en: 'Draft', of: ({ version }) => version.label.vi },
  { vi: 'Ngày', en: 'Dated', of: ({ version }) => version.datedOn },
  { vi: 'Chỉ số', en: 'Indicator', of: ({ target }) => target.indicator.name.vi },
  { vi: 'Cách nêu', en: 'Comparator', of: ({ target }) => target.quantity.comparator },
  { vi: 'Chỉ tiêu', en: 'Target', of: ({ target }) => target.quantity.value },
  { vi: 'Đơn vị tính', en: 'Unit', of: ({ target }) => target.quantity.unit },
  { vi: 'Hạn', en: 'Due', of: ({ target }) => target.dueOn },
  { ...sourceColumn, of: ({ target }) => sourceColumn.of(target) },
]

/** Targets draft by draft, a row for each, as a table to take along. */
export const draftsSheet = (versions: readonly DraftVersionColumnFragment[]) =>
  sheetOf(
    drafts,
    versions.flatMap((version) => version.targets.map((target) => ({ version, target }))),
  )
