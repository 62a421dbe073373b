import { catalogue } from '../../i18n/language.tsx'

export const sourceWords = catalogue({
  VI: {
    source: 'Nguồn',
    inferred: 'Căn cứ xác định',
    publishedOn: 'ngày đăng',
    openSource: { PRIMARY: 'mở bài gốc', CORROBORATING: 'mở bài', LEGAL: 'mở văn bản' },
    noAddress: { PRIMARY: 'sổ chưa ghi địa chỉ của bài', LEGAL: 'sổ chưa ghi địa chỉ của văn bản' },
    roles: { PRIMARY: 'nguồn chính', CORROBORATING: 'nguồn đối chiếu, ngoài nguồn chính', LEGAL: 'văn bản pháp lý' },
    none: 'Chưa ghi nguồn nào.',
  },
  EN: {
    source: 'Source',
    inferred: 'how it was inferred',
    publishedOn: 'day of publication',
    openSource: { PRIMARY: 'open the article', CORROBORATING: 'open the page', LEGAL: 'open the text' },
    noAddress: { PRIMARY: 'no address of the article recorded', LEGAL: 'no address of the text recorded' },
    roles: { PRIMARY: 'main source', CORROBORATING: 'corroborating, beside the main source', LEGAL: 'legal text' },
    none: 'No source is recorded.',
  },
})
