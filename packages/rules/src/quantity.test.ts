import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Comparator, compare, exactly, interval, type Quantity, quantityText, sum } from './quantity.ts'

const q = (comparator: Comparator, value: string | null, unit = '%'): Quantity => ({
  ...exactly('0', unit),
  comparator,
  value,
})

describe('quantityText', () => {
  it.each<[Quantity, string, string]>([
    [q('MORE_THAN', '76'), 'trên 76%', 'more than 76%'],
    [q('NEARLY', '3000', 'lesson'), 'gần 3.000 tiết', 'nearly 3,000 lessons'],
    [q('STRIVING_FOR', '90'), 'phấn đấu 90%', 'striving for 90%'],
    [q('AT_LEAST', '5', 'year'), 'ít nhất 5 năm', 'at least 5 years'],
    [q('LESS_THAN', '5'), 'dưới 5%', 'less than 5%'],
    [q('AT_MOST', '35', 'pupil/class'), 'không quá 35 học sinh/lớp', 'at most 35 pupils per class'],
    [q('ABOUT', '1050000.5', 'person'), 'khoảng 1.050.000,5 người', 'about 1,050,000.5 people'],
    [q('EXACTLY', '1', 'house'), '1 nhà', '1 house'],
    [q('EXACTLY', '0.98', 'ratio'), '0,98', '0.98'],
    [q('EXACTLY', '1', 'milestone'), 'đạt', 'met'],
    [q('EXACTLY', '0', 'milestone'), 'chưa đạt', 'not yet met'],
    [q('NOT_STATED', null), 'không nêu', 'not stated'],
    [
      { ...q('EXACTLY', null, 'person'), wording: { vi: 'hàng nghìn người', en: 'thousands' } },
      'hàng nghìn người',
      'thousands',
    ],
    [{ ...q('EXACTLY', '67.857143'), numerator: '228', denominator: '336' }, '67,86%', '67.86%'],
    [q('EXACTLY', '67.857143'), '67,857143%', '67.857143%'],
    [q('EXACTLY', '2', 'khóa'), '2 khóa', '2 khóa'],
  ])('%j', (quantity, vi, en) => {
    expect(quantityText(quantity, 'VI')).toBe(vi)
    expect(quantityText(quantity, 'EN')).toBe(en)
  })
})

describe('interval', () => {
  it('bounds what the words bound, and nothing more', () => {
    expect(interval(q('MORE_THAN', '76'))).toEqual({ low: '76', lowOpen: true, high: null, highOpen: false })
    expect(interval(q('AT_LEAST', '76'))).toEqual({ low: '76', lowOpen: false, high: null, highOpen: false })
    expect(interval(q('NEARLY', '76'))).toEqual({ low: null, lowOpen: false, high: '76', highOpen: true })
    expect(interval(q('LESS_THAN', '76'))).toEqual({ low: null, lowOpen: false, high: '76', highOpen: true })
    expect(interval(q('AT_MOST', '76'))).toEqual({ low: null, lowOpen: false, high: '76', highOpen: false })
    for (const vague of ['ABOUT', 'STRIVING_FOR'] as const) expect(interval(q(vague, '76'))).toBeNull()
    expect(interval(q('NOT_STATED', null))).toBeNull()
  })
})

const comparator = fc.constantFrom<Comparator>(
  'EXACTLY',
  'AT_LEAST',
  'MORE_THAN',
  'AT_MOST',
  'LESS_THAN',
  'NEARLY',
  'ABOUT',
  'STRIVING_FOR',
)
const quantity = fc.tuple(comparator, fc.integer({ min: 0, max: 20 })).map(([c, v]) => q(c, String(v)))

/** Whether a whole or half value is among those a statement allows. */
function allows({ comparator: c, value }: Quantity, x: number): boolean {
  const v = Number(value)
  if (c === 'EXACTLY') return x === v
  if (c === 'AT_LEAST') return x >= v
  if (c === 'MORE_THAN') return x > v
  if (c === 'AT_MOST') return x <= v
  return c === 'NEARLY' || c === 'LESS_THAN' ? x < v : true
}

