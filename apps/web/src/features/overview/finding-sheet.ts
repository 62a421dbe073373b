import type { FindingRowFragment } from '@nhip-cau/graphql/operations'
import { sheetOf } from '../../ui/csv.ts'

/** Findings on their way to a file, one to a line. */
export const findingSheet = (findings: readonly FindingRowFragment[]) => sheetOf(columns, findings)

const columns = [
  { vi: 'Loại', en: 'Kind', of: ({ kind }: FindingRowFragment) => kind },
  { vi: 'Nội dung', en: 'Message', of: ({ message }: FindingRowFragment) => message },
  { vi: 'Chương trình', en: 'Programme', of: ({ programme }: FindingRowFragment) => programme?.title.vi ?? null },
  { vi: 'Mã tỉnh', en: 'Province code', of: ({ province }: FindingRowFragment) => province?.code ?? null },
  { vi: 'Tỉnh, thành', en: 'Province', of: ({ province }: FindingRowFragment) => province?.name.vi ?? null },
  { vi: 'Cơ quan phụ trách', en: 'Owner', of: ({ owner }: FindingRowFragment) => owner?.name.vi ?? null },
  { vi: 'Từ ngày', en: 'Since', of: ({ since }: FindingRowFragment) => since },
  { vi: 'Số ngày', en: 'Days', of: ({ days }: FindingRowFragment) => days },
  { vi: 'Quá hạn', en: 'Overdue', of: ({ overdue }: FindingRowFragment) => (overdue ? 'yes' : 'no') },
]
