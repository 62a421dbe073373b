import { catalogue } from '../../i18n/language.tsx'

export const sourceWords = catalogue({
  VI: {
    source: 'Nguồn',
    inferred: 'Căn cứ xác định',
    openSource: 'mở bài gốc',
    noAddress: 'không có địa chỉ trên mạng',
    roles: { PRIMARY: 'nguồn chính', CORROBORATING: 'nguồn đối chiếu, ngoài nguồn chính', LEGAL: 'văn bản pháp lý' },
    none: 'Chưa ghi nguồn nào.',
  },
  EN: {
    source: 'Source',
    inferred: 'how it was inferred',
    openSource: 'open the article',
    noAddress: 'no address on the web',
    roles: { PRIMARY: 'main source', CORROBORATING: 'corroborating, beside the main source', LEGAL: 'legal text' },
    none: 'No source is recorded.',
  },
})
