import { type LocalDate, parseLocalDate } from '@nhip-cau/rules/date'

/** A day as people type it, 31/12/2026 or 2026-12-31; null when it is no day of the calendar. */
export function parseDay(text: string): LocalDate | null {
  const [, day = '', month = '', year = ''] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text) ?? []
  return parseLocalDate(year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text.trim())
}
