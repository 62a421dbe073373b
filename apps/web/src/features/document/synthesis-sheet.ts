import { type SheetColumn, sheetOf } from '../../ui/csv.ts'
import type { ConsultationDetail } from './consultation.page.tsx'

type Group = ConsultationDetail['groups'][number]
type Row = { group: Group; opinion: Group['opinions'][number] | null }

const columns: SheetColumn<Row>[] = [
  { vi: 'Nhóm vấn đề', en: 'Group of questions', of: ({ group }) => `${group.ordinal}. ${group.topic.vi}` },
  { vi: 'Chủ thể góp ý', en: 'Author', of: ({ opinion }) => opinion?.author?.name.vi ?? null },
  { vi: 'Nội dung góp ý', en: 'Opinion', of: ({ opinion }) => opinion?.text.vi ?? null },
  { vi: 'Kết quả', en: 'Answer', of: ({ opinion }) => opinion?.answer ?? null },
  { vi: 'Tiếp thu, giải trình', en: 'Absorbed or explained', of: ({ opinion }) => opinion?.reason?.vi ?? null },
  { vi: 'Ngày trả lời', en: 'Answered on', of: ({ opinion }) => opinion?.answeredOn ?? null },
]

/** The whole synthesis, whatever the page shows of it, as a table to take along; a group without opinions keeps its row. */
export function synthesisSheet(groups: readonly Group[]) {
  const rows = groups.flatMap((group): Row[] =>
    group.opinions.length === 0 ? [{ group, opinion: null }] : group.opinions.map((opinion) => ({ group, opinion })),
  )
  return sheetOf(columns, rows)
}
