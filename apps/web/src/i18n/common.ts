import { formatCount } from './count.ts'
import { catalogue } from './language.tsx'

/** Words that more than one feature needs. */
export const common = catalogue({
  VI: {
    product: 'Nhịp Cầu',
    notStated: 'nguồn không nêu',
    notRecorded: 'sổ chưa ghi',
    sources: 'Nguồn',
    status: 'Trạng thái',
    province: 'Tỉnh, thành',
    all: 'Tất cả',
    clear: 'Bỏ lọc',
    search: 'Tìm',
    searchHint: 'Gõ không dấu cũng được',
    formerly: 'cũ',
    next: 'Trang sau',
    previous: 'Trang trước',
    firstPage: 'Về trang đầu',
    moreRows: 'Hiện thêm',
    pages: 'Các trang của danh sách',
    shown: (shown: number, total: number) => `Hiển thị ${formatCount(shown, 'VI')}/${formatCount(total, 'VI')}`,
  },
  EN: {
    product: 'Nhịp Cầu',
    notStated: 'the source does not say',
    notRecorded: 'not recorded yet',
    sources: 'Sources',
    status: 'Status',
    province: 'Province',
    all: 'All',
    clear: 'Clear filters',
    search: 'Search',
    searchHint: 'Works without diacritics',
    formerly: 'former',
    next: 'Next page',
    previous: 'Previous page',
    firstPage: 'Back to the first page',
    moreRows: 'Show more',
    pages: 'Pages of the list',
    shown: (shown: number, total: number) => `${formatCount(shown, 'EN')} of ${formatCount(total, 'EN')}`,
  },
})
