import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { q, read } from '../test/readings.ts'
import { addDays } from './date.ts'
import { type PaceInput, pace, type Reading } from './pace.ts'
import type { Comparator, Quantity } from './quantity.ts'

const value = fc.integer({ min: 0, max: 200 })
const method = fc.constantFrom('LINEAR' as const, 'COMPOUND_GROWTH' as const)
const scene = fc.record({
  b: value,
  y: value,
  T: value,
  passed: fc.integer({ min: 1, max: 1500 }),
  whole: fc.integer({ min: 1, max: 1500 }),
  asked: fc.integer({ min: 0, max: 1500 }),
})
type Scene = typeof scene extends fc.Arbitrary<infer S> ? S : never

function inputOf({ b, y, T, passed, whole, asked }: Scene, sign: 1 | -1 = 1, shift = 0): PaceInput {
  const from = '2025-01-01'
  const figure = (n: number) => String(sign * n + shift)
  return {
    direction: sign === 1 ? 'INCREASE' : 'DECREASE',
    target: q(figure(T)),
    dueOn: addDays(from, whole),
    startsOn: null,
    baseline: read(from, figure(b)),
    latest: read(addDays(from, passed), figure(y)),
    on: addDays(from, passed + asked),
  }
}

const directed = fc.constantFrom(1 as const, -1 as const)

/** The same input with its baseline and its latest value stated otherwise. */
function stated(input: PaceInput, baseline: Comparator, latest: Comparator): PaceInput {
  const by = (reading: Reading | null, comparator: Comparator) =>
    reading && { ...reading, quantity: { ...reading.quantity, comparator } }
  return { ...input, baseline: by(input.baseline, baseline), latest: by(input.latest, latest) }
}

function allows({ comparator, value: text }: Quantity, x: number): boolean {
  const v = Number(text)
  if (comparator === 'AT_LEAST') return x >= v
  if (comparator === 'MORE_THAN') return x > v
  if (comparator === 'AT_MOST') return x <= v
  return comparator === 'NEARLY' || comparator === 'LESS_THAN' ? x < v : true
}

