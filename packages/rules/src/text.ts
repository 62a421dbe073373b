// What PostgreSQL's unaccent also rewrites, among signs that occur in Vietnamese titles.
const SIGNS: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  '«': '<<',
  '»': '>>',
}

/**
 * Text to search by: lower case, without diacritics, đ as d, white space collapsed. Gives what lower(unaccent(…))
 * gives in PostgreSQL for Vietnamese, whether the input is composed or decomposed.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[‘’“”–—…«»]/g, (sign) => SIGNS[sign] ?? sign)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}

// In the order of the Vietnamese collation: đ after d, ă and â after a. Signs come first, then digits.
const SIGN_ORDER = ' -–,:.\'’"()/&%'
const LETTERS = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']
const TONE_MARKS = /[\u0300\u0309\u0303\u0301\u0323]/

/**
 * A key of plain ASCII whose code-unit order is the order of Intl.Collator('vi'): letters decide first, then
 * tones (level, huyền, hỏi, ngã, sắc, nặng), then case. PostgreSQL can sort it with COLLATE "C".
 */
export function sortKey(text: string): string {
  const letters = [...text.normalize('NFC')].map(weigh)
  return [letters.map((l) => l.letter), letters.map((l) => l.tone), letters.map((l) => l.upper)]
    .map((level) => level.join(''))
    .join(' ')
}

function weigh(character: string): { letter: string; tone: string; upper: string } {
  const marks = character.normalize('NFD')
  const tone = TONES.indexOf(TONE_MARKS.exec(marks)?.[0] ?? '')
  const bare = marks.replace(TONE_MARKS, '').normalize('NFC')
  const lower = bare.toLowerCase()
  return { letter: primary(lower), tone: String(tone), upper: lower === bare ? '0' : '1' }
}

// Signs become '!' to '.', digits stay, letters become 'A' to 'a'; a space, which is lower, parts the levels.
function primary(lower: string): string {
  if (/^\d$/.test(lower)) return lower
  const sign = SIGN_ORDER.indexOf(lower)
  if (sign >= 0) return String.fromCharCode(0x21 + sign)
  const letter = LETTERS.indexOf(lower)
  if (letter >= 0) return String.fromCharCode(0x41 + letter)
  return `~${(lower.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`
}
