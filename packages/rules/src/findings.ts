import type { ActivityStatus } from './activity.ts'
import type { LocalDate } from './date.ts'
import type { Localised } from './language.ts'
import type { Pace } from './pace.ts'

export type FindingKind =
  | 'TARGET_LATE'
  | 'TARGET_AT_RISK'
  | 'TARGET_NOT_ASSESSABLE'
  | 'ACTIVITY_LATE'
  | 'ENDS_WITHOUT_RENEWAL'
  | 'PROPOSED_NOT_SIGNED'
  | 'DECLARED_NOT_RECORDED'
  | 'OPINION_UNANSWERED'
  | 'DIRECTIVE_OPEN'
  | 'PARTY_SUCCEEDED'

export type PartyFacts = {
  organisationId: string
  name: Localised
  role: string
  /** The organisation that followed it, and since when. */
  succeededBy: { id: string; name: Localised; on: LocalDate } | null
}

export type TargetFacts = { id: string; name: Localised; provinceId: string | null; dueOn: LocalDate; pace: Pace }

export type ActivityFacts = {
  id: string
  title: Localised
  status: ActivityStatus
  dueOn: LocalDate | null
  leadId: string | null
}

/** All that the findings of one programme are drawn from. Counts that no source declares are null. */
export type ProgrammeFacts = {
  id: string
  slug: string
  title: Localised
  draftedOn: LocalDate | null
  proposedOn: LocalDate | null
  effectiveOn: LocalDate | null
  endsOn: LocalDate | null
  hasRenewal: boolean
  declared: { contents: number | null; activities: number | null }
  recorded: { contents: number; activities: number }
  parties: readonly PartyFacts[]
  /** The organisation that answers for the programme. */
  ownerId: string | null
  ownerName: Localised | null
  provinceId: string | null
  targets: readonly TargetFacts[]
  activities: readonly ActivityFacts[]
}

export type FindingSubject = { type: 'Programme' | 'Target' | 'Activity' | 'Organisation'; id: string }

/**
 * Something to look at. `days` counts, by kind: days left until the end or the due date (negative once past) for
 * ENDS_WITHOUT_RENEWAL and the targets; days gone since for the others; null where no date is known.
 */
export type Finding = {
  /** Unique in the register and stable from day to day. */
  key: string
  kind: FindingKind
  subject: FindingSubject
  programmeId: string
  ownerId: string | null
  provinceId: string | null
  since: LocalDate | null
  days: number | null
  message: Localised
}

/** What deserves attention in one programme on a day, in no particular order. */
export function findingsOf(_programme: ProgrammeFacts, _on: LocalDate): Finding[] {
  return []
}

/** Worst first. */
export function rank(findings: readonly Finding[]): Finding[] {
  return [...findings]
}
