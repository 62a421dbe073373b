import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { years } from './period.ts'
import { exactly } from './quantity.ts'
import { buildSeries, type Series, type SeriesFigure, type SeriesOptions, segmentsOf } from './series.ts'
import type { SuccessionLink, UnitLife } from './succession.ts'

const unit = (id: string, validFrom: string | null, validTo: string | null): UnitLife => ({
  id,
  code: id,
  validFrom,
  validTo,
})
const merged = (predecessorId: string, successorId: string): SuccessionLink => ({
  predecessorId,
  successorId,
  effectiveOn: '2025-07-01',
  share: '1',
})
const units = [
  unit('hai-phong-old', null, '2025-06-30'),
  unit('hai-duong', null, '2025-06-30'),
  unit('hai-phong', '2025-07-01', null),
  unit('nghe-an', null, null),
]
const links = [merged('hai-phong-old', 'hai-phong'), merged('hai-duong', 'hai-phong')]
const asIs: SeriesOptions = { view: 'AS_IS', links, units, on: '2026-11-21' }
const asWas: SeriesOptions = { view: 'AS_WAS' }

const figure = (unitId: string, year: number, value: string, more: Partial<SeriesFigure> = {}): SeriesFigure => ({
  id: `${unitId} ${year} ${more.sourceId ?? 'S'}`,
  unitId,
  period: years(year),
  quantity: exactly(value, 'school'),
  criteriaVersion: null,
  sourceId: 'S',
  sourceRole: 'PRIMARY',
  ...more,
})
const share = (unitId: string, year: number, value: string, parts?: [string, string]) =>
  figure(unitId, year, value, {
    quantity: { ...exactly(value, '%'), numerator: parts?.[0] ?? null, denominator: parts?.[1] ?? null },
  })
const lines = (series: readonly Series[]) =>
  series.map(({ unitId, points }) => [
    unitId,
    ...points.map(
      ({ period, quantity, restated }) => `${period.from.slice(0, 4)}: ${quantity.value}${restated ? ' *' : ''}`,
    ),
  ])

const history = [
  figure('hai-phong', 2025, '36'),
  figure('hai-duong', 2023, '10'),
  figure('hai-phong-old', 2023, '20'),
  figure('hai-phong-old', 2024, '22'),
  figure('hai-duong', 2024, '11'),
  figure('nghe-an', 2024, '7'),
]

describe('buildSeries', () => {
  it('as it was, keeps every unit to itself', () => {
    const { series, notRestated } = buildSeries(history, asWas)
    expect(lines(series)).toEqual([
      ['hai-duong', '2023: 10', '2024: 11'],
      ['hai-phong', '2025: 36'],
      ['hai-phong-old', '2023: 20', '2024: 22'],
      ['nghe-an', '2024: 7'],
    ])
    expect(notRestated).toEqual([])
  })

  it('as it is, restates each period and shows the parts', () => {
    const { series } = buildSeries(history, asIs)
    expect(lines(series)).toEqual([
      ['hai-phong', '2023: 30 *', '2024: 33 *', '2025: 36'],
      ['nghe-an', '2024: 7'],
    ])
    expect(series[0]?.points[0]?.parts.map(({ id }) => id)).toEqual(['hai-duong 2023 S', 'hai-phong-old 2023 S'])
  })

  it('never chains the merged Hải Phòng to the former city', () => {
    const figures = [share('hai-phong-old', 2024, '71'), share('hai-phong', 2025, '76.98')]
    expect(lines(buildSeries(figures, asWas).series)).toEqual([
      ['hai-phong', '2025: 76.98'],
      ['hai-phong-old', '2024: 71'],
    ])
    const { series, notRestated } = buildSeries(figures, asIs)
    expect(lines(series)).toEqual([['hai-phong', '2025: 76.98']])
    expect(notRestated).toEqual([
      { figure: figures[0], reason: expect.objectContaining({ vi: expect.stringContaining('Thiếu số liệu') }) },
    ])
    const both = [...figures, share('hai-duong', 2024, '75')]
    expect(buildSeries(both, asIs).notRestated.map(({ reason }) => reason.en)).toEqual([
      expect.stringContaining('never averaged'),
      expect.stringContaining('never averaged'),
    ])
    const counted = [share('hai-phong-old', 2024, '50', ['1', '2']), share('hai-duong', 2024, '100', ['8', '8'])]
    expect(lines(buildSeries(counted, asIs).series)).toEqual([['hai-phong', '2024: 90 *']])
  })

  it('does not add what is said not to be additive', () => {
    const heads = history.map((one) => ({ ...one, additive: false }))
    const { series, notRestated } = buildSeries(heads, asIs)
    expect(lines(series)).toEqual([
      ['hai-phong', '2025: 36'],
      ['nghe-an', '2024: 7'],
    ])
    expect(notRestated).toHaveLength(4)
  })

  it('keeps sources apart: by role always, by source where two speak of one period', () => {
    const beside = figure('hai-phong', 2025, '77', { sourceId: 'X2', sourceRole: 'CORROBORATING' })
    const rolesOf = (figures: SeriesFigure[], options: SeriesOptions = asIs) =>
      buildSeries(figures, options).series.map(({ unitId, sourceRole, sourceId, points }) => [
        unitId,
        sourceRole,
        sourceId,
        points.length,
      ])
    expect(rolesOf([beside, ...history])).toEqual([
      ['hai-phong', 'PRIMARY', null, 3],
      ['nghe-an', 'PRIMARY', null, 1],
      ['hai-phong', 'CORROBORATING', null, 1],
    ])
    const other = figure('hai-phong', 2025, '35', { sourceId: 'S9' })
    const next = figure('hai-phong', 2026, '38', { sourceId: 'S9' })
    for (const options of [asWas, asIs]) {
      expect(rolesOf([other, next, figure('hai-phong', 2025, '36')], options)).toEqual([
        ['hai-phong', 'PRIMARY', 'S', 1],
        ['hai-phong', 'PRIMARY', 'S9', 2],
      ])
    }
    // Different sources of different periods, or units, make one series.
    expect(rolesOf([next, figure('hai-phong', 2025, '36')])).toEqual([['hai-phong', 'PRIMARY', null, 2]])
    expect(rolesOf([figure('hai-duong', 2024, '1', { sourceId: 'S9' }), figure('hai-phong-old', 2024, '2')])).toEqual([
      ['hai-phong', 'PRIMARY', null, 1],
    ])
  })

  it('keeps measuring units apart', () => {
    const { series } = buildSeries([figure('nghe-an', 2024, '7'), share('nghe-an', 2024, '50')], asWas)
    expect(series.map((one) => [one.unit, one.points.length])).toEqual([
      ['%', 1],
      ['school', 1],
    ])
  })
})