describe('pace, always', () => {
  const grade = { LATE: 0, AT_RISK: 1, ON_TRACK: 2, ACHIEVED: 3, NOT_ASSESSABLE: -1 }

  it('never falls as the value rises', () => {
    fc.assert(
      fc.property(scene, value, method, (s, more, by) => {
        fc.pre(by === 'LINEAR' || s.b > 0)
        const lower = pace({ ...inputOf(s), method: by })
        const higher = pace({ ...inputOf({ ...s, y: s.y + more }), method: by })
        expect(grade[higher.status]).toBeGreaterThanOrEqual(grade[lower.status])
      }),
    )
  })

  it('never falls as a vague value rises, by either method, whichever way is better', () => {
    const comparator = fc.constantFrom<Comparator>(
      'EXACTLY',
      'AT_LEAST',
      'MORE_THAN',
      'AT_MOST',
      'LESS_THAN',
      'NEARLY',
      'ABOUT',
    )
    fc.assert(
      fc.property(scene, value, method, comparator, comparator, directed, (s, more, by, cb, cy, sign) => {
        const at = (y: number) => {
          const input = stated(inputOf({ ...s, b: s.b + 1, y }, 1), cb, cy)
          return pace({ ...input, direction: sign === 1 ? 'INCREASE' : 'DECREASE', method: by })
        }
        const [less, greater] = [at(s.y), at(s.y + more)]
        const [worse, better] = sign === 1 ? [less, greater] : [greater, less]
        if (worse.possible === null || better.possible === null) return
        expect(grade[better.possible.best]).toBeGreaterThanOrEqual(grade[worse.possible.best])
        expect(grade[better.possible.worst]).toBeGreaterThanOrEqual(grade[worse.possible.worst])
      }),
      { numRuns: 1000 },
    )
  })

  it('is the same in a mirror, vague figures turned round with it', () => {
    const turned = {
      EXACTLY: 'EXACTLY',
      AT_LEAST: 'AT_MOST',
      AT_MOST: 'AT_LEAST',
      MORE_THAN: 'LESS_THAN',
      LESS_THAN: 'MORE_THAN',
      NEARLY: 'MORE_THAN',
      ABOUT: 'ABOUT',
    } as const
    const comparator = fc.constantFrom(...(Object.keys(turned) as (keyof typeof turned)[]))
    fc.assert(
      fc.property(scene, fc.integer({ min: -50, max: 250 }), comparator, comparator, (s, shift, cb, cy) => {
        const up = pace(stated(inputOf(s), cb, cy))
        const down = pace(stated(inputOf(s, -1, shift), turned[cb], turned[cy]))
        expect([down.status, down.possible, down.reasonCode]).toEqual([up.status, up.possible, up.reasonCode])
      }),
      { numRuns: 1000 },
    )
  })

  it('by growth, asks the same of a rise and of a fall: on the path the ratio is 1', () => {
    const figure = fc.integer({ min: 1, max: 200 })
    fc.assert(
      fc.property(
        figure,
        figure,
        fc.integer({ min: 30, max: 700 }),
        fc.integer({ min: 701, max: 1500 }),
        (b, T, passed, whole) => {
          fc.pre(b !== T)
          const direction = T > b ? 'INCREASE' : 'DECREASE'
          const y = (b * (T / b) ** (passed / whole)).toFixed(20)
          const base = {
            ...inputOf({ b, y: 0, T, passed, whole, asked: 0 }),
            direction,
            method: 'COMPOUND_GROWTH',
          } as const
          const result = pace({ ...base, latest: base.latest && { ...base.latest, quantity: q(y) } })
          expect(result.ratio).toBeCloseTo(1, 6)
          expect(result.status).toBe('ON_TRACK')
        },
      ),
    )
  })

  it('by growth, does not depend on what is counted by', () => {
    fc.assert(
      fc.property(scene, fc.integer({ min: 2, max: 9 }), directed, (s, times, sign) => {
        const direction = sign === 1 ? 'INCREASE' : 'DECREASE'
        const scaled = { ...s, b: s.b * times, y: s.y * times, T: s.T * times }
        const [one, other] = [s, scaled].map((each) => pace({ ...inputOf(each), direction, method: 'COMPOUND_GROWTH' }))
        expect(other?.status).toBe(one?.status)
      }),
    )
  })

  it('claims no more with a corroborating figure than every value that both allow gives', () => {
    const comparator = fc.constantFrom<Comparator>('AT_LEAST', 'MORE_THAN', 'AT_MOST', 'LESS_THAN', 'NEARLY', 'ABOUT')
    fc.assert(
      fc.property(scene, value, comparator, comparator, (s, other, cb, cc) => {
        const base = stated(inputOf(s), cb, 'EXACTLY')
        const corroborated = q(String(other), cc)
        const vague = pace({ ...base, baseline: base.baseline && { ...base.baseline, corroborated } })
        if (vague.status === 'NOT_ASSESSABLE') return
        for (let b = -20; b <= 420; b += 7) {
          if (![q(String(s.b), cb), corroborated].every((one) => allows(one, b))) continue
          expect(pace(inputOf({ ...s, b })).status).toBe(vague.status)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('is the same in a mirror', () => {
    fc.assert(
      fc.property(scene, fc.integer({ min: -50, max: 250 }), (s, shift) => {
        const up = pace(inputOf(s))
        const down = pace(inputOf(s, -1, shift))
        expect([down.status, down.ratio, down.progressed, down.elapsed]).toEqual([
          up.status,
          up.ratio,
          up.progressed,
          up.elapsed,
        ])
      }),
    )
  })

  it('keeps what is only to be kept: met at the level, late below it', () => {
    fc.assert(
      fc.property(scene, fc.constantFrom('MAINTAIN' as const, 'INCREASE' as const), method, (s, direction, by) => {
        fc.pre(s.b > 0)
        const result = pace({ ...inputOf({ ...s, T: s.b }), direction, method: by })
        expect(result.status).toBe(s.y >= s.b ? 'ACHIEVED' : 'LATE')
        expect(result).toMatchObject({ ratio: null, progressed: null })
      }),
    )
  })

  it('a vague figure never earns a verdict that a value it allows would deny', () => {
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
    const offset = fc.integer({ min: 1, max: 400 })
    const allowed = (c: Comparator, v: number, by: number): number => {
      if (c === 'EXACTLY') return v
      return c === 'NEARLY' || c === 'LESS_THAN' || c === 'AT_MOST' ? v - by : v + by
    }
    fc.assert(
      fc.property(scene, comparator, comparator, offset, offset, directed, (s, cb, cy, db, dy, sign) => {
        const exact = inputOf(
          { ...s, b: sign * allowed(cb, sign * s.b, db), y: sign * allowed(cy, sign * s.y, dy) },
          sign,
        )
        const base = inputOf(s, sign)
        const vague = pace({
          ...base,
          baseline: base.baseline && { ...base.baseline, quantity: { ...base.baseline.quantity, comparator: cb } },
          latest: base.latest && { ...base.latest, quantity: { ...base.latest.quantity, comparator: cy } },
        })
        if (vague.status !== 'NOT_ASSESSABLE') expect(pace(exact).status).toBe(vague.status)
      }),
      { numRuns: 2000 },
    )
  })

  it('always gives its reason in both languages, and numbers that can be printed', () => {
    fc.assert(
      fc.property(scene, method, (s, by) => {
        const { reason, ratio, progressed, elapsed, projected } = pace({ ...inputOf(s), method: by })
        for (const part of [ratio, progressed, elapsed]) expect(part === null || Number.isFinite(part)).toBe(true)
        expect(projected ?? '0').toMatch(/^-?\d+(\.\d+)?$/)
        expect(reason.vi).toMatch(/^\p{Lu}.+\.$/u)
        expect(reason.en).toMatch(/^[A-Z\d-].+\.$/)
      }),
    )
  })
})
