import type {
  ConditionRowFragment,
  ContentLineFragment,
  PartyLineFragment,
  ProgrammeDocumentRowFragment,
  ProgrammeRowFragment,
} from '@nhip-cau/graphql/operations'
import { type SheetColumn, sheetOf } from '../../ui/csv.ts'
import { notStatedColumn, sourceColumn } from '../source/source-column.ts'

const programmes: SheetColumn<ProgrammeRowFragment>[] = [
  { vi: 'Chương trình', en: 'Programme', of: ({ title }) => title.vi },
  { vi: 'Tên tiếng Anh', en: 'English title', of: ({ title }) => title.en },
  { vi: 'Loại', en: 'Kind', of: ({ kind }) => kind },
  { vi: 'Mã tỉnh', en: 'Province codes', of: ({ provinces }) => provinces.map(({ code }) => code).join('; ') },
  { vi: 'Tỉnh, thành', en: 'Provinces', of: ({ provinces }) => provinces.map(({ name }) => name.vi).join('; ') },
  { vi: 'Từ ngày', en: 'From', of: ({ period }) => period?.from ?? null },
  { vi: 'Đến ngày', en: 'To', of: ({ period }) => period?.to ?? null },
  { vi: 'Ngày ký', en: 'Signed on', of: ({ signedOn }) => signedOn },
  { vi: 'Trạng thái', en: 'Status', of: ({ status }) => status },
  { vi: 'Nội dung cần xử lý', en: 'Findings', of: ({ findings }) => findings.length },
]

/** Programmes as a table to take along. */
export const programmesSheet = (rows: readonly ProgrammeRowFragment[]) => sheetOf(programmes, rows)

const parties: SheetColumn<PartyLineFragment>[] = [
  { vi: 'Bên tham gia', en: 'Party', of: ({ organisation }) => organisation.name.vi },
  { vi: 'Vai trò', en: 'Role', of: ({ role }) => role },
  { vi: 'Loại', en: 'Kind', of: ({ organisation }) => organisation.kind },
  { vi: 'Mã tỉnh', en: 'Province code', of: ({ organisation }) => organisation.province?.code ?? null },
  { vi: 'Tỉnh, thành', en: 'Province', of: ({ organisation }) => organisation.province?.name.vi ?? null },
  { vi: 'Hết hiệu lực', en: 'Ended on', of: ({ organisation }) => organisation.validTo },
  { vi: 'Kế thừa bởi', en: 'Succeeded by', of: ({ organisation }) => organisation.succeededBy?.name.vi ?? null },
]

/** Who takes part, as a table to take along. */
export const partiesSheet = (rows: readonly PartyLineFragment[]) => sheetOf(parties, rows)

const contents: SheetColumn<ContentLineFragment>[] = [
  { vi: 'Phần', en: 'Part', of: ({ part }) => part },
  { vi: 'Số thứ tự', en: 'Ordinal', of: ({ ordinal }) => ordinal },
  { vi: 'Nội dung', en: 'Content', of: ({ title }) => title.vi },
  { vi: 'Số hoạt động', en: 'Activities', of: ({ activities }) => activities.length },
  sourceColumn,
  notStatedColumn,
]

/** Aims and contents as a table to take along. */
export const contentsSheet = (rows: readonly ContentLineFragment[]) => sheetOf(contents, rows)

const documents: SheetColumn<ProgrammeDocumentRowFragment>[] = [
  { vi: 'Quan hệ', en: 'Relation', of: ({ relation }) => relation },
  { vi: 'Số', en: 'Number', of: ({ document }) => document.number },
  { vi: 'Văn bản', en: 'Document', of: ({ document }) => document.title.vi },
  { vi: 'Cơ quan ban hành', en: 'Issued by', of: ({ document }) => document.issuer.vi },
  { vi: 'Ngày ban hành', en: 'Issued on', of: ({ document }) => document.issuedOn },
  { vi: 'Trạng thái', en: 'Status', of: ({ document }) => document.status },
  sourceColumn,
  notStatedColumn,
]

/** The documents a programme answers to, as a table to take along. */
export const programmeDocumentsSheet = (rows: readonly ProgrammeDocumentRowFragment[]) => sheetOf(documents, rows)

const conditions: SheetColumn<ConditionRowFragment>[] = [
  { vi: 'Điều kiện', en: 'Condition', of: ({ text }) => text.vi },
  { vi: 'Cách nêu', en: 'Comparator', of: ({ quantity }) => quantity.comparator },
  { vi: 'Giá trị', en: 'Value', of: ({ quantity }) => quantity.value },
  { vi: 'Đơn vị tính', en: 'Unit', of: ({ quantity }) => quantity.unit },
  { vi: 'Tỉnh, thành', en: 'Province', of: ({ province }) => province.name.vi },
  sourceColumn,
  notStatedColumn,
]

/** What policies ask of a programme, as a table to take along. */
export const conditionsSheet = (rows: readonly ConditionRowFragment[]) => sheetOf(conditions, rows)
