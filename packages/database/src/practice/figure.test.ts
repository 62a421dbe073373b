import { describe, expect, it } from '@jest/globals'
import { figureOf, percent } from './figure.ts'
import { DIMENSIONS, PROFILES } from './profile.ts'

const cells = ['a', 'b', 'c'].map((id) => ({ id, pace: 1 }))
const sum = (values: (string | null)[]) => values.reduce((total, value) => total + Number(value), 0)

describe('made-up figures', () => {
  it.each(PROFILES)('$slug: a merged unit counts what its parts count', (profile) => {
    for (const quarter of [0, 7, 22]) {
      const whole = figureOf(profile, cells, quarter)
      const parts = cells.map((cell) => figureOf(profile, [cell], quarter))
      if (profile.whole === undefined) expect(Number(whole.value)).toBe(sum(parts.map(({ value }) => value)))
      else {
        expect(Number(whole.numerator)).toBe(sum(parts.map(({ numerator }) => numerator)))
        expect(Number(whole.denominator)).toBe(sum(parts.map(({ denominator }) => denominator)))
        expect(whole.value).toBe(percent(Number(whole.numerator), Number(whole.denominator)))
        expect(Number(whole.value)).toBeLessThanOrEqual(100)
      }
    }
  })

  it.each(PROFILES)('$slug: classes make the whole', (profile) => {
    for (const [dimension, categories] of Object.entries(DIMENSIONS) as [keyof typeof DIMENSIONS, object][]) {
      const whole = figureOf(profile, cells, 19)
      const parts = Object.keys(categories).map((category) => figureOf(profile, cells, 19, [{ dimension, category }]))
      const counts = (figure: typeof whole) => (profile.whole === undefined ? figure.value : figure.numerator)
      expect(sum(parts.map(counts))).toBe(Number(counts(whole)))
      for (const { numerator, denominator } of parts) {
        if (denominator !== null) expect(Number(numerator)).toBeLessThanOrEqual(Number(denominator))
        expect(Number(numerator)).toBeGreaterThanOrEqual(0)
      }
    }
  })
})
