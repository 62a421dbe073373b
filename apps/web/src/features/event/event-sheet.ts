import type { DirectiveRowFragment, EventNameFragment, EventRowFragment } from '@nhip-cau/graphql/operations'
import { type SheetColumn, sheetOf } from '../../ui/csv.ts'
import { notStatedColumn, sourceColumn } from '../source/source-column.ts'
import type { EventDetail } from './event.page.tsx'

const eventColumns: SheetColumn<EventRowFragment>[] = [
  { vi: 'Ngày', en: 'Date', of: ({ heldOn }) => heldOn },
  { vi: 'Sự kiện', en: 'Event', of: ({ title }) => title.vi },
  { vi: 'Loại', en: 'Kind', of: ({ kind }) => kind },
  { vi: 'Hình thức', en: 'Mode', of: ({ mode }) => mode },
  { vi: 'Tỉnh, thành', en: 'Province', of: ({ province }) => province?.name.vi ?? null },
  { vi: 'Chương trình', en: 'Programme', of: ({ programme }) => programme?.title.vi ?? null },
  { vi: 'Nhiệm vụ được giao', en: 'Asked there', of: ({ directives }) => directives.length },
  { vi: 'Đã hoàn thành', en: 'Closed', of: ({ directives }) => directives.filter(({ closedOn }) => closedOn).length },
  sourceColumn,
  notStatedColumn,
]

/** Events as a table to take along. */
export const eventsSheet = (events: readonly EventRowFragment[]) => sheetOf(eventColumns, events)

/** On its event's own page the event goes without saying. */
type Directive = DirectiveRowFragment & { event?: EventNameFragment }

const directiveColumns: SheetColumn<Directive>[] = [
  { vi: 'Việc', en: 'What was asked', of: ({ text }) => text.vi },
  { vi: 'Loại', en: 'Kind', of: ({ kind }) => kind },
  { vi: 'Nêu tại', en: 'Said at', of: ({ event }) => event?.title.vi ?? null },
  { vi: 'Giao cho', en: 'Of whom', of: ({ owner }) => owner?.name.vi ?? null },
  { vi: 'Hạn', en: 'Due', of: ({ dueOn }) => dueOn },
  { vi: 'Ngày hoàn thành', en: 'Closed on', of: ({ closedOn }) => closedOn },
  sourceColumn,
  notStatedColumn,
]

/** What was asked as a table to take along. */
export const directivesSheet = (directives: readonly Directive[]) => sheetOf(directiveColumns, directives)

const attendeeColumns: SheetColumn<EventDetail['attendees'][number]>[] = [
  { vi: 'Thành phần', en: 'Attendee', of: ({ name, organisation }) => (organisation?.name ?? name)?.vi ?? null },
  { vi: 'Vai trò', en: 'Role', of: ({ role }) => role?.vi ?? null },
]

/** Who took part, as a table to take along. */
export const attendeesSheet = ({ attendees }: EventDetail) => sheetOf(attendeeColumns, attendees)

const pointColumns: SheetColumn<EventDetail['bridgePoints'][number]>[] = [
  { vi: 'Điểm cầu', en: 'Bridge point', of: ({ name }) => name.vi },
  { vi: 'Điểm chính', en: 'Main', of: ({ main }) => String(main) },
  { vi: 'Hình thức', en: 'Mode', of: ({ mode }) => mode },
  { vi: 'Số lượng', en: 'Count', of: ({ count }) => count },
]

/** From where people joined, as a table to take along. */
export const bridgePointsSheet = ({ bridgePoints }: EventDetail) => sheetOf(pointColumns, bridgePoints)
