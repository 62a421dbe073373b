import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addDays, daysBetween, formatDate, parseLocalDate, today } from './date.ts'

const date = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10))

describe('parseLocalDate', () => {
  it.each(['2026-11-21', '2024-02-29', '0001-01-01', '9999-12-31'])('takes %s', (text) => {
    expect(parseLocalDate(text)).toBe(text)
  })

  it.each([
    '2026-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '21/11/2026',
    '2026-11-21T00:00',
    '0000-01-01',
    ' 2026-11-21',
    '2026-11-21\n',
    '',
  ])('refuses %j', (text) => {
    expect(parseLocalDate(text)).toBeNull()
  })
})

describe('today', () => {
  it('turns at midnight in Viet Nam, five in the afternoon in Greenwich', () => {
    expect(today(new Date('2026-11-21T16:59:59.999Z'))).toBe('2026-11-21')
    expect(today(new Date('2026-11-21T17:00:00Z'))).toBe('2026-11-22')
  })
})

describe('days', () => {
  it('counts across a leap day and years', () => {
    expect(daysBetween('2026-11-21', '2026-12-31')).toBe(40)
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2026-12-31', -180)).toBe('2026-07-04')
  })

  it('adds back what it counts', () => {
    fc.assert(fc.property(date, date, (a, b) => addDays(a, daysBetween(a, b)) === b))
    fc.assert(
      fc.property(date, date, (a, b) => daysBetween(a, b) === -daysBetween(b, a) && daysBetween(a, b) > 0 === a < b),
    )
  })

  it('throws for what is not a date', () => {
    expect(() => daysBetween('2026-02-30', '2026-03-01')).toThrow(RangeError)
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError)
  })
})

describe('formatDate', () => {
  it('prints as each language does', () => {
    expect(formatDate('2026-09-05', 'VI')).toBe('05/09/2026')
    expect(formatDate('2026-09-05', 'EN')).toBe('5 Sep 2026')
    expect(formatDate('2026-12-31', 'EN')).toBe('31 Dec 2026')
  })
})
