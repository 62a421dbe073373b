/** Terms of docs/glossary.md that a reader of the register may not find used for anything else. */
export const TERMS: Readonly<Record<string, string>> = {
  indicator: 'chỉ số',
  target: 'chỉ tiêu',
  'due day': 'thời hạn',
  milestone: 'mốc',
  commitment: 'cam kết',
  finding: 'nội dung cần xử lý',
  directive: 'kết luận, đề nghị; nhiệm vụ được giao',
  contribution: 'hỗ trợ',
  'giver, receiver': 'bên hỗ trợ, bên tiếp nhận',
}

type Rule = {
  /** What may not be written. */
  never: RegExp
  /** What is written instead. */
  write: string
  /** Where the same letters mean something else, or are the words of a source. */
  unless?: RegExp
}

/** The words of Vietnamese texts that offices do not sign, with what they write. */
export const RULES: readonly Rule[] = [
  { never: /[«»]/, write: '“…”', unless: /'[«»]': '|\[‘’“”–—…«»\]/ },
  { never: /(\d|\}) trên (tổng số )?(\d|\$\{)/, write: 'n/m' },
  {
    never: /mục tiêu/i,
    write: 'chỉ tiêu',
    unless: /chương trình mục tiêu quốc gia|mục tiêu phát triển bền vững|Về mục tiêu, chỉ tiêu|phần mục tiêu cụ thể/,
  },
  { never: /\bindicators?: 'Chỉ tiêu|vi: 'Chỉ tiêu[^']*', en: 'Indicator/i, write: 'Chỉ số' },
  { never: /\btargets?\w*: '(?!.*chỉ tiêu).*chỉ số|vi: '[^']*chỉ số[^']*', en: 'Target/i, write: 'Chỉ tiêu' },
  {
    never: /mốc/i,
    write: 'thời hạn',
    unless: /milestone|Mốc này|mốc này|Đã đạt mốc|bằng con số hoặc mốc|Mốc định tính|Mốc đạt hay chưa đạt/,
  },
  {
    never: /cam kết/i,
    write: 'chỉ tiêu',
    unless: /chưa ghi nhận việc trao|commitment|cơ quan nào cam kết|Điều mới cam kết|cam kết làm việc/,
  },
  { never: /(?<!hạn )quá \$\{\w+\} ngày/, write: 'quá hạn … ngày' },
  { never: /việc (khác )?cần xem|\d việc mới|việc được giao(?! nhận)/i, write: 'nội dung cần xử lý, nhiệm vụ' },
  { never: /(chưa|đã) xong/i, write: 'chưa hoàn thành, đã hoàn thành' },
  { never: /nợ việc/i, write: 'còn nhiệm vụ chưa hoàn thành' },
  { never: /Nêu mà chưa ghi/, write: 'Chưa cập nhật đủ so với văn bản' },
  { never: /Bên đã có cơ quan kế thừa/, write: 'Cơ quan tham gia đã sáp nhập' },
  { never: /Tổng và phần không khớp/, write: 'Số tổng và số thành phần chưa khớp' },
  { never: /Nơi làm việc tương tự/, write: 'Địa phương có chương trình tương tự' },
  { never: /đường bị đứt|chỗ đứt/i, write: 'Điểm gián đoạn số liệu' },
  { never: /suy ra thế nào/, write: 'Căn cứ xác định' },
  { never: /Đều từng bước/, write: 'Tuyến tính theo thời gian' },
  { never: /có thể nói điều gì/, write: 'Trang cho biết thay đổi kể từ lần xem gần nhất' },
  { never: /'Mục lục'/, write: 'Danh mục' },
  { never: /Theo máy\b/, write: 'Theo thiết bị' },
  { never: /'Từ'|'Đến'|[Bb]ên nhận\b|[Bb]ên cho\b/, write: 'Bên hỗ trợ, Bên tiếp nhận' },
  { never: /sổ đăng ký/i, write: 'sổ theo dõi' },
]
