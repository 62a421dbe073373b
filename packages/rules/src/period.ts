import { formatDate, type LocalDate, monthName, partsOf } from './date.ts'
import type { Language } from './language.ts'

export type PeriodPrecision = 'DAY' | 'MONTH' | 'YEAR' | 'SCHOOL_YEAR'

/** `to` is inclusive, null while open-ended; `precision` says how exactly the source puts it. */
export type Period = { from: LocalDate; to: LocalDate | null; precision: PeriodPrecision }

/** The calendar years from first to last. */
export function years(first: number, last: number = first): Period {
  return { from: `${pad(first)}-01-01`, to: `${pad(last)}-12-31`, precision: 'YEAR' }
}

/** School years by the calendar year each begins in; one runs from 5 September to 31 May. */
export function schoolYears(first: number, last: number = first): Period {
  return { from: `${pad(first)}-09-05`, to: `${pad(last + 1)}-05-31`, precision: 'SCHOOL_YEAR' }
}

/** The calendar year in which the school year of a date began; preparation starts in August. */
export function schoolYearOf(date: LocalDate): number {
  const { year, month } = partsOf(date)
  return Number(month) >= 8 ? Number(year) : Number(year) - 1
}

/** As officials write it: 'giai đoạn 2022 - 2026', 'năm học 2023 - 2024', 'từ 18/09/2025'. */
export function periodLabel(period: Period, language: Language): string {
  const { precision } = period
  const from = moment(period.from, precision)
  if (period.to === null)
    return language === 'VI' ? `từ ${named(from, precision, 'VI')}` : `from ${named(from, precision, 'EN')}`
  const quarter = precision === 'MONTH' ? quarterOf(period.from, period.to) : null
  if (quarter)
    return language === 'VI' ? `quý ${ROMAN[quarter.number]}/${quarter.year}` : `Q${quarter.number} ${quarter.year}`
  const to = moment(period.to, precision)
  if (from.vi === to.vi) return named(from, precision, language)
  return language === 'VI' ? rangeVi(from.vi, to.vi, precision) : rangeEn(from.en, to.en, precision)
}

const ROMAN = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' } as const

/** The quarter whose three months are these, from the first to the last; null for any other stretch. */
function quarterOf(from: LocalDate, to: LocalDate): { number: keyof typeof ROMAN; year: string } | null {
  const [first, last] = [partsOf(from), partsOf(to)]
  const starts = { '01': 1, '04': 2, '07': 3, '10': 4 } as const
  const number = starts[first.month as keyof typeof starts]
  if (number === undefined || first.year !== last.year || Number(last.month) - Number(first.month) !== 2) return null
  return { number, year: first.year }
}

type Moment = { vi: string; en: string }

function moment(date: LocalDate, precision: PeriodPrecision): Moment {
  const { year, month } = partsOf(date)
  switch (precision) {
    case 'DAY':
      return { vi: formatDate(date, 'VI'), en: formatDate(date, 'EN') }
    case 'MONTH':
      return { vi: `${officialMonth(month)}/${year}`, en: `${monthName(Number(month))} ${year}` }
    case 'YEAR':
      return { vi: year, en: year }
    case 'SCHOOL_YEAR': {
      const first = schoolYearOf(date)
      return { vi: `${first} - ${first + 1}`, en: `${first} – ${first + 1}` }
    }
  }
}

function named(at: Moment, precision: PeriodPrecision, language: Language): string {
  if (language === 'VI') return `${PREFIX[precision]}${at.vi}`
  return precision === 'SCHOOL_YEAR' ? `school year ${at.en}` : at.en
}

const PREFIX: Record<PeriodPrecision, string> = { DAY: '', MONTH: 'tháng ', YEAR: 'năm ', SCHOOL_YEAR: 'năm học ' }

function rangeVi(from: string, to: string, precision: PeriodPrecision): string {
  if (precision === 'YEAR') return `giai đoạn ${from} - ${to}`
  const range = `${PREFIX[precision]}${from} đến ${PREFIX[precision]}${to}`
  return precision === 'SCHOOL_YEAR' ? range : `từ ${range}`
}

function rangeEn(from: string, to: string, precision: PeriodPrecision): string {
  return precision === 'SCHOOL_YEAR' ? `school years ${from} to ${to}` : `${from} – ${to}`
}

// Decree 30/2020 writes a leading zero for the first two months only.
function officialMonth(month: string): string {
  return Number(month) <= 2 ? month : String(Number(month))
}

function pad(year: number): string {
  return String(year).padStart(4, '0')
}
