import { parseLocalDate, today } from '@nhip-cau/rules/date'

const KEY = 'seen'

/** The day this reader last marked the front page as seen; null when they never did, or when it lies ahead of today. */
export function seenOn(): string | null {
  try {
    const day = parseLocalDate(localStorage.getItem(KEY) ?? '')
    return day !== null && day <= today() ? day : null
  } catch {
    return null
  }
}

/** Moves the mark to a day, or takes it away. Only a press of the reader's does this. False where storage is forbidden. */
export function markSeen(day: string | null): boolean {
  try {
    if (day === null) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, day)
    return true
  } catch {
    return false
  }
}
