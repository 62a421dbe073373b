import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { fold, sortKey } from './text.ts'

describe('fold', () => {
  it.each([
    ['Yên Bái', 'yen bai'],
    ['ĐẮK LẮK', 'dak lak'],
    ['Liên đoàn Lao động  tỉnh\nNghệ An ', 'lien doan lao dong tinh nghe an'],
    ['“Tỷ lệ” – ưỡn, ữ, ợ…', 'ty le uon u o'],
    ['２０２５', '2025'],
    ['Lào\u00ad Ca\u200bi', 'lao cai'],
  ])('%s', (text, plain) => {
    expect(fold(text)).toBe(plain)
    expect(fold(text.normalize('NFD'))).toBe(plain)
    expect(fold(plain)).toBe(plain)
  })
})

const SYLLABLES = [
  'An',
  'Ấn',
  'Bà',
  'Bắc',
  'Bạc',
  'Đà',
  'Da',
  'đà',
  'Hà',
  'Hả',
  'Hã',
  'Há',
  'Hạ',
  'Hòa',
  'Hòa',
  'Huế',
  'Lào',
  'Lao',
  'Ngãi',
  'Ngài',
  'Ninh',
  'Quảng',
  'Rịa',
  'Tàu',
  'Thái',
  'Trị',
  'Vũng',
  'ước',
  'Ươc',
  'Uốc',
  '1',
  '12',
  '2',
]
const LETTERS = [...'aăâbcdđeêghiklmnoôơpqrstuưvxyfjwz0123456789']
const MARKS = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']

const letter = fc
  .tuple(fc.constantFrom(...LETTERS), fc.constantFrom(...MARKS), fc.boolean())
  .map(([base, mark, upper]) => {
    const toned = /[aăâeêioôơuưy]/.test(base) ? `${base}${mark}`.normalize('NFC') : base
    return upper ? toned.toUpperCase() : toned
  })
const word = fc.oneof(
  fc.constantFrom(...SYLLABLES),
  fc.array(letter, { minLength: 1, maxLength: 4 }).map((l) => l.join('')),
)
const name = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' - ', '-', ', ', ' (', ') ')), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.flat().join('').trim())

describe('sortKey', () => {
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

  it('sorts provinces as the Vietnamese alphabet does', () => {
    const sorted = [
      'An Giang',
      'Bà Rịa - Vũng Tàu',
      'Bạc Liêu',
      'Bắc Giang',
      'Cần Thơ',
      'Da',
      'Đà Nẵng',
      'Hà Nam',
      'Hà Nội',
      'Hải Phòng',
      'Huế',
    ]
    expect([...sorted].reverse().sort((a, b) => order(sortKey(a), sortKey(b)))).toEqual(sorted)
  })

  it('is plain ASCII, and the same for composed and decomposed text', () => {
    expect(sortKey('Thừa Thiên Huế')).toMatch(/^[\x20-\x7e]+$/)
    expect(sortKey('Thừa Thiên Huế'.normalize('NFD'))).toBe(sortKey('Thừa Thiên Huế'))
  })

  it('orders as the collator does', () => {
    const collator = new Intl.Collator('vi')
    fc.assert(
      fc.property(name, name, (a, b) => order(sortKey(a), sortKey(b)) === Math.sign(collator.compare(a, b))),
      { numRuns: 5000 },
    )
  })

  it('orders names that differ in one letter as the collator does', () => {
    const collator = new Intl.Collator('vi')
    const near = fc.tuple(name, letter, letter, fc.nat()).map(([text, x, y, at]) => {
      const cut = at % (text.length + 1)
      return [text.slice(0, cut) + x + text.slice(cut), text.slice(0, cut) + y + text.slice(cut)] as const
    })
    fc.assert(
      fc.property(near, ([a, b]) => order(sortKey(a), sortKey(b)) === Math.sign(collator.compare(a, b))),
      { numRuns: 5000 },
    )
  })
})
