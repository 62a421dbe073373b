import { describe, expect, it } from '@jest/globals'
import { inBoth, listOf, pick } from './language.ts'

describe('language', () => {
  it('picks a text and writes both', () => {
    expect(pick({ vi: 'tỉnh', en: 'province' }, 'VI')).toBe('tỉnh')
    expect(pick({ vi: 'tỉnh', en: 'province' }, 'EN')).toBe('province')
    expect(inBoth((language) => language)).toEqual({ vi: 'VI', en: 'EN' })
  })

  it('joins as a sentence does', () => {
    expect(listOf([], 'VI')).toBe('')
    expect(listOf(['Lào Cai'], 'VI')).toBe('Lào Cai')
    expect(listOf(['Lào Cai', 'Quảng Trị', 'Thanh Hóa'], 'VI')).toBe('Lào Cai, Quảng Trị và Thanh Hóa')
    expect(listOf(['Lào Cai', 'Huế'], 'EN')).toBe('Lào Cai and Huế')
  })
})
