import { catalogue } from '../../i18n/language.tsx'

export const programmesWords = catalogue({
  VI: {
    lead: 'Các chương trình phối hợp, hợp tác, đề án và phong trào mà sổ đang theo dõi.',
    filters: 'Lọc chương trình',
    find: 'Tên chương trình, cơ quan, tỉnh',
    order: 'Thứ tự',
    name: 'Chương trình',
    attention: 'Cần xử lý',
    nothing: 'không',
    findings: (count: number) => `${count} nội dung`,
    caption: 'Danh sách chương trình',
    organisation: (name: string) => `Chỉ các chương trình có ${name} tham gia.`,
    empty: 'Không có chương trình nào khớp với bộ lọc này.',
    emptyHelp: 'Thử bỏ bớt một điều kiện, hoặc gõ ít chữ hơn; không cần dấu.',
  },
  EN: {
    lead: 'The coordination and cooperation programmes, projects and movements that the register follows.',
    filters: 'Filter programmes',
    find: 'Programme, organisation, province',
    order: 'Order',
    name: 'Programme',
    attention: 'To look at',
    nothing: 'none',
    findings: (count: number) => (count === 1 ? '1 finding' : `${count} findings`),
    caption: 'List of programmes',
    organisation: (name: string) => `Only programmes with ${name} among their parties.`,
    empty: 'No programme matches these filters.',
    emptyHelp: 'Try removing a condition, or type fewer letters; diacritics are not needed.',
  },
})
