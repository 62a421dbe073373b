import type { LocalDate } from './date.ts'

export type ProgrammeStatus = 'PROPOSED' | 'DRAFT' | 'IN_FORCE' | 'ENDED'

export type ProgrammeDates = {
  /** When a draft text was first put out for comment. */
  draftedOn: LocalDate | null
  /** When it was signed, launched, or first attested to be in force. */
  effectiveOn: LocalDate | null
  /** The last day, inclusive. */
  endsOn: LocalDate | null
}

/**
 * What the dates and documents make of a programme on a day. Only a signature, launch or attestation puts it in
 * force: the planned start of a draft's period does not.
 */
export function programmeStatus(dates: ProgrammeDates, on: LocalDate): ProgrammeStatus {
  const { draftedOn, effectiveOn, endsOn } = dates
  if (effectiveOn !== null && effectiveOn <= on) return endsOn !== null && endsOn < on ? 'ENDED' : 'IN_FORCE'
  return draftedOn !== null && draftedOn <= on ? 'DRAFT' : 'PROPOSED'
}
