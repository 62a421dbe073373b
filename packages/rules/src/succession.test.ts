import { describe, expect, it } from '@jest/globals'
import { current, former, link, percentage, schools } from '../test/units.ts'
import { exactly } from './quantity.ts'
import { ancestorsOf, descendantsOn, type Part, restate, validOn } from './succession.ts'
import { indexLinks, indexUnits } from './succession-index.ts'

const units = [
  former('yen-bai', '15'),
  former('lao-cai', '10'),
  current('new-lao-cai', '15'),
  current('nghe-an', '40', null),
]
const links = [link('yen-bai', 'new-lao-cai'), link('lao-cai', 'new-lao-cai')]
const today = '2026-11-21'

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

  it('a share that is not published stays unknown, however the ways go on', () => {
    const lives = [former('a', '1'), former('b', '2'), current('c', '3'), current('d', '4'), current('e', '5', null)]
    const unknown = [link('a', 'b', null, '2020-01-01'), link('a', 'c', '0.4', '2020-01-01'), link('b', 'c', '0.5')]
    expect(descendantsOn('a', unknown, lives, today)).toEqual([{ unitId: 'c', share: null }])
    expect(descendantsOn('e', [link('e', 'd', null)], lives, today)).toEqual([
      { unitId: 'd', share: null },
      { unitId: 'e', share: null },
    ])
    const { totals: none, notRestated } = restate(
      [schools('a', '10')],
      [link('a', 'c', null), link('a', 'd', null)],
      lives,
      today,
    )
    expect(none.size).toBe(0)
    expect(notRestated).toEqual([
      { unitId: 'a', reason: expect.objectContaining({ en: expect.stringContaining('not published') }) },
    ])
  })

  it('is the same read from lists and from indexes', () => {
    const [byUnit, lives] = [indexLinks(links), indexUnits(units)]
    for (const { id } of units) {
      for (const on of ['2025-06-30', today]) {
        expect(descendantsOn(id, byUnit, lives, on)).toEqual(descendantsOn(id, links, units, on))
        expect(ancestorsOf(id, byUnit, on)).toEqual(ancestorsOf(id, links, on))
      }
    }
    expect(ancestorsOf('new-lao-cai', links, '2025-06-30')).toEqual([])
    expect(indexLinks(byUnit)).toBe(byUnit)
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
