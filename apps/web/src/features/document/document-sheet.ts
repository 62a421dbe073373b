import type { DocumentRowFragment } from '@nhip-cau/graphql/operations'
import { type SheetColumn, sheetOf } from '../../ui/csv.ts'
import { notStatedColumn, sourceColumn, sourceKeys } from '../source/source-column.ts'
import type { Above, Below } from './cascade.tsx'
import type { DocumentDetail } from './document.page.tsx'
import { type AnsweredTarget, answersOf } from './document-answers.ts'

type Row = DocumentRowFragment

const columns: SheetColumn<Row>[] = [
  { vi: 'Cấp', en: 'Level', of: ({ level }) => level },
  { vi: 'Số', en: 'Number', of: ({ number }) => number },
  { vi: 'Văn bản', en: 'Document', of: ({ title }) => title.vi },
  { vi: 'Loại', en: 'Kind', of: ({ kind }) => kind },
  { vi: 'Cơ quan ban hành', en: 'Issued by', of: ({ issuer }) => issuer.vi },
  { vi: 'Ngày ban hành', en: 'Issued on', of: ({ issuedOn }) => issuedOn },
  { vi: 'Trạng thái', en: 'Status', of: ({ status }) => status },
  sourceColumn,
  notStatedColumn,
]

/** Documents as a table to take along. */
export const documentsSheet = (documents: readonly Row[]) => sheetOf(columns, documents)

const targetColumns: SheetColumn<AnsweredTarget>[] = [
  { vi: 'Chỉ số', en: 'Indicator', of: ({ set }) => set.indicator.name.vi },
  {
    vi: 'Phân tổ',
    en: 'Part',
    of: ({ set }) => set.disaggregation.map(({ dimension, category }) => `${dimension}=${category}`).join('; '),
  },
  { vi: 'Cách nêu', en: 'Comparator set', of: ({ set }) => set.quantity.comparator },
  { vi: 'Chỉ tiêu văn bản đặt', en: 'Value set', of: ({ set }) => set.quantity.value },
  { vi: 'Đơn vị tính', en: 'Unit', of: ({ set }) => set.quantity.unit },
  { vi: 'Hạn', en: 'Due', of: ({ set }) => set.dueOn },
  { vi: 'Chương trình trả lời', en: 'Answering programme', of: ({ answer }) => answer?.programme.title.vi ?? null },
  { vi: 'Mã tỉnh', en: 'Province code', of: ({ answer }) => answer?.province.code ?? null },
  { vi: 'Cách nêu của tỉnh', en: 'Comparator promised', of: ({ answer }) => answer?.quantity.comparator ?? null },
  { vi: 'Chỉ tiêu của tỉnh', en: 'Value promised', of: ({ answer }) => answer?.quantity.value ?? null },
  { vi: 'Hạn của tỉnh', en: 'Promised by', of: ({ answer }) => answer?.dueOn ?? null },
  {
    vi: 'Cách nêu số liệu mới nhất',
    en: 'Latest comparator',
    of: ({ answer }) => answer?.latest?.quantity.comparator ?? null,
  },
  { vi: 'Số liệu mới nhất', en: 'Latest', of: ({ answer }) => answer?.latest?.quantity.value ?? null },
  { vi: 'Đánh giá', en: 'Verdict', of: ({ answer }) => answer?.pace.status ?? null },
  { ...sourceColumn, of: ({ set }) => sourceColumn.of(set) },
]

/** What a document sets, beside what answers it, as a table to take along. */
export const documentTargetsSheet = (targets: DocumentDetail['targets']) => sheetOf(targetColumns, answersOf(targets))

type Step = { steps: number; relation: string; number: string | null; title: string; level: string; sources: string }

const stepColumns: SheetColumn<Step>[] = [
  { vi: 'Bậc (âm: phía trên)', en: 'Steps (negative: above)', of: ({ steps }) => steps },
  { vi: 'Quan hệ', en: 'Relation', of: ({ relation }) => relation },
  { vi: 'Cấp', en: 'Level', of: ({ level }) => level },
  { vi: 'Số', en: 'Number', of: ({ number }) => number },
  { vi: 'Văn bản, chương trình', en: 'Document or programme', of: ({ title }) => title },
  { vi: 'Nguồn', en: 'Sources', of: ({ sources }) => sources },
]

const above = (links: readonly Above[], steps: number): Step[] =>
  links.flatMap(({ relation, to, citations }) => [
    { steps, relation, number: to.number, title: to.title.vi, level: to.level, sources: sourceKeys(citations) },
    ...above(to.implements ?? [], steps - 1),
  ])

type Served = Below['from']['programmes']

const served = (programmes: Served, steps: number): Step[] =>
  programmes.map(({ relation, programme }) => ({
    steps,
    relation,
    number: null,
    title: programme.title.vi,
    level: 'PROGRAMME',
    sources: '',
  }))

const below = (links: readonly Below[], steps: number): Step[] =>
  links.flatMap(({ relation, from, citations }) => [
    { steps, relation, number: from.number, title: from.title.vi, level: from.level, sources: sourceKeys(citations) },
    ...served(from.programmes, steps + 1),
    ...below(from.implementedBy ?? [], steps + 1),
  ])

/** The cascade around a document as it is shown, as a table to take along: a row for each link. */
export const cascadeSheet = (up: readonly Above[], down: readonly Below[], programmes: Served) =>
  sheetOf(stepColumns, [...above(up, -1), ...served(programmes, 1), ...below(down, 1)])
