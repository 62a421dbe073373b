import type { SearchHitFragment } from '@nhip-cau/graphql/operations'
import { catalogue } from '../../i18n/language.tsx'

/** What has a page to lead to; other kinds of record are only counted. */
export type KnownHit = Extract<SearchHitFragment, { id: string }>

type Kind = KnownHit['__typename']

const groupsVi: Record<Kind, string> = {
  Programme: 'Chương trình',
  Activity: 'Hoạt động',
  Indicator: 'Chỉ tiêu',
  Organisation: 'Cơ quan, tổ chức',
  Province: 'Tỉnh, thành',
}
const groupsEn: Record<Kind, string> = {
  Programme: 'Programmes',
  Activity: 'Activities',
  Indicator: 'Indicators',
  Organisation: 'Organisations',
  Province: 'Provinces',
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
    others: (count: number) => `${count} kết quả khác thuộc loại chưa có trang riêng.`,
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
    others: (count: number) => `${count} more results of kinds that have no page of their own yet.`,
    more: 'More',
  },
})
