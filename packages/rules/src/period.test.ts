import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Period, periodLabel, schoolYearOf, schoolYears, years } from './period.ts'

const day = (from: string, to: string | null): Period => ({ from, to, precision: 'DAY' })
const month = (from: string, to: string | null): Period => ({ from, to, precision: 'MONTH' })

describe('periodLabel', () => {
  it.each<[Period, string, string]>([
    [years(2022, 2026), 'giai đoạn 2022 - 2026', '2022 – 2026'],
    [years(2025), 'năm 2025', '2025'],
    [{ ...years(2025), to: null }, 'từ năm 2025', 'from 2025'],
    [schoolYears(2023), 'năm học 2023 - 2024', 'school year 2023 – 2024'],
    [schoolYears(2023, 2024), 'năm học 2023 - 2024 đến năm học 2024 - 2025', 'school years 2023 – 2024 to 2024 – 2025'],
    [{ ...schoolYears(2023), to: null }, 'từ năm học 2023 - 2024', 'from school year 2023 – 2024'],
    [day('2025-09-18', '2025-09-18'), '18/09/2025', '18 Sep 2025'],
    [day('2025-09-18', '2025-09-20'), 'từ 18/09/2025 đến 20/09/2025', '18 Sep 2025 – 20 Sep 2025'],
    [day('2025-09-18', null), 'từ 18/09/2025', 'from 18 Sep 2025'],
    [month('2025-09-01', '2025-09-30'), 'tháng 9/2025', 'Sep 2025'],
    [month('2026-07-01', '2026-09-30'), 'quý III/2026', 'Q3 2026'],
    [month('2026-01-01', '2026-03-31'), 'quý I/2026', 'Q1 2026'],
    [month('2026-02-01', '2026-04-30'), 'từ tháng 02/2026 đến tháng 4/2026', 'Feb 2026 – Apr 2026'],
    [month('2025-11-01', '2026-01-31'), 'từ tháng 11/2025 đến tháng 01/2026', 'Nov 2025 – Jan 2026'],
    [month('2025-02-01', '2025-10-31'), 'từ tháng 02/2025 đến tháng 10/2025', 'Feb 2025 – Oct 2025'],
  ])('%j', (period, vi, en) => {
    expect(periodLabel(period, 'VI')).toBe(vi)
    expect(periodLabel(period, 'EN')).toBe(en)
  })
})

describe('school years', () => {
  it('run from 5 September to 31 May', () => {
    expect(schoolYears(2023, 2024)).toEqual({ from: '2023-09-05', to: '2025-05-31', precision: 'SCHOOL_YEAR' })
    expect(schoolYearOf('2024-05-31')).toBe(2023)
    expect(schoolYearOf('2024-08-01')).toBe(2024)
  })

  it('both ends of a school year lie in it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2200 }), (year) => {
        const { from, to } = schoolYears(year)
        return schoolYearOf(from) === year && to !== null && schoolYearOf(to) === year
      }),
    )
  })
})
