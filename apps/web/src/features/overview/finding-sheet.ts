import type { FindingRowFragment } from '@nhip-cau/graphql/operations'
import { countsAs } from '@nhip-cau/rules/finding-count'
import { sheetOf } from '../../ui/csv.ts'

/** Findings on their way to a file, one to a line. */
export const findingSheet = (findings: readonly FindingRowFragment[]) => sheetOf(columns, findings)

/** A target can be late before its due day, and anything else is once its day has passed. */
const isLate = ({ kind, overdue }: FindingRowFragment) => overdue || countsAs({ kind }, 'LATE')

const columns = [
  { vi: 'Loại', en: 'Kind', of: ({ kind }: FindingRowFragment) => kind },
  { vi: 'Nội dung', en: 'Message', of: ({ message }: FindingRowFragment) => message },
  { vi: 'Chương trình', en: 'Programme', of: ({ programme }: FindingRowFragment) => programme?.title.vi ?? null },
  { vi: 'Mã tỉnh', en: 'Province code', of: ({ province }: FindingRowFragment) => province?.code ?? null },
  { vi: 'Tỉnh, thành', en: 'Province', of: ({ province }: FindingRowFragment) => province?.name.vi ?? null },
  { vi: 'Cơ quan phụ trách', en: 'Owner', of: ({ owner }: FindingRowFragment) => owner?.name.vi ?? null },
  {
    vi: 'Có thể trả lời (nguồn không nêu)',
    en: 'May answer (none named)',
    of: ({ mayAnswer }: FindingRowFragment) => mayAnswer.map(({ name }) => name.vi).join('; ') || null,
  },
  { vi: 'Từ ngày', en: 'Since', of: ({ since }: FindingRowFragment) => since },
  { vi: 'Số ngày từ đó', en: 'Days since', of: ({ daysSince }: FindingRowFragment) => daysSince },
  { vi: 'Thời hạn', en: 'Due on', of: ({ dueOn }: FindingRowFragment) => dueOn },
  {
    vi: 'Số ngày còn lại (âm: đã quá)',
    en: 'Days left (negative: past)',
    of: ({ daysLeft }: FindingRowFragment) => daysLeft,
  },
  { vi: 'Chậm hoặc quá hạn', en: 'Late or overdue', of: (row: FindingRowFragment) => (isLate(row) ? 'yes' : 'no') },
]
