/** The language of the project's own words on this page; GraphiQL itself speaks English only. */
export type Language = 'vi' | 'en'

/** Vietnamese unless the address says `lang=en`, as everywhere in the web app. */
export function languageOf(search: string): Language {
  return new URLSearchParams(search).get('lang') === 'en' ? 'en' : 'vi'
}

export const TEXTS = {
  vi: {
    title: 'Thử GraphQL',
    home: 'Về trang sổ theo dõi',
    examples: 'Ví dụ',
    open: 'Mở và chạy',
    share: 'Chép liên kết',
    copied: 'Đã chép liên kết vào bộ nhớ tạm.',
    inAddress: 'Liên kết đã ở trên thanh địa chỉ.',
    schema: 'Lược đồ (SDL)',
    docs: 'Hướng dẫn',
    key: 'Khóa API',
    use: 'Dùng khóa',
    forget: 'Bỏ khóa',
    cost: 'Chi phí',
    requested: 'tính trước',
    actual: 'thực tế',
    left: 'còn',
    second: 'giây',
    headers: 'Tiêu đề của trả lời mới nhất',
    officer: 'Cán bộ ngành giáo dục',
    partner: 'Cơ quan phối hợp',
    developer: 'Lập trình viên',
  },
  en: {
    title: 'Try GraphQL',
    home: 'Back to the register',
    examples: 'Examples',
    open: 'Open and run',
    share: 'Copy link',
    copied: 'The link is on the clipboard.',
    inAddress: 'The link is in the address bar.',
    schema: 'Schema (SDL)',
    docs: 'How to build on it',
    key: 'API key',
    use: 'Use key',
    forget: 'Forget key',
    cost: 'Cost',
    requested: 'reckoned',
    actual: 'in fact',
    left: 'left',
    second: 's',
    headers: 'Headers of the newest answer',
    officer: 'Education officer',
    partner: 'Partner agency',
    developer: 'Developer',
  },
} as const satisfies Record<Language, Record<string, string>>
