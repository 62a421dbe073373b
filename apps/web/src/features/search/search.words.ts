import type { SearchHitFragment } from '@nhip-cau/graphql/operations'
import { catalogue } from '../../i18n/language.tsx'

/** What this page knows how to lead to; a kind that the register gains later is only counted. */
export type KnownHit = Extract<SearchHitFragment, { id: string }>

type Kind = KnownHit['__typename']

const groupsVi: Record<Kind, string> = {
  Programme: 'Chương trình',
  Activity: 'Hoạt động',
  Indicator: 'Chỉ số',
  Organisation: 'Cơ quan, tổ chức',
  Province: 'Tỉnh, thành',
  Place: 'Địa bàn dưới cấp tỉnh',
  Document: 'Văn bản',
  Consultation: 'Góp ý dự thảo',
  Event: 'Sự kiện',
  Directive: 'Kết luận và đề nghị',
  Honour: 'Khen thưởng',
  Contribution: 'Hỗ trợ',
  Opinion: 'Ý kiến góp ý',
  PolicyCondition: 'Điều kiện của chính sách',
}
const groupsEn: Record<Kind, string> = {
  Programme: 'Programmes',
  Activity: 'Activities',
  Indicator: 'Indicators',
  Organisation: 'Organisations',
  Province: 'Provinces',
  Place: 'Places below the province',
  Document: 'Documents',
  Consultation: 'Consultations',
  Event: 'Events',
  Directive: 'Conclusions and requests',
  Honour: 'Honours',
  Contribution: 'Contributions',
  Opinion: 'Opinions',
  PolicyCondition: 'Policy conditions',
}

export const searchWords = catalogue({
  VI: {
    title: 'Tìm trong sổ',
    titleFor: (query: string) => `Tìm “${query}”`,
    label: 'Tên, mã hoặc vài chữ',
    groups: groupsVi,
    ask: 'Gõ vài chữ rồi bấm Tìm. Không cần dấu: “yen bai” tìm ra Yên Bái, “lao dong” tìm ra lao động.',
    empty: (query: string) => `Sổ không ghi mục nào có “${query}”.`,
    emptyHelp: 'Thử ít chữ hơn, hoặc một từ khác; không cần dấu.',
    formerUnit: 'đơn vị cũ',
    others: (count: number) => `${count} kết quả khác thuộc loại mà trang này chưa biết.`,
    more: 'Xem tiếp',
  },
  EN: {
    title: 'Search the register',
    titleFor: (query: string) => `Search for “${query}”`,
    label: 'Name, code or a few letters',
    groups: groupsEn,
    ask: 'Type a few letters and press Search. Diacritics are not needed: “yen bai” finds Yên Bái, “lao dong” finds lao động.',
    empty: (query: string) => `The register holds nothing with “${query}”.`,
    emptyHelp: 'Try fewer letters or another word; diacritics are not needed.',
    formerUnit: 'former unit',
    others: (count: number) => `${count} more results of kinds that this page does not know yet.`,
    more: 'More',
  },
})
