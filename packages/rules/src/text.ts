// Signs that divide words, as a class of characters: whatever is neither a letter nor a digit. Written out, since the
// database must mean the same characters under every locale: the migration that defines fold() holds the same classes.
const SIGNS =
  '\\u0000-\\u002f\\u003a-\\u0060\\u007b-\\u00bf\\u00d7\\u00f7\\u1680\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3007-\\u3020\\u3030\\u30fb\\ue000-\\uf8ff\\ufd3e-\\ufd3f\\ufe10-\\ufe6f\\ufff0-\\uffff\\u{1f000}-\\u{1faff}'
/** Characters that nobody sees: soft hyphens, joiners, marks of direction, selectors of a variant. */
const UNSEEN =
  '\\u00ad\\u115f-\\u1160\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff\\u{e0000}-\\u{e0fff}'
const MARKS = '\\u0300-\\u036f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f'

const signs = new RegExp(`[${SIGNS}]+`, 'gu')
const unseen = new RegExp(`[${UNSEEN}]`, 'gu')
const unseenOrMarks = new RegExp(`[${UNSEEN}${MARKS}]`, 'gu')
const TONE = '\\u0300\\u0301\\u0303\\u0309\\u0323'
/** A tone that does not stand at the end of its word: hòa is written hoà by some. */
const earlyTone = new RegExp(`([${TONE}])([^ ${TONE}]+)`, 'gu')
const barred: Record<string, string> = { đ: 'd', Đ: 'D', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L' }

const lowerAscii = (text: string) => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())

/**
 * Text to search by: words of lower case without diacritics, đ as d, with one space between them; every sign divides words,
 * and what is unseen is dropped. The function fold() of the database is the same, and a test holds the two together.
 *
 * @example fold('Bà Rịa–Vũng Tàu') // 'ba ria vung tau'
 */
export function fold(text: string): string {
  const bare = text.normalize('NFKD').replace(unseenOrMarks, '')
  return lowerAscii(bare.replace(/[đĐøØłŁ]/g, (letter) => barred[letter] ?? letter))
    .replace(signs, ' ')
    .trim()
}

/**
 * Text to tell apart what fold() makes one: its words with their diacritics, decomposed, in lower case, and each tone at the
 * end of its word, so that hòa and hoà are one. The function spell() of the database is the same.
 */
export function spell(text: string): string {
  const lower = lowerAscii(text.normalize('NFKD').replace(unseen, '')).replace(/Đ/g, 'đ')
  return lower.replace(signs, ' ').replace(earlyTone, '$2$1').trim()
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
