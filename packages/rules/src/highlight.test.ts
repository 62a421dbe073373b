import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { highlight } from './highlight.ts'
import { fold } from './text.ts'

const matched = (text: string, query: string) =>
  highlight(text, query).flatMap(({ text, match }) => (match ? [text] : []))

describe('highlight', () => {
  it.each([
    ['Liên đoàn Lao động tỉnh Nghệ An', 'lao dong', ['Lao', 'động']],
    ['Sở Giáo dục và Đào tạo tỉnh Yên Bái', 'YÊN', ['Yên']],
    ['Đồng Tháp', 'dong thap', ['Đồng', 'Tháp']],
    ['tiếng Anh', 'anh an', ['Anh']],
    ['ngành Giáo dục về dạy Tiếng Anh', 'tieng anh', ['Tiếng', 'Anh']],
    ['thành phố Thanh Hóa', 'anh', ['ành', 'anh']],
    ['Nghệ An', 'xyz', []],
    ['Nghệ An', '  ', []],
  ])('in “%s”, “%s” finds %j', (text, query, words) => {
    expect(matched(text, query)).toEqual(words)
  })

  it('reads decomposed text as composed', () => {
    expect(matched('Yên Bái'.normalize('NFD'), 'bai')).toEqual(['Bái'])
  })

  const vietnamese = fc.string({ unit: fc.constantFrom(...'aăâđêôơưáàảãạ bcdnghtĐÁ…'), maxLength: 30 })

  it('loses and adds nothing', () => {
    fc.assert(
      fc.property(vietnamese, vietnamese, (text, query) => {
        const parts = highlight(text, query)
        expect(parts.map((part) => part.text).join('')).toBe(text.normalize('NFC'))
      }),
    )
  })

  it('marks every word that search finds', () => {
    fc.assert(
      fc.property(vietnamese, fc.nat(29), fc.integer({ min: 1, max: 6 }), (text, from, length) => {
        const word = fold([...text.normalize('NFC')].slice(from, from + length).join('')).split(' ')[0] ?? ''
        fc.pre(word !== '')
        expect(highlight(text, word).some(({ match }) => match)).toBe(true)
      }),
    )
  })
})
