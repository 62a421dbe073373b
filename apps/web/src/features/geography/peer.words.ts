import { catalogue } from '../../i18n/language.tsx'

export const peerWords = catalogue({
  VI: {
    title: 'Địa phương có chương trình tương tự',
    note: 'Các tỉnh, thành hiện nay có chương trình cùng loại; xếp trước nơi có nhiều chỉ số chung hơn, rồi nơi có nhiều loại chương trình chung hơn. Chỉ số của một chương trình tính cho mọi tỉnh, thành tham gia.',
    province: 'Tỉnh, thành',
    kinds: 'Loại chương trình chung',
    indicators: 'Chỉ số chung',
    others: (count: number) => `và ${count} chỉ số khác`,
    loading: 'Đang tìm…',
    failed: 'Chưa tìm được: không tới được máy chủ.',
    none: 'Chưa có tỉnh, thành nào khác trong sổ có chương trình cùng loại hay cùng chỉ số.',
  },
  EN: {
    title: 'Provinces doing like things',
    note: 'Provinces of today with programmes of the same kinds; first those with more indicators in common, then with more kinds in common. A programme’s indicators count for all its provinces.',
    province: 'Province',
    kinds: 'Kinds in common',
    indicators: 'Indicators in common',
    others: (count: number) => `and ${count} more indicators`,
    loading: 'Searching…',
    failed: 'The search failed: the server cannot be reached.',
    none: 'No other province in the register has programmes of the same kinds or the same indicators.',
  },
})