describe('breaks', () => {
  const criteria = [
    { code: 'TT18', validFrom: null },
    { code: 'TT57', validFrom: '2026-07-07' },
  ]
  const line = [2024, 2025, 2026, 2027].map((year) => figure('nghe-an', year, '7'))

  it('stand where the criteria change, and no line crosses them', () => {
    const [dated] = buildSeries(line, { ...asWas, criteria }).series
    expect(dated?.breaks).toEqual([{ before: 2, from: 'TT18', to: 'TT57', on: '2026-07-07' }])
    expect(dated && segmentsOf(dated).map((run) => run.length)).toEqual([2, 2])
  })

  it('follow what a figure states over what its date suggests', () => {
    const stated = line.map((one) => ({ ...one, criteriaVersion: 'TT18' }))
    expect(buildSeries(stated, { ...asWas, criteria }).series[0]?.breaks).toEqual([])
    const late = [...line.slice(0, 3), figure('nghe-an', 2027, '7', { criteriaVersion: 'TT57' })]
    expect(buildSeries(late, asWas).series[0]?.breaks).toEqual([{ before: 3, from: null, to: 'TT57', on: null }])
    expect(buildSeries(line, asWas).series[0]?.breaks).toEqual([])
  })

  it('keep figures of different criteria from being added', () => {
    const two = [figure('hai-phong-old', 2024, '1', { criteriaVersion: 'TT18' }), figure('hai-duong', 2024, '2')]
    const { series, notRestated } = buildSeries(two, asIs)
    expect(series).toEqual([])
    expect(notRestated.map(({ reason }) => reason.en)).toEqual([
      expect.stringContaining('different criteria'),
      expect.stringContaining('different criteria'),
    ])
  })
})

describe('series, always', () => {
  const places = ['hai-phong-old', 'hai-duong', 'hai-phong', 'nghe-an']
  const some = fc.uniqueArray(
    fc.record({
      place: fc.constantFrom(...places),
      year: fc.integer({ min: 2022, max: 2026 }),
      value: fc.nat({ max: 99 }),
      ratio: fc.boolean(),
      sourceId: fc.constantFrom('S', 'S9'),
      criteriaVersion: fc.constantFrom(null, 'TT18', 'TT57'),
    }),
    { selector: ({ place, year, sourceId, ratio }) => `${place} ${year} ${sourceId} ${ratio}`, maxLength: 30 },
  )
  const figures = some.map((all) =>
    all.map(({ place, year, value, ratio, ...more }) =>
      figure(place, year, `${value}`, { ...more, ...(ratio && { quantity: exactly(`${value}`, '%') }) }),
    ),
  )

  it('put every figure in exactly one point or among those not restated', () => {
    fc.assert(
      fc.property(figures, fc.constantFrom(asWas, asIs), (all, options) => {
        const { series, notRestated } = buildSeries(all, options)
        const used = series.flatMap(({ points }) =>
          points.flatMap(({ parts }) => parts.map(({ id, quantity }) => id + quantity.unit)),
        )
        const left = notRestated.map(({ figure: { id, quantity } }) => id + quantity.unit)
        expect([...used, ...left].sort()).toEqual(all.map(({ id, quantity }) => id + quantity.unit).sort())
      }),
    )
  })

  it('never average a ratio: without its parts it stands only where it was reported', () => {
    fc.assert(
      fc.property(figures, (all) => {
        const points = buildSeries(all, asIs)
          .series.filter((one) => one.unit === '%')
          .flatMap((one) => one.points)
        for (const { parts, quantity } of points) {
          expect(parts).toHaveLength(1)
          expect(quantity.value).toBe(parts[0]?.quantity.value)
        }
      }),
    )
  })

  it('add up: a total as it is equals its parts as they were', () => {
    fc.assert(
      fc.property(figures, (all) => {
        const points = buildSeries(all, asIs)
          .series.filter((one) => one.unit === 'school')
          .flatMap((one) => one.points)
        for (const { parts, quantity } of points)
          expect(Number(quantity.value)).toBe(parts.reduce((sum, part) => sum + Number(part.quantity.value), 0))
      }),
    )
  })

  it('join no two points of different criteria', () => {
    fc.assert(
      fc.property(figures, fc.constantFrom(asWas, asIs), (all, options) => {
        for (const one of buildSeries(all, options).series) {
          const runs = segmentsOf(one)
          expect(runs.flat()).toEqual(one.points)
          for (const run of runs) expect(new Set(run.map(({ criteriaVersion }) => criteriaVersion)).size).toBe(1)
        }
      }),
    )
  })
})
