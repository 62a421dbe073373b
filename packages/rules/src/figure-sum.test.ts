import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type PlacedFigure, sumOverPlaces } from './figure-sum.ts'
import { Exact } from './number.ts'
import { exactly, type Quantity } from './quantity.ts'

const unit = (id: string, validTo: string | null, validFrom: string | null = null) => ({
  id,
  code: id,
  validFrom,
  validTo,
})
const link = (predecessorId: string) => ({ predecessorId, successorId: 'new', effectiveOn: '2025-07-01', share: '1' })
const history = {
  units: [unit('a', '2025-06-30'), unit('b', '2025-06-30'), unit('new', null, '2025-07-01'), unit('c', null)],
  links: [link('a'), link('b')],
  on: '2026-11-21',
}
const figure = (unitId: string, value: string, more: Partial<Quantity> = {}): PlacedFigure => ({
  unitId,
  quantity: { ...exactly(value, 'school'), ...more },
})
const told = (figures: PlacedFigure[], into: string | null) => {
  const found = sumOverPlaces(figures, history, into)
  return found.quantity ? `${found.quantity.comparator} ${found.quantity.value}` : found.reason.en
}

describe('a sum over places', () => {
  it('adds exact figures up, and claims no more than they do', () => {
    expect(told([figure('a', '3'), figure('c', '4')], null)).toBe('EXACTLY 7')
    expect(told([figure('a', '3'), figure('c', '4', { comparator: 'MORE_THAN' })], null)).toBe('MORE_THAN 7')
    expect(
      told([figure('a', '3', { comparator: 'NEARLY' }), figure('c', '4', { comparator: 'AT_LEAST' })], null),
    ).toMatch(/cannot be added together/)
  })

  it('never averages ratios: they come from their parts or not at all', () => {
    const percent = (unitId: string, value: string, numerator: string | null, denominator: string | null) =>
      figure(unitId, value, { unit: '%', numerator, denominator })
    expect(told([percent('a', '50', '1', '2'), percent('c', '100', '8', '8')], null)).toBe('EXACTLY 90')
    expect(told([percent('a', '50', null, null), percent('c', '100', '8', '8')], null)).toMatch(/never averaged/)
  })

  it('counts nothing twice', () => {
    expect(told([figure('a', '3'), figure('a', '4')], null)).toMatch(/two sources/)
    expect(told([figure('a', '3'), figure('new', '4')], null)).toMatch(/merged into it/)
    expect(told([figure('a', '3'), figure('new', '4')], 'new')).toMatch(/merged into it/)
    expect(told([], null)).toBe('There is no figure to add.')
  })

  it('is whole for a province of today, or not given', () => {
    expect(told([figure('a', '3'), figure('b', '4')], 'new')).toBe('EXACTLY 7')
    expect(told([figure('a', '3')], 'new')).toMatch(/missing \(code b\)/)
    expect(told([figure('c', '3')], 'new')).toBe('There is no figure to add.')
  })

  it('does not depend on the order of the figures, and equals what adding by hand gives', () => {
    const values = fc.tuple(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 0, max: 10 ** 9 }))
    fc.assert(
      fc.property(values, ([a, b]) => {
        const figures = [figure('a', String(a)), figure('b', String(b))]
        const expected = `EXACTLY ${new Exact(a).plus(b)}`
        for (const into of [null, 'new'])
          expect([told(figures, into), told([...figures].reverse(), into)]).toEqual([expected, expected])
      }),
    )
  })
})
