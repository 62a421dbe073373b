import { catalogue } from '../../../i18n/language.tsx'

type Lines = readonly [name: string, province: string]

const insetsVi: Record<string, Lines> = {
  20333: ['QĐ. Hoàng Sa', '(Đà Nẵng)'],
  22736: ['QĐ. Trường Sa', '(Khánh Hòa)'],
}
const insetsEn: Record<string, Lines> = {
  20333: ['Hoàng Sa Is.', '(Đà Nẵng)'],
  22736: ['Trường Sa Is.', '(Khánh Hòa)'],
}

export const mapWords = catalogue({
  VI: {
    help: 'Trỏ hoặc chạm để đọc, bấm hoặc chạm lần nữa để mở; phím mũi tên để đi, Enter để mở.',
    caption:
      'Bản đồ sơ lược, không dùng làm căn cứ về địa giới. Quần đảo Hoàng Sa (Đà Nẵng) và quần đảo Trường Sa (Khánh Hòa) vẽ trong khung riêng, không theo tỷ lệ. Hình: Natural Earth.',
    missing: 'Chưa có số liệu',
    insets: insetsVi,
    loading: 'Đang tải bản đồ…',
    failed: 'Không tải được bản đồ; tải lại trang để thử lại. Bảng vẫn có đủ số liệu.',
  },
  EN: {
    help: 'Point or touch to read, click or touch again to open; arrow keys move, Enter opens.',
    caption:
      'Schematic map, no authority on boundaries. The Hoàng Sa archipelago (Đà Nẵng) and the Trường Sa archipelago (Khánh Hòa) are drawn in frames of their own, not to scale. Shapes: Natural Earth.',
    missing: 'No figures yet',
    insets: insetsEn,
    loading: 'Loading the map…',
    failed: 'The map could not be loaded; load the page again to retry. The table holds all its figures.',
  },
})
