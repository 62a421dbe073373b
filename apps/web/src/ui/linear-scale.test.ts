import { describe, expect, it } from '@jest/globals'
import { linear, roundSpan, ticksIn } from './linear-scale.ts'

describe('a linear scale', () => {
  it('places the ends of its span at the ends of its line, whichever way the line runs', () => {
    const y = linear([0, 100], [300, 20])
    expect([y(0), y(50), y(100)]).toEqual([300, 160, 20])
    expect(linear([5, 5], [0, 10])(5)).toBe(0)
  })

  it('has round ticks within the span, with no tail of digits', () => {
    expect(ticksIn(0, 100, 5)).toEqual([0, 20, 40, 60, 80, 100])
    expect(ticksIn(0, 0.35, 5)).toEqual([0, 0.1, 0.2, 0.3])
    expect(ticksIn(-3, 12, 4)).toEqual([0, 5, 10])
    expect(ticksIn(7, 7, 4)).toEqual([7])
  })

  it('widens a span to round values that hold it', () => {
    expect(roundSpan(0, 1234, 5)).toEqual([0, 1500])
    expect(roundSpan(-3, 12, 5)).toEqual([-5, 15])
  })
})
