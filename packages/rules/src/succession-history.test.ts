import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { current, former, link, percentage, schools } from '../test/units.ts'
import type { Quantity } from './quantity.ts'
import { descendantsOn, restate, type SuccessionLink, type UnitLife, validOn } from './succession.ts'
import { indexLinks, indexUnits } from './succession-index.ts'

const today = '2026-11-21'

/** Random rounds of mergers: in each, some of the living units become one new unit. */
const history = fc
  .tuple(
    fc.integer({ min: 1, max: 12 }),
    fc.array(fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 5 }), { maxLength: 8 }),
  )
  .map(([size, rounds]) => {
    const lives: UnitLife[] = Array.from({ length: size }, (_, i) => ({
      id: `u${i}`,
      code: `${i}`,
      validFrom: null,
      validTo: null,
    }))
    const lines: SuccessionLink[] = []
    rounds.forEach((picks, round) => {
      const on = `${2010 + round}-01-01`
      const living = lives.filter((unit) => unit.validTo === null)
      const merged = new Set(picks.map((pick) => living[pick % living.length]).filter((unit) => unit !== undefined))
      for (const unit of merged) {
        unit.validTo = `${2009 + round}-12-31`
        lines.push(link(unit.id, `m${round}`, '1', on))
      }
      lives.push({ id: `m${round}`, code: `m${round}`, validFrom: on, validTo: null })
    })
    return { size, lives, lines }
  })
const sumOf = (values: Iterable<Quantity>) => [...values].reduce((all, q) => all + Number(q.value), 0)

describe('restate, whatever the mergers', () => {
  it('totals as it is equal the parts as it was, on every date', () => {
    fc.assert(
      fc.property(
        history,
        fc.array(fc.nat({ max: 1000 }), { minLength: 12, maxLength: 12 }),
        fc.integer({ min: 2009, max: 2019 }),
        ({ size, lives, lines }, values, year) => {
          const parts = values.slice(0, size).map((value, i) => schools(`u${i}`, `${value}`))
          const { totals: asIs, notRestated } = restate(parts, lines, lives, `${year}-06-30`)
          expect(notRestated).toEqual([])
          expect(sumOf(asIs.values())).toBe(sumOf(parts.map((part) => part.quantity)))
          for (const id of asIs.keys())
            expect(lives.some((unit) => unit.id === id && validOn(unit, `${year}-06-30`))).toBe(true)
        },
      ),
    )
  })

  it('with a part left out, no total stands where it belongs', () => {
    fc.assert(
      fc.property(history, fc.nat(), ({ size, lives, lines }, pick) => {
        const missing = `u${pick % size}`
        const parts = Array.from({ length: size }, (_, i) => schools(`u${i}`, '1')).filter(
          (part) => part.unitId !== missing,
        )
        const { totals: asIs } = restate(parts, lines, lives, today)
        for (const { unitId } of descendantsOn(missing, lines, lives, today)) expect(asIs.has(unitId)).toBe(false)
      }),
    )
  })
})

/** Random rounds of mergers and splits: in each, some of the living units become one, or one is split by tenths. */
const splitting = fc
  .tuple(
    fc.integer({ min: 1, max: 8 }),
    fc.array(
      fc.record({
        picks: fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 4 }),
        cuts: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }),
        merge: fc.boolean(),
      }),
      { maxLength: 6 },
    ),
  )
  .map(([size, rounds]) => {
    const lives: UnitLife[] = Array.from({ length: size }, (_, i) => current(`u${i}`, `${i}`, null))
    const lines: SuccessionLink[] = []
    rounds.forEach(({ picks, cuts, merge }, round) => {
      const on = `${2010 + round}-01-01`
      const living = lives.filter((unit) => unit.validTo === null)
      const chosen = [...new Set(picks.map((pick) => living[pick % living.length]))].filter(
        (unit) => unit !== undefined,
      )
      const ends = [0, ...[...new Set(cuts)].sort(), 10]
      const shares = merge ? ['1'] : ends.slice(1).map((end, i) => String((end - (ends[i] ?? 0)) / 10))
      for (const unit of merge ? chosen : chosen.slice(0, 1)) {
        unit.validTo = `${2009 + round}-12-31`
        lines.push(...shares.map((share, i) => link(unit.id, `r${round}-${i}`, share, on)))
      }
      lives.push(...shares.map((_, i) => current(`r${round}-${i}`, `r${round}-${i}`, on)))
    })
    return { size, lives, lines }
  })
