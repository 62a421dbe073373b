import { type LocalDate, parseLocalDate } from '@nhip-cau/rules/date'
import { Fault } from '../fault.ts'

/** What practice data is made for: the same options give the same rows on every machine. */
export type PracticeOptions = {
  /** The day it is made for, in Viet Nam: what is late on it is late. */
  day: LocalDate
  /** Any text; another seed gives other data of the same shape. */
  seed: string
  /** How many measurements there are at least; null for those a rich demonstration has. */
  measurements: number | null
}

/** To be raised when the generator gives other rows for the same options. */
const GENERATOR = 1
/** The generator tells a story that spans the mergers of 2025 and the criteria of 2026. */
const FIRST_DAY = '2026-09-01'
const LAST_DAY = '2029-12-31'
/** As many as there are series and periods for. */
export const MOST_MEASUREMENTS = 11_000_000

/** @throws Fault for a day or a size that no data can be made for */
export function checkOptions({ day, measurements }: PracticeOptions): void {
  if (parseLocalDate(day) === null || day < FIRST_DAY || day > LAST_DAY)
    throw new Fault(`Practice data cannot be made for ${day}: name a day from ${FIRST_DAY} to ${LAST_DAY}.`)
  if (measurements !== null && !(measurements >= 0 && measurements <= MOST_MEASUREMENTS))
    throw new Fault(`Practice data cannot hold ${measurements} measurements: name at most ${MOST_MEASUREMENTS}.`)
}

/** The options as the database keeps them, so that it can say what it holds. */
export function describeOptions({ day, seed, measurements }: PracticeOptions): string {
  return `practice data ${GENERATOR} of ${day}, seed ${seed}, ${measurements ?? 'usual'} measurements`
}
