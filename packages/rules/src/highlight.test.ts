import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { highlight } from './highlight.ts'
import { searchTerms } from './search-terms.ts'
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
    ['thành phố Thanh Hóa', 'anh', []],
    ['Thành phố Hồ Chí Minh', 'TP.HCM', ['Thành phố', 'Hồ Chí Minh']],
    ['Sở Giáo dục và Đào tạo', 'sở gd&đt', ['Sở', 'Giáo dục và Đào tạo']],
    ['Bà Rịa – Vũng Tàu', 'Rịa–Vũng', ['Rịa', 'Vũng']],
    ['Lào\u00ad Cai', 'lào cai', ['Lào\u00ad', 'Cai']],
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

  it('marks something for every term that a text has, and nothing for one that it has not', () => {
    fc.assert(
      fc.property(vietnamese, vietnamese, (text, query) => {
        for (const { alternatives } of searchTerms(query))
          for (const one of alternatives)
            expect(highlight(text, one).some(({ match }) => match)).toBe(` ${fold(text)}`.includes(` ${one}`))
      }),
    )
  })
})
