import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Comparator, exactly, type Quantity } from './quantity.ts'
import { sum } from './sum.ts'

const schools = (value: string | null, comparator: Comparator = 'EXACTLY'): Quantity => ({
  ...exactly('0', 'school'),
  value,
  comparator,
})
const share = (value: string, numerator: string | null, denominator: string | null): Quantity => ({
  ...exactly(value, '%'),
  numerator,
  denominator,
})

describe('sum', () => {
  it('adds decimals exactly', () => {
    expect(sum([schools('0.1'), schools('0.2')])).toEqual({ quantity: schools('0.3') })
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: 0n, max: 10n ** 30n }), { minLength: 1 }), (values) => {
        const all = values.reduce((a, b) => a + b, 0n)
        expect(sum(values.map((v) => schools(`${v}`))).quantity?.value).toBe(`${all}`)
      }),
    )
  })

  it('claims no more than its addends', () => {
    expect(sum([schools('3'), schools('2', 'AT_LEAST')]).quantity).toEqual(schools('5', 'AT_LEAST'))
    expect(sum([schools('3', 'MORE_THAN'), schools('2', 'AT_LEAST')]).quantity?.comparator).toBe('MORE_THAN')
    expect(sum([schools('3', 'NEARLY'), schools('2')]).quantity?.comparator).toBe('NEARLY')
    expect(sum([schools('3', 'NEARLY'), schools('2', 'MORE_THAN')]).quantity).toBeNull()
    expect(sum([schools('3', 'ABOUT'), schools('2', 'AT_LEAST')]).quantity).toBeNull()
  })

  it('combines percentages by their parts, never by their average', () => {
    const both = sum([share('50', '1', '2'), share('100', '8', '8')])
    expect(both.quantity).toEqual({ ...share('90', '9', '10') })
    expect(sum([share('50', '1', '2'), share('100', null, null)])).toMatchObject({
      quantity: null,
      reason: { vi: expect.stringContaining('không lấy trung bình') },
    })
  })

  it('a percentage of sums lies between the least and the greatest', () => {
    const part = fc
      .integer({ min: 1, max: 1000 })
      .chain((d) => fc.tuple(fc.integer({ min: 0, max: d }), fc.constant(d)))
    fc.assert(
      fc.property(fc.array(part, { minLength: 2, maxLength: 8 }), (parts) => {
        const value = Number(sum(parts.map(([n, d]) => share(String((100 * n) / d), `${n}`, `${d}`))).quantity?.value)
        const each = parts.map(([n, d]) => (100 * n) / d)
        expect(value).toBeGreaterThanOrEqual(Math.min(...each) - 1e-6)
        expect(value).toBeLessThanOrEqual(Math.max(...each) + 1e-6)
      }),
    )
  })

  it('says why there is none', () => {
    const why = (quantities: Quantity[]) => {
      const result = sum(quantities)
      return result.quantity === null ? result.reason.en : 'summed'
    }
    expect(why([])).toContain('no figure')
    expect(why([schools('1'), exactly('1', 'room')])).toContain('different units')
    expect(why([schools('1'), schools(null, 'NOT_STATED')])).toContain('states no number')
    expect(why([schools(null, 'NOT_STATED')])).toContain('states no number')
    expect(why([exactly('1', 'milestone'), exactly('1', 'milestone')])).toContain('Milestones')
    expect(why([share('5', '0', '0'), share('5', '0', '0')])).toContain('denominator')
  })

  it('one quantity is its own sum', () => {
    expect(sum([share('76.98', null, null)])).toEqual({ quantity: share('76.98', null, null) })
  })
})
