import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { exactly, type Quantity } from './quantity.ts'
import {
  ancestorsOf,
  descendantsOn,
  type Part,
  restate,
  type SuccessionLink,
  type UnitLife,
  validOn,
} from './succession.ts'

const former = (id: string, code: string): UnitLife => ({ id, code, validFrom: null, validTo: '2025-06-30' })
const current = (id: string, code: string, validFrom: string | null = '2025-07-01'): UnitLife => ({
  id,
  code,
  validFrom,
  validTo: null,
})
const link = (predecessorId: string, successorId: string, share = '1', effectiveOn = '2025-07-01'): SuccessionLink => ({
  predecessorId,
  successorId,
  effectiveOn,
  share,
})

const units = [
  former('yen-bai', '15'),
  former('lao-cai', '10'),
  current('new-lao-cai', '15'),
  current('nghe-an', '40', null),
]
const links = [link('yen-bai', 'new-lao-cai'), link('lao-cai', 'new-lao-cai')]
const today = '2026-11-21'

const schools = (unitId: string, value: string): Part => ({
  unitId,
  quantity: exactly(value, 'school'),
  additive: true,
})
const percentage = (unitId: string, value: string, parts?: [string, string]): Part => ({
  unitId,
  quantity: { ...exactly(value, '%'), numerator: parts?.[0] ?? null, denominator: parts?.[1] ?? null },
  additive: false,
})
const totals = (parts: Part[], on = today) =>
  Object.fromEntries([...restate(parts, links, units, on).totals].map(([id, q]) => [id, q.value]))
const reasons = (parts: Part[], on = today) =>
  Object.fromEntries(restate(parts, links, units, on).notRestated.map(({ unitId, reason }) => [unitId, reason.en]))

describe('lineage', () => {
  it('a unit is valid on its first and last day', () => {
    expect(validOn(former('a', '01'), '2025-06-30')).toBe(true)
    expect(validOn(former('a', '01'), '2025-07-01')).toBe(false)
    expect(validOn(current('a', '01'), '2025-06-30')).toBe(false)
    expect(validOn(current('a', '01'), '2025-07-01')).toBe(true)
  })

  it('leads from a former unit to those of a day', () => {
    expect(descendantsOn('yen-bai', links, units, today)).toEqual([{ unitId: 'new-lao-cai', share: '1' }])
    expect(descendantsOn('yen-bai', links, units, '2025-06-30')).toEqual([{ unitId: 'yen-bai', share: '1' }])
    expect(descendantsOn('nghe-an', links, units, today)).toEqual([{ unitId: 'nghe-an', share: '1' }])
    expect(descendantsOn('new-lao-cai', links, units, '2025-06-30')).toEqual([])
  })

  it('multiplies shares along the way and adds them where ways meet', () => {
    const split = [
      link('a', 'b', '0.3', '2020-01-01'),
      link('a', 'c', '0.7', '2020-01-01'),
      link('b', 'd'),
      link('c', 'd', '0.5'),
      link('c', 'e', '0.5'),
    ]
    const lives = [former('a', '1'), former('b', '2'), former('c', '3'), current('d', '4'), current('e', '5')]
    expect(descendantsOn('a', split, lives, today)).toEqual([
      { unitId: 'd', share: '0.65' },
      { unitId: 'e', share: '0.35' },
    ])
    expect(ancestorsOf('d', split).sort()).toEqual(['a', 'b', 'c'])
    expect(ancestorsOf('a', split)).toEqual([])
  })

  it('a unit that lives on keeps what it did not hand on', () => {
    const lives = [current('a', '1', null), current('b', '2')]
    expect(descendantsOn('a', [link('a', 'b', '0.25')], lives, today)).toEqual([
      { unitId: 'b', share: '0.25' },
      { unitId: 'a', share: '0.75' },
    ])
  })

  it('a circle in the data ends', () => {
    const circle = [link('a', 'b'), link('b', 'a')]
    expect(descendantsOn('a', circle, [former('a', '1'), former('b', '2')], today)).toEqual([])
    expect(ancestorsOf('a', circle)).toEqual(['b'])
  })
})

describe('restate', () => {
  it('adds up through a merger', () => {
    expect(totals([schools('yen-bai', '14'), schools('lao-cai', '20'), schools('nghe-an', '7')])).toEqual({
      'new-lao-cai': '34',
      'nghe-an': '7',
    })
    expect(totals([schools('yen-bai', '14')], '2025-06-30')).toEqual({ 'yen-bai': '14' })
  })

  it('gives no total that lacks a part', () => {
    const parts = [schools('yen-bai', '14'), schools('nghe-an', '7')]
    expect(totals(parts)).toEqual({ 'nghe-an': '7' })
    expect(reasons(parts)).toEqual({ 'yen-bai': 'Figures of units merged with it are missing (code 10).' })
    const silent = [
      schools('yen-bai', '14'),
      { ...schools('lao-cai', '0'), quantity: { ...exactly('0', 'school'), value: null } },
    ]
    expect(totals(silent)).toEqual({})
    expect(Object.keys(reasons(silent))).toEqual(['yen-bai', 'lao-cai'])
  })

  it('takes ratios only with their parts', () => {
    expect(totals([percentage('yen-bai', '50', ['1', '2']), percentage('lao-cai', '100', ['8', '8'])])).toEqual({
      'new-lao-cai': '90',
    })
    expect(reasons([percentage('yen-bai', '50'), percentage('lao-cai', '100', ['8', '8'])])['yen-bai']).toContain(
      'never averaged',
    )
    expect(totals([percentage('nghe-an', '76.98')])).toEqual({ 'nghe-an': '76.98' })
  })

  it('does not add what is not additive, nor anything twice, nor a unit that leads nowhere', () => {
    const heads = (unitId: string): Part => ({ unitId, quantity: exactly('5', 'person'), additive: false })
    expect(reasons([heads('yen-bai'), heads('lao-cai')])['lao-cai']).toContain('does not add up')
    expect(
      reasons([schools('yen-bai', '1'), schools('lao-cai', '2'), schools('new-lao-cai', '3')])['new-lao-cai'],
    ).toContain('twice')
    expect(reasons([schools('new-lao-cai', '3')], '2025-06-30')['new-lao-cai']).toContain('No unit')
  })

  it('splits sums by shares that leave nothing over, and nothing else', () => {
    const lives = [former('a', '1'), current('b', '2'), current('c', '3')]
    const by = (shares: [string, string], part: Part) =>
      restate([part], [link('a', 'b', shares[0]), link('a', 'c', shares[1])], lives, today)
    const whole = by(['0.3', '0.7'], schools('a', '10'))
    expect([...whole.totals.values()].map((q) => [q.value, q.comparator])).toEqual([
      ['3', 'ABOUT'],
      ['7', 'ABOUT'],
    ])
    for (const refused of [
      by(['1', '1'], schools('a', '10')),
      by(['0.3', '0.3'], schools('a', '10')),
      by(['0.3', '0.7'], percentage('a', '50', ['1', '2'])),
    ]) {
      expect(refused.totals.size).toBe(0)
      expect(refused.notRestated).toEqual([
        { unitId: 'a', reason: expect.objectContaining({ en: expect.stringContaining('split') }) },
      ])
    }
  })
})

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
