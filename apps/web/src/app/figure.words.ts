import { catalogue } from '../i18n/language.tsx'

export const figureWords = catalogue({
  VI: {
    toolsOf: (title: string) => `Chia sẻ, tải về: ${title}`,
    share: 'Chia sẻ',
    csv: 'Tải CSV',
    png: 'Tải ảnh PNG',
    print: 'In',
    copied: 'Đã sao chép liên kết.',
    notCopied: 'Trình duyệt không cho sao chép: hãy chép địa chỉ trên thanh địa chỉ.',
    saved: (name: string) => `Đã lưu ${name}.`,
    failed: 'Chưa tạo được tệp; hãy thử lại.',
    foot: (address: string, date: string) => `${address} · xem ngày ${date}`,
  },
  EN: {
    toolsOf: (title: string) => `Share, download: ${title}`,
    share: 'Share',
    csv: 'Download CSV',
    png: 'Download PNG',
    print: 'Print',
    copied: 'Link copied.',
    notCopied: 'The browser does not allow copying: take the address from the address bar.',
    saved: (name: string) => `Saved ${name}.`,
    failed: 'The file could not be made; please try again.',
    foot: (address: string, date: string) => `${address} · seen ${date}`,
  },
})
