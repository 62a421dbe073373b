import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseSearch, stringifySearch } from './search-params.ts'

describe('search parameters', () => {
  it.each([
    ['?q=90', { q: '90' }],
    ['?province=01', { province: '01' }],
    ['?q=1e3&x=true&y=null&z=%7B%7D', { q: '1e3', x: 'true', y: 'null', z: '{}' }],
    ['?q=%22Lào+Cai%22', { q: '"Lào Cai"' }],
    ['?q=a&q=1', { q: 'a' }],
    ['?__proto__=a', JSON.parse('{"__proto__":"a"}')],
    ['', {}],
  ])('%s is read as text', (query, expected) => {
    expect(parseSearch(query)).toEqual(expected)
  })

  it('leaves out what is undefined and writes the rest as text', () => {
    expect(stringifySearch({ q: '90', after: undefined, late: true, units: 63 })).toBe('?q=90&late=true&units=63')
    expect(stringifySearch({ after: undefined })).toBe('')
  })

  it('reads back every text that it wrote', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' })), (search) => {
        expect(parseSearch(stringifySearch(search))).toEqual({ ...search })
      }),
    )
  })
})
