import type { DirectiveKind, EventKind, EventMode, PartOfDay } from '@nhip-cau/graphql/types'
import { formatCount } from '../../i18n/count.ts'
import { catalogue } from '../../i18n/language.tsx'

const kindsVi: Record<EventKind, string> = {
  SIGNING: 'Lễ ký kết',
  WORKSHOP: 'Hội thảo',
  CONFERENCE: 'Hội nghị',
  WORKING_SESSION: 'Buổi làm việc',
}
const kindsEn: Record<EventKind, string> = {
  SIGNING: 'Signing ceremony',
  WORKSHOP: 'Workshop',
  CONFERENCE: 'Conference',
  WORKING_SESSION: 'Working session',
}
const modesVi: Record<EventMode, string> = {
  IN_PERSON: 'trực tiếp',
  ONLINE: 'trực tuyến',
  HYBRID: 'trực tiếp kết hợp trực tuyến',
}
const modesEn: Record<EventMode, string> = { IN_PERSON: 'in person', ONLINE: 'online', HYBRID: 'in person and online' }
const partsVi: Record<PartOfDay, string> = { MORNING: 'buổi sáng', AFTERNOON: 'buổi chiều', EVENING: 'buổi tối' }
const partsEn: Record<PartOfDay, string> = { MORNING: 'morning', AFTERNOON: 'afternoon', EVENING: 'evening' }
const directivesVi: Record<DirectiveKind, string> = { CONCLUSION: 'kết luận', REQUEST: 'đề nghị' }
const directivesEn: Record<DirectiveKind, string> = { CONCLUSION: 'conclusion', REQUEST: 'request' }

export const eventWords = catalogue({
  VI: {
    title: 'Sự kiện',
    lead: 'Lễ ký kết, hội thảo, hội nghị, buổi làm việc: địa điểm, thành phần dự, nhiệm vụ giao cho cơ quan nào và kết quả thực hiện.',
    filters: 'Lọc sự kiện',
    find: 'Tên sự kiện',
    caption: 'Danh sách sự kiện',
    event: 'Sự kiện',
    kind: 'Loại',
    kinds: kindsVi,
    date: 'Ngày',
    from: 'Từ ngày',
    to: 'Đến ngày',
    dayHint: 'ngày/tháng/năm',
    dayFault: 'Ghi ngày theo dạng 31/12/2026.',
    mode: 'Hình thức',
    modes: modesVi,
    parts: partsVi,
    programme: 'Chương trình',
    organisation: (name: string) => `Chỉ các sự kiện do ${name} chủ trì hoặc tham dự.`,
    asked: 'Nhiệm vụ được giao',
    askedCount: (open: number, all: number) => (open > 0 ? `${open}/${all} chưa hoàn thành` : `${all} đã hoàn thành`),
    nothingAsked: 'không',
    host: 'Chủ trì',
    venue: 'Nơi họp',
    bridgePoints: 'Điểm cầu',
    bridgePoint: 'Điểm cầu',
    main: 'điểm cầu chính',
    count: 'Số điểm',
    noBridgePoints: (checked: boolean): string =>
      checked ? 'Nguồn không nêu điểm cầu nào.' : 'Sổ chưa ghi điểm cầu nào.',
    attendees: 'Thành phần dự',
    attendee: 'Cơ quan, tổ chức',
    role: 'Vai trò',
    noAttendees: (checked: boolean): string =>
      checked ? 'Nguồn không nêu thành phần dự.' : 'Sổ chưa ghi thành phần dự.',
    directives: 'Kết luận và đề nghị',
    directivesCaption: 'Nhiệm vụ được giao hoặc đề nghị, cơ quan thực hiện, thời hạn và kết quả',
    noDirectives: (checked: boolean): string =>
      checked
        ? 'Nguồn không ghi kết luận hay đề nghị nào tại sự kiện này.'
        : 'Sổ chưa ghi kết luận hay đề nghị nào tại sự kiện này.',
    directive: 'Nhiệm vụ',
    directiveKinds: directivesVi,
    askedBy: (name: string) => `${name} nêu`,
    owner: 'Giao cho',
    due: 'Thời hạn',
    state: 'Tình trạng',
    closed: 'Đã hoàn thành',
    overdue: 'Quá hạn',
    open: 'Chưa ghi nhận hoàn thành',
    closedOn: (date: string) => `ngày ${date}`,
    saidAt: 'Nêu tại',
    openDirectives: 'Nhiệm vụ chưa hoàn thành',
    openNote: (shown: number, total: number) =>
      `Hiển thị ${formatCount(shown, 'VI')}/${formatCount(total, 'VI')} nhiệm vụ, thời hạn sớm trước.`,
    honours: 'Khen thưởng được trao',
    consultations: 'Góp ý dự thảo',
    empty: 'Không có sự kiện nào khớp với bộ lọc này.',
    emptyHelp: 'Thử bỏ bớt một điều kiện, hoặc gõ ít chữ hơn; không cần dấu.',
  },
  EN: {
    title: 'Events',
    lead: 'Signings, workshops, conferences and working sessions: where, who took part, what was asked of whom, and whether it is closed.',
    filters: 'Filter events',
    find: 'Title of the event',
    caption: 'List of events',
    event: 'Event',
    kind: 'Kind',
    kinds: kindsEn,
    date: 'Date',
    from: 'From',
    to: 'To',
    dayHint: 'dd/mm/yyyy',
    dayFault: 'Write the day as 31/12/2026.',
    mode: 'Mode',
    modes: modesEn,
    parts: partsEn,
    programme: 'Programme',
    organisation: (name: string) => `Only events hosted or attended by ${name}.`,
    asked: 'Asked there',
    askedCount: (open: number, all: number) => (open > 0 ? `${open} of ${all} open` : `${all} closed`),
    nothingAsked: 'nothing',
    host: 'Host',
    venue: 'Venue',
    bridgePoints: 'Bridge points',
    bridgePoint: 'Bridge point',
    main: 'main point',
    count: 'How many',
    noBridgePoints: (checked: boolean): string =>
      checked ? 'The source names no bridge point.' : 'No bridge point is recorded yet.',
    attendees: 'Who took part',
    attendee: 'Organisation',
    role: 'Role',
    noAttendees: (checked: boolean): string =>
      checked ? 'The source does not say who took part.' : 'Who took part is not recorded yet.',
    directives: 'Conclusions and requests',
    directivesCaption: 'What was asked, of whom, by when, and whether it is closed',
    noDirectives: (checked: boolean): string =>
      checked
        ? 'The source names no conclusion or request at this event.'
        : 'No conclusion or request at this event is recorded yet.',
    directive: 'What was asked',
    directiveKinds: directivesEn,
    askedBy: (name: string) => `by ${name}`,
    owner: 'Of whom',
    due: 'Due',
    state: 'State',
    closed: 'Closed',
    overdue: 'Overdue',
    open: 'Not recorded as closed',
    closedOn: (date: string) => `on ${date}`,
    saidAt: 'Said at',
    openDirectives: 'Not closed yet',
    openNote: (shown: number, total: number) =>
      `${formatCount(shown, 'EN')} of ${formatCount(total, 'EN')}, earliest due first.`,
    honours: 'Honours conferred',
    consultations: 'Consultations',
    empty: 'No event matches these filters.',
    emptyHelp: 'Try removing a condition, or fewer letters; diacritics are not needed.',
  },
})
