import { catalogue } from '../../i18n/language.tsx'

/** Words of what stands beside and beneath the list. */
export const asideWords = catalogue({
  VI: {
    mapOf: {
      all: 'Số nội dung cần xử lý theo tỉnh, thành',
      late: 'Số chỉ tiêu, hoạt động chậm theo tỉnh, thành',
      risk: 'Số chỉ tiêu có nguy cơ theo tỉnh, thành',
    },
    counting: 'Đếm những gì',
    count: { all: 'Mọi nội dung', late: 'Chậm', risk: 'Có nguy cơ' },
    range: (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`),
    offMap: (count: number) => `${count} đơn vị thành lập sau đó không có trên bản đồ 63, nhưng có trong danh sách.`,
    byProvince: 'Theo tỉnh, thành',
    byKind: 'Theo loại chương trình',
    byTarget: 'Theo trạng thái chỉ tiêu',
    units: 'Theo đơn vị nào',
    units34: '34 tỉnh, thành',
    units63: '63 tỉnh, thành cũ',
    unitsNote34: 'Nội dung của các tỉnh cũ được quy về tỉnh, thành từ 01/07/2025.',
    unitsNote63: 'Theo đơn vị có vào lúc của mỗi chương trình, chưa quy về đơn vị hiện nay.',
    provinceProgrammes: (count: number) => `${count} chương trình`,
    provinceFindings: {
      all: (late: number, atRisk: number) => `nội dung cần xử lý, ${late} chậm, ${atRisk} có nguy cơ`,
      late: () => 'chậm',
      risk: () => 'có nguy cơ',
    },
    barLegend: { late: 'chậm', risk: 'có nguy cơ', none: 'nội dung khác' },
    sums: {
      all: (sum: string, total: string) =>
        `Cộng theo tỉnh, thành là ${sum}, cả nước là ${total}: nội dung chung của nhiều tỉnh, thành tính ở từng nơi, nội dung chưa rõ địa bàn chỉ tính vào cả nước.`,
      late: (sum: string, total: string) =>
        `Cộng theo tỉnh, thành là ${sum}, cả nước là ${total}: chỉ tiêu, hoạt động chậm của chương trình có nhiều tỉnh, thành tính ở từng nơi.`,
      risk: (sum: string, total: string) =>
        `Cộng theo tỉnh, thành là ${sum}, cả nước là ${total}: chỉ tiêu chung của nhiều tỉnh, thành tính ở từng nơi.`,
    },
    others: (count: number) => `${count} tỉnh, thành khác chưa có chương trình nào trong sổ.`,
    allProvincesLink: 'Xem tất cả tỉnh, thành',
    otherSources: (count: number) => `${count} nguồn đối chiếu và văn bản pháp lý`,
  },
  EN: {
    mapOf: {
      all: 'What to look at, by province',
      late: 'What is late, by province',
      risk: 'Targets at risk, by province',
    },
    counting: 'What is counted',
    count: { all: 'Everything', late: 'Late', risk: 'At risk' },
    range: (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`),
    offMap: (count: number) => `${count} units formed since then are in the list but not on the map of the 63.`,
    byProvince: 'By province',
    byKind: 'By kind of programme',
    byTarget: 'By state of target',
    units: 'Which units',
    units34: '34 provinces',
    units63: 'Former 63',
    unitsNote34: 'What belongs to former provinces counts for the unit they were merged into on 1 July 2025.',
    unitsNote63: 'By the units that existed at the time of each programme, not restated to today’s.',
    provinceProgrammes: (count: number) => (count === 1 ? '1 programme' : `${count} programmes`),
    provinceFindings: {
      all: (late: number, atRisk: number) => `findings, ${late} late, ${atRisk} at risk`,
      late: () => 'late',
      risk: () => 'at risk',
    },
    barLegend: { late: 'late', risk: 'at risk', none: 'other' },
    sums: {
      all: (sum: string, total: string) =>
        `Provinces add up to ${sum}, the country to ${total}: what several provinces share counts in each, what has no place counts for the country only.`,
      late: (sum: string, total: string) =>
        `Provinces add up to ${sum}, the country to ${total}: what is late in a programme of several provinces counts in each.`,
      risk: (sum: string, total: string) =>
        `Provinces add up to ${sum}, the country to ${total}: a target that several provinces share counts in each.`,
    },
    others: (count: number) => `${count} other provinces have no programme in the register yet.`,
    allProvincesLink: 'See all provinces',
    otherSources: (count: number) => `${count} corroborating sources and legal texts`,
  },
})
