import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { formatDecimal, isDecimal } from './number.ts'

describe('formatDecimal', () => {
  it.each([
    ['1234567.8', '1.234.567,8', '1,234,567.8'],
    ['3000', '3.000', '3,000'],
    ['999', '999', '999'],
    ['76.980', '76,980', '76.980'],
    ['-1234.50', '-1.234,50', '-1,234.50'],
    ['-0.00', '0,00', '0.00'],
    ['007', '7', '7'],
    ['0.1234567', '0,1234567', '0.1234567'],
    ['12345678901234567890123.45', '12.345.678.901.234.567.890.123,45', '12,345,678,901,234,567,890,123.45'],
  ])('writes %s', (value, vi, en) => {
    expect(formatDecimal(value, 'VI')).toBe(vi)
    expect(formatDecimal(value, 'EN')).toBe(en)
  })

  it('rounds only when there are too many digits', () => {
    expect(formatDecimal('76.985', 'VI', 2)).toBe('76,99')
    expect(formatDecimal('-76.985', 'VI', 2)).toBe('-76,99')
    expect(formatDecimal('76.996', 'VI', 2)).toBe('77')
    expect(formatDecimal('76.50', 'VI', 2)).toBe('76,50')
    expect(formatDecimal('-0.4', 'VI', 0)).toBe('0')
  })

  it.each(['', '1e3', '1.', '.5', 'abc', '1,5', 'NaN', '+1'])('refuses %j', (text) => {
    expect(isDecimal(text)).toBe(false)
    expect(() => formatDecimal(text, 'VI')).toThrow(RangeError)
  })

  it('keeps every digit', () => {
    const decimal = fc.tuple(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), fc.stringMatching(/^\d{0,10}$/))
    fc.assert(
      fc.property(decimal, ([whole, fraction]) => {
        fc.pre(whole !== 0n)
        const value = fraction === '' ? `${whole}` : `${whole}.${fraction}`
        expect(formatDecimal(value, 'EN').replaceAll(',', '')).toBe(value)
        expect(formatDecimal(value, 'VI').replaceAll('.', '').replace(',', '.')).toBe(value)
      }),
    )
  })
})
