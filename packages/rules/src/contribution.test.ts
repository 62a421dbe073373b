import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { agreementOn, type Statement } from './contribution.ts'
import { type Comparator, compare, exactly, type Quantity } from './quantity.ts'

const q = (value: string | null, comparator: Comparator = 'EXACTLY', unit = 'set'): Quantity => ({
  ...exactly('0', unit),
  value,
  comparator,
})
const says = (value: string | null, comparator: Comparator = 'EXACTLY', on: string | null = null): Statement => ({
  quantity: q(value, comparator),
  on,
})
const between = (giver: Statement | null, receiver: Statement | null, on = '2026-11-21') =>
  agreementOn({ giver, receiver }, on, q(null, 'NOT_STATED'))

describe('agreementOn', () => {
  it('tells who has confirmed', () => {
    expect(between(null, null)).toEqual({ state: 'UNCONFIRMED' })
    expect(between(says('50'), null)).toEqual({ state: 'ONE_SIDED', by: 'GIVER' })
    expect(between(null, says('50'))).toEqual({ state: 'ONE_SIDED', by: 'RECEIVER' })
    expect(between(says('50'), says('50.0'))).toEqual({ state: 'AGREED' })
    expect(between(says('3000', 'NEARLY'), says('3000', 'NEARLY'))).toEqual({ state: 'AGREED' })
  })

  it('shows what both confirm where the source does not allow it', () => {
    const confirmed = (stated: Quantity, value = '4') =>
      agreementOn({ giver: says(value), receiver: says(value) }, '2026-11-21', stated)
    expect(confirmed(q('4', 'MORE_THAN'))).toEqual({
      state: 'NOT_AS_STATED',
      stated: { vi: 'trên 4 bộ', en: 'more than 4 sets' },
      confirmed: { vi: '4 bộ', en: '4 sets' },
    })
    expect(confirmed(q('5'))).toMatchObject({ state: 'NOT_AS_STATED', stated: { vi: '5 bộ' } })
    for (const allowed of [
      q('4'),
      q('3', 'MORE_THAN'),
      q('4', 'ABOUT'),
      q(null, 'NOT_STATED'),
      q('9', 'EXACTLY', 'class'),
    ])
      expect(confirmed(allowed)).toEqual({ state: 'AGREED' })
  })

  it('gives both texts where they do not say the same, and whether both can be true', () => {
    expect(between(says('3000'), says('2900', 'MORE_THAN'))).toEqual({
      state: 'DIFFERENT',
      giver: { vi: '3.000 bộ', en: '3,000 sets' },
      receiver: { vi: 'trên 2.900 bộ', en: 'more than 2,900 sets' },
      contradictory: false,
    })
    expect(between(says('50'), says('48'))).toMatchObject({ state: 'DIFFERENT', contradictory: true })
    expect(between(says('50'), says(null, 'NOT_STATED'))).toMatchObject({ state: 'DIFFERENT', contradictory: false })
    expect(between(says('50'), { quantity: q('50', 'EXACTLY', 'class'), on: null })).toMatchObject({
      state: 'DIFFERENT',
      contradictory: false,
    })
  })

  it('knows what was confirmed by the day, and no later', () => {
    const later = says('50', 'EXACTLY', '2026-03-01')
    expect(between(says('50'), later, '2026-02-28').state).toBe('ONE_SIDED')
    expect(between(says('50'), later, '2026-03-01').state).toBe('AGREED')
  })

  it('is fair to both sides, and calls nothing contradictory that can be equal', () => {
    const comparator = fc.constantFrom<Comparator>('EXACTLY', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'ABOUT')
    const statement = fc.tuple(fc.integer({ min: 0, max: 9 }), comparator).map(([v, c]) => says(`${v}`, c))
    fc.assert(
      fc.property(statement, statement, (a, b) => {
        const [ab, ba] = [between(a, b), between(b, a)]
        expect(ba.state).toBe(ab.state)
        if (ab.state === 'DIFFERENT' && ab.contradictory)
          expect(['LESS', 'GREATER']).toContain(compare(a.quantity, b.quantity))
      }),
    )
  })
})
