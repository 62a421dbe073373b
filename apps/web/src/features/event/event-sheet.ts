import type { DirectiveLineFragment, EventRowFragment } from '@nhip-cau/graphql/operations'
import { type SheetColumn, sheetOf } from '../../ui/csv.ts'

const eventColumns: SheetColumn<EventRowFragment>[] = [
  { vi: 'Ngày', en: 'Date', of: ({ heldOn }) => heldOn },
  { vi: 'Sự kiện', en: 'Event', of: ({ title }) => title.vi },
  { vi: 'Loại', en: 'Kind', of: ({ kind }) => kind },
  { vi: 'Hình thức', en: 'Mode', of: ({ mode }) => mode },
  { vi: 'Tỉnh, thành', en: 'Province', of: ({ province }) => province?.name.vi ?? null },
  { vi: 'Chương trình', en: 'Programme', of: ({ programme }) => programme?.title.vi ?? null },
  { vi: 'Việc được giao', en: 'Asked there', of: ({ directives }) => directives.length },
  { vi: 'Đã xong', en: 'Closed', of: ({ directives }) => directives.filter(({ closedOn }) => closedOn).length },
]

/** The events of the page as a table to take along. */
export const eventsSheet = (events: readonly EventRowFragment[]) => sheetOf(eventColumns, events)

const directiveColumns: SheetColumn<DirectiveLineFragment>[] = [
  { vi: 'Việc', en: 'What was asked', of: ({ text }) => text.vi },
  { vi: 'Loại', en: 'Kind', of: ({ kind }) => kind },
  { vi: 'Nêu tại', en: 'Said at', of: ({ event }) => event.title.vi },
  { vi: 'Giao cho', en: 'Of whom', of: ({ owner }) => owner?.name.vi ?? null },
  { vi: 'Hạn', en: 'Due', of: ({ dueOn }) => dueOn },
  { vi: 'Ngày xong', en: 'Closed on', of: ({ closedOn }) => closedOn },
]

/** What was asked as a table to take along. */
export const directivesSheet = (directives: readonly DirectiveLineFragment[]) => sheetOf(directiveColumns, directives)