const year = fc.integer({ min: 2009, max: 2019 }).map((y) => `${y}-06-30`)

describe('restate, whatever the mergers and splits', () => {
  it('adds up on every date: the totals as it is come to the parts as it was', () => {
    fc.assert(
      fc.property(splitting, fc.array(fc.nat({ max: 1000 }), { minLength: 8, maxLength: 8 }), year, (h, values, on) => {
        const parts = values.slice(0, h.size).map((value, i) => schools(`u${i}`, `${value}`))
        const { totals: asIs, notRestated } = restate(parts, h.lines, h.lives, on)
        expect(notRestated).toEqual([])
        expect(sumOf(asIs.values())).toBeCloseTo(sumOf(parts.map((part) => part.quantity)), 6)
      }),
    )
  })

  it('hands on the whole of every unit, no more and no less', () => {
    fc.assert(
      fc.property(splitting, year, ({ size, lives, lines }, on) => {
        for (let i = 0; i < size; i++) {
          const shares = descendantsOn(`u${i}`, lines, lives, on)
          expect(shares.reduce((all, { share }) => all + Number(share), 0)).toBeCloseTo(1, 9)
        }
      }),
    )
  })

  it('never averages a ratio, nor divides one', () => {
    fc.assert(
      fc.property(splitting, fc.array(fc.nat({ max: 100 }), { minLength: 8, maxLength: 8 }), year, (h, values, on) => {
        const parts = values.slice(0, h.size).map((value, i) => percentage(`u${i}`, `${value}`))
        const { totals: asIs, notRestated } = restate(parts, h.lines, h.lives, on)
        // A bare percentage comes through only where one unit became one unit.
        for (const [id, total] of asIs) {
          const from = parts.filter((part) =>
            descendantsOn(part.unitId, h.lines, h.lives, on).some((d) => d.unitId === id),
          )
          expect(from.map(({ quantity }) => quantity)).toEqual([total])
        }
        expect(asIs.size + notRestated.length).toBeGreaterThanOrEqual(parts.length)
      }),
    )
  })

  it('of ratios with their parts, gives the ratio of the sums', () => {
    const part = fc
      .tuple(fc.nat({ max: 50 }), fc.integer({ min: 1, max: 50 }))
      .map(([n, more]) => [n, n + more] as const)
    fc.assert(
      fc.property(
        history,
        fc.array(part, { minLength: 12, maxLength: 12 }),
        year,
        ({ size, lives, lines }, values, on) => {
          const parts = values
            .slice(0, size)
            .map(([n, d], i) => percentage(`u${i}`, String((100 * n) / d), [`${n}`, `${d}`]))
          const { totals: asIs } = restate(parts, lines, lives, on)
          const sums = [...asIs.values()]
          for (const { value, numerator, denominator } of sums)
            expect(Number(value)).toBeCloseTo((100 * Number(numerator)) / Number(denominator), 4)
          const all = (key: 'numerator' | 'denominator') =>
            sums.reduce((sum, quantity) => sum + Number(quantity[key]), 0)
          expect(all('numerator')).toBe(values.slice(0, size).reduce((sum, [n]) => sum + n, 0))
          expect(all('denominator')).toBe(values.slice(0, size).reduce((sum, [, d]) => sum + d, 0))
        },
      ),
    )
  })
})

describe('the whole country', () => {
  it('is restated whole: every commune, and no school lost', () => {
    const communes = Array.from({ length: 10_035 }, (_, i) => former(`f${i}`, `f${i}`))
    const today3321 = Array.from({ length: 3_321 }, (_, i) => current(`n${i}`, `n${i}`))
    const districts = Array.from({ length: 700 }, (_, i) => former(`d${i}`, `d${i}`))
    const lives = indexUnits([...communes, ...today3321, ...districts])
    const lines = indexLinks(communes.map(({ id }, i) => link(id, `n${i % 3_321}`)))
    const parts = communes.map(({ id }) => schools(id, '3'))
    const { totals: asIs, notRestated } = restate(parts, lines, lives, today)
    const each = communes.map(({ id }) => descendantsOn(id, lines, lives, today))
    expect([asIs.size, notRestated.length, each.length]).toEqual([3_321, 0, 10_035])
    expect(sumOf(asIs.values())).toBe(30_105)
  })
})
