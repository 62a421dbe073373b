import type { LocalDate } from './date.ts'

export type OpinionAnswer = 'ABSORBED' | 'PARTLY_ABSORBED' | 'EXPLAINED' | 'PENDING'

/** Whether an opinion had its answer by a day; an undated answer always counts. */
export function isAnswered(opinion: { answer: OpinionAnswer; answeredOn: LocalDate | null }, on: LocalDate): boolean {
  return opinion.answer !== 'PENDING' && (opinion.answeredOn === null || opinion.answeredOn <= on)
}

/** The newest version of a draft on a day: the highest ordinal not dated later; undefined when there is none yet. */
export function versionOn<T extends { ordinal: number; datedOn: LocalDate | null }>(
  versions: readonly T[],
  on: LocalDate,
): T | undefined {
  return versions
    .filter(({ datedOn }) => datedOn === null || datedOn <= on)
    .reduce<T | undefined>((newest, one) => (newest && newest.ordinal >= one.ordinal ? newest : one), undefined)
}
