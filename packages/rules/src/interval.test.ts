import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { hullOf, type Interval, intersection, isPoint, liesBelow, sumOfIntervals } from './interval.ts'

const end = fc.option(fc.integer({ min: -4, max: 4 }))
const range = fc.tuple(end, end, fc.boolean(), fc.boolean()).map(([a, b, lowOpen, highOpen]): Interval => {
  const [low, high] = a !== null && b !== null && a > b ? [b, a] : [a, b]
  const point = low !== null && low === high
  return {
    low: low === null ? null : `${low}`,
    lowOpen: !point && low !== null && lowOpen,
    high: high === null ? null : `${high}`,
    highOpen: !point && high !== null && highOpen,
  }
})
const values = Array.from({ length: 49 }, (_, i) => i / 4 - 6)
const holds = ({ low, lowOpen, high, highOpen }: Interval, x: number) =>
  (low === null || (lowOpen ? x > Number(low) : x >= Number(low))) &&
  (high === null || (highOpen ? x < Number(high) : x <= Number(high)))

describe('intervals', () => {
  it('hold in common what both hold', () => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        const common = intersection(a, b)
        expect(values.filter((x) => common !== null && holds(common, x))).toEqual(
          values.filter((x) => holds(a, x) && holds(b, x)),
        )
      }),
    )
  })

  it('lie below only where every value does', () => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        if (!liesBelow(a, b)) return
        const [xs, ys] = [a, b].map((one) => values.filter((x) => holds(one, x)))
        expect(xs?.every((x) => ys?.every((y) => x < y))).toBe(true)
      }),
    )
  })

  it('add up to what sums of their values can be, and the hull holds them all', () => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        const [added, hull] = [sumOfIntervals([a, b]), hullOf([a, b])]
        const [xs = [], ys = []] = [a, b].map((one) => values.filter((x) => holds(one, x)))
        expect([...xs, ...ys].every((x) => holds(hull, x))).toBe(true)
        expect(xs.every((x) => ys.every((y) => holds(added, x + y)))).toBe(true)
      }),
    )
  })

  it('are points when they hold one value', () => {
    expect(isPoint({ low: '1.0', lowOpen: false, high: '1', highOpen: false })).toBe(true)
    expect(isPoint({ low: '1', lowOpen: false, high: null, highOpen: false })).toBe(false)
  })
})
