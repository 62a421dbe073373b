import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { bare } from '../test/facts.ts'
import { register, VIEWS } from '../test/register.ts'
import { compareProvinces, concentration, type ProvinceCounts } from './concentration.ts'
import type { Finding, FindingKind } from './finding.ts'
import { countsOf, figureOf, findingsIn, leadingFigure } from './finding-count.ts'
import { SEVERITY } from './findings.ts'

const view = fc.constantFrom(VIEWS.AS_WAS, VIEWS.AS_IS)

describe('findingsIn', () => {
  it('counts an indicator without a code once in each place and once in all', () => {
    const uncoded = (programme: string, placeIds: string[]) =>
      bare('INDICATOR_WITHOUT_CODE', { key: `${programme}:i`, subject: { type: 'Indicator', id: 'i' }, placeIds })
    const all = [uncoded('p', ['a']), uncoded('q', ['a', 'c'])]
    expect(findingsIn(all, null)).toHaveLength(1)
    expect(findingsIn(all, new Set(['a']))).toHaveLength(1)
    expect(findingsIn(all, new Set(['c']))).toHaveLength(1)
    expect(findingsIn(all, new Set(['d']))).toHaveLength(0)
  })

  it('gives figures that are the sums of their kinds, in the country and in each province', () => {
    fc.assert(
      fc.property(register, view, ({ all }, provinces) => {
        for (const units of [null, ...provinces.values()]) {
          const list = findingsIn(all, units)
          const of = (kind: FindingKind) => list.filter((finding) => finding.kind === kind).length
          const { late, atRisk, findings } = countsOf(list)
          expect([late, atRisk, findings]).toEqual([
            of('TARGET_LATE') + of('ACTIVITY_LATE'),
            of('TARGET_AT_RISK'),
            SEVERITY.reduce((sum, kind) => sum + of(kind), 0),
          ])
        }
      }),
    )
  })

  it('loses nothing that has a place, and counts in each of its places, in both views', () => {
    fc.assert(
      fc.property(register, view, ({ all }, provinces) => {
        const national = findingsIn(all, null).filter(({ kind }) => kind !== 'INDICATOR_WITHOUT_CODE')
        const lists = [...provinces].map(([id, units]) => ({ id, list: findingsIn(all, units), units }))
        for (const finding of national) {
          const holders = lists.filter(({ list }) => list.includes(finding)).map(({ id }) => id)
          const places = lists.filter(({ units }) => finding.placeIds.some((id) => units.has(id))).map(({ id }) => id)
          expect(holders).toEqual(places)
          if (finding.placeIds.length > 0) expect(holders).not.toEqual([])
        }
      }),
    )
  })
})

const provincesFor = (all: readonly Finding[], stands: ReadonlyMap<string, ReadonlySet<string>>): ProvinceCounts[] =>
  [...stands].map(([id, units]) => ({ id, units, programmes: 0, ...countsOf(findingsIn(all, units)) }))
const gather = (all: readonly Finding[], stands: ReadonlyMap<string, ReadonlySet<string>> = VIEWS.AS_WAS) =>
  concentration(all, provincesFor(all, stands), leadingFigure(countsOf(all)))
const late = (...places: string[][]) => places.map((placeIds, i) => bare('TARGET_LATE', { key: `t${i}`, placeIds }))

describe('concentration', () => {
  it('names the fewest provinces that hold half of what is late', () => {
    expect(gather(late(['a'], ['b'], ['b'], ['b'], ['c']))).toEqual(['b'])
    expect(gather(late(['a'], ['b'], ['c'], ['d']))).toEqual(['a', 'b'])
    expect(gather(late(['a'], ['b'], ['c'], ['d'], ['x'], ['y'], []))).toEqual([])
    expect(gather(late(['a'], ['a']))).toEqual([])
    expect(gather([...late(['a'], ['a'], ['b'], []), bare('TARGET_AT_RISK', { placeIds: ['c'] })])).toEqual(['a'])
  })

  it('names a province of today for the units it followed', () => {
    expect(gather(late(['a'], ['b'], ['c']), VIEWS.AS_IS)).toEqual(['x'])
  })

  it('counts what several provinces hold once against the half', () => {
    expect(gather(late(['a', 'b'], ['a', 'b'], ['c'], ['d'], ['x']))).toEqual(['a', 'b', 'c'])
  })

  it('leads with what is at risk only where nothing is late', () => {
    const risk = ['c', 'c', 'c'].map((id, i) => bare('TARGET_AT_RISK', { key: `r${i}`, placeIds: [id] }))
    expect(gather(risk)).toEqual(['c'])
    expect(gather([...late(['a']), ...risk])).toEqual([])
  })

  it('names the first of the ranking by the figure that the headline leads with', () => {
    fc.assert(
      fc.property(register, view, ({ all }, stands) => {
        const list = findingsIn(all, null)
        const figure = leadingFigure(countsOf(list))
        const provinces = provincesFor(all, stands)
        const named = concentration(list, provinces, figure)
        const ranked = provinces.toSorted(compareProvinces(figure)).map(({ id }) => id)
        expect(named).toEqual(ranked.slice(0, named.length))
        expect(named.every((id) => provinces.some((each) => each.id === id && figureOf(each, figure) > 0))).toBe(true)
      }),
    )
  })
})
