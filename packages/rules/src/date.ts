import type { Language } from './language.ts'

/** A calendar date in Viet Nam, 'YYYY-MM-DD'; plain string order is date order. */
export type LocalDate = string

const DAY = 86_400_000
// Viet Nam has kept UTC+7 without summer time since 1975.
const VIET_NAM_OFFSET = 7 * 3_600_000
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The date, or null when the text is not exactly 'YYYY-MM-DD' or names a day that does not exist. */
export function parseLocalDate(text: string): LocalDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return null
  const time = Date.parse(`${text}T00:00:00Z`)
  if (Number.isNaN(time)) return null
  return new Date(time).toISOString().startsWith(text) ? text : null
}

/** Today's date in Asia/Ho_Chi_Minh, wherever the machine stands. */
export function today(now: Date = new Date()): LocalDate {
  return new Date(now.getTime() + VIET_NAM_OFFSET).toISOString().slice(0, 10)
}

/** Whole days from a to b, negative when b is earlier. Throws RangeError when either is not a date. */
export function daysBetween(a: LocalDate, b: LocalDate): number {
  return (timeOf(b) - timeOf(a)) / DAY
}

/** The date n days later (earlier when n is negative). Throws RangeError outside the years 1 to 9999. */
export function addDays(date: LocalDate, n: number): LocalDate {
  const text = new Date(timeOf(date) + n * DAY).toISOString().slice(0, 10)
  if (parseLocalDate(text) === null) throw new RangeError(`${date} + ${n} days is outside the calendar`)
  return text
}

/** '31/12/2026' in Vietnamese, '31 Dec 2026' in English. */
export function formatDate(date: LocalDate, language: Language): string {
  const { year, month, day } = partsOf(date)
  if (language === 'EN') return `${Number(day)} ${monthName(Number(month))} ${Number(year)}`
  return `${day}/${month}/${year}`
}

/** Year, month and day as printed, with their leading zeros. */
export function partsOf(date: LocalDate): { year: string; month: string; day: string } {
  timeOf(date)
  return { year: date.slice(0, 4), month: date.slice(5, 7), day: date.slice(8, 10) }
}

/** Short English name of a month, 1 to 12. */
export function monthName(month: number): string {
  const name = MONTHS[month - 1]
  if (name === undefined) throw new RangeError(`no month ${month}`)
  return name
}

function timeOf(date: LocalDate): number {
  if (parseLocalDate(date) === null) throw new RangeError(`'${date}' is not a date (YYYY-MM-DD)`)
  return Date.parse(`${date}T00:00:00Z`)
}
