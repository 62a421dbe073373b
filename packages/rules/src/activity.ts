import type { LocalDate } from './date.ts'

export type ActivityStatus = 'PLANNED' | 'ONGOING' | 'DONE' | 'CANCELLED'

/** Late from the day after it was due, unless done or cancelled; without a due date nothing is late. */
export function isLate(activity: { status: ActivityStatus; dueOn: LocalDate | null }, on: LocalDate): boolean {
  const open = activity.status === 'PLANNED' || activity.status === 'ONGOING'
  return open && activity.dueOn !== null && activity.dueOn < on
}
