import type { DocumentRowFragment } from '@nhip-cau/graphql/operations'
import { type SheetColumn, sheetOf } from '../../ui/csv.ts'

type Row = DocumentRowFragment

const columns: SheetColumn<Row>[] = [
  { vi: 'Cấp', en: 'Level', of: ({ level }) => level },
  { vi: 'Số', en: 'Number', of: ({ number }) => number },
  { vi: 'Văn bản', en: 'Document', of: ({ title }) => title.vi },
  { vi: 'Loại', en: 'Kind', of: ({ kind }) => kind },
  { vi: 'Cơ quan ban hành', en: 'Issued by', of: ({ issuer }) => issuer.vi },
  { vi: 'Ngày ban hành', en: 'Issued on', of: ({ issuedOn }) => issuedOn },
  { vi: 'Trạng thái', en: 'Status', of: ({ status }) => status },
]

/** The documents of the page as a table to take along. */
export const documentsSheet = (documents: readonly Row[]) => sheetOf(columns, documents)