describe('compare', () => {
  it('never takes "more than 76" for 76', () => {
    expect(compare(q('MORE_THAN', '76'), q('EXACTLY', '76'))).toBe('GREATER')
    expect(compare(q('AT_LEAST', '76'), q('EXACTLY', '76'))).toBe('UNKNOWN')
    expect(compare(q('MORE_THAN', '76'), q('EXACTLY', '90'))).toBe('UNKNOWN')
    expect(compare(q('NEARLY', '76'), q('MORE_THAN', '76'))).toBe('LESS')
    expect(compare(q('LESS_THAN', '76'), q('EXACTLY', '76'))).toBe('LESS')
    expect(compare(q('AT_MOST', '76'), q('EXACTLY', '76'))).toBe('UNKNOWN')
    expect(compare(q('AT_MOST', '76'), q('MORE_THAN', '76'))).toBe('LESS')
    expect(compare(q('EXACTLY', '76.0'), q('EXACTLY', '76'))).toBe('EQUAL')
    expect(compare(q('EXACTLY', '76'), q('EXACTLY', '76', 'school'))).toBe('UNKNOWN')
  })

  it('claims exactly what every pair of allowed values agrees on', () => {
    const values = Array.from({ length: 90 }, (_, i) => i / 2 - 10)
    fc.assert(
      fc.property(quantity, quantity, (a, b) => {
        const orders = new Set<number>()
        for (const x of values) for (const y of values) if (allows(a, x) && allows(b, y)) orders.add(Math.sign(x - y))
        const [only] = orders
        const expected = orders.size > 1 ? 'UNKNOWN' : only === 0 ? 'EQUAL' : only === 1 ? 'GREATER' : 'LESS'
        expect(compare(a, b)).toBe(expected)
      }),
    )
  })

  it('turns round', () => {
    const turned = { LESS: 'GREATER', GREATER: 'LESS', EQUAL: 'EQUAL', UNKNOWN: 'UNKNOWN' }
    fc.assert(fc.property(quantity, quantity, (a, b) => compare(b, a) === turned[compare(a, b)]))
  })
})

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
    expect(sum([schools('3', 'AT_MOST'), schools('2')]).quantity).toEqual(schools('5', 'AT_MOST'))
    expect(sum([schools('3', 'AT_MOST'), schools('2', 'LESS_THAN')]).quantity?.comparator).toBe('LESS_THAN')
    expect(sum([schools('3', 'AT_MOST'), schools('2', 'NEARLY')]).quantity?.comparator).toBe('LESS_THAN')
    expect(sum([schools('3', 'AT_MOST'), schools('2', 'AT_LEAST')]).quantity).toBeNull()
    expect(sum([schools('3', 'NEARLY'), schools('2', 'MORE_THAN')]).quantity).toBeNull()
    expect(sum([schools('3', 'ABOUT'), schools('2', 'AT_LEAST')]).quantity).toBeNull()
  })

  it('allows every sum of values its addends allow, whatever they are', () => {
    const values = Array.from({ length: 61 }, (_, i) => i / 2 - 5)
    fc.assert(
      fc.property(fc.array(quantity, { minLength: 2, maxLength: 3 }), (addends) => {
        const given = addends.map((each) => ({ ...each, unit: 'school' }))
        const total = sum(given).quantity
        if (total === null) return
        const range = interval(total)
        const each = given.map((one) => values.filter((x) => allows(one, x)))
        const sums = each.reduce<number[]>(
          (all, xs) => all.flatMap((a) => [xs[0], xs.at(-1)].map((x) => a + (x ?? 0))),
          [0],
        )
        for (const x of sums) expect(range === null || allows(total, x)).toBe(true)
      }),
    )
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
