import type { SearchHitFragment } from '@nhip-cau/graphql/operations'
import { catalogue } from '../../i18n/language.tsx'

type Kind = SearchHitFragment['__typename']

const kindsVi: Record<Kind, string> = {
  Activity: 'Hoạt động',
  Consultation: 'Lấy ý kiến',
  Contribution: 'Hỗ trợ',
  Directive: 'Kết luận, đề nghị',
  Document: 'Văn bản',
  Event: 'Sự kiện',
  Honour: 'Khen thưởng',
  Indicator: 'Chỉ số',
  Opinion: 'Ý kiến góp ý',
  Organisation: 'Cơ quan, tổ chức',
  Place: 'Địa bàn',
  PolicyCondition: 'Điều kiện của chính sách',
  Programme: 'Chương trình',
  Province: 'Tỉnh, thành',
}
const kindsEn: Record<Kind, string> = {
  Activity: 'Activity',
  Consultation: 'Consultation',
  Contribution: 'Contribution',
  Directive: 'Directive',
  Document: 'Document',
  Event: 'Event',
  Honour: 'Honour',
  Indicator: 'Indicator',
  Opinion: 'Opinion',
  Organisation: 'Organisation',
  Place: 'Place',
  PolicyCondition: 'Policy condition',
  Programme: 'Programme',
  Province: 'Province',
}

export const paletteWords = catalogue({
  VI: {
    kinds: kindsVi,
    title: 'Tìm và đi nhanh',
    hint: 'Gõ tên, mã, vài chữ; không cần dấu',
    results: 'Kết quả',
    recent: 'Vừa xem',
    pages: 'Các trang',
    found: 'Trong sổ',
    all: (query: string) => `Xem mọi kết quả cho “${query}”`,
    none: (query: string) => `Sổ không ghi mục nào có “${query}”.`,
    searching: 'Đang tìm…',
    failed: 'Chưa tìm được: không tới được máy chủ.',
    count: (count: number) => `${count} lựa chọn`,
    keys: 'Phím lên, xuống để chọn; Enter để mở; Esc để đóng.',
    close: 'Đóng',
  },
  EN: {
    kinds: kindsEn,
    title: 'Search and go',
    hint: 'Type a name, a code, a few letters',
    results: 'Results',
    recent: 'Just seen',
    pages: 'Pages',
    found: 'In the register',
    all: (query: string) => `All results for “${query}”`,
    none: (query: string) => `The register holds nothing with “${query}”.`,
    searching: 'Searching…',
    failed: 'The search failed: the server cannot be reached.',
    count: (count: number) => (count === 1 ? '1 choice' : `${count} choices`),
    keys: 'Up and down to choose, Enter to open, Esc to close.',
    close: 'Close',
  },
})
