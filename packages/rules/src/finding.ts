import type { LocalDate } from './date.ts'
import type { Localised } from './language.ts'

export type FindingKind =
  | 'TARGET_LATE'
  | 'TARGET_AT_RISK'
  | 'TARGET_NOT_ASSESSABLE'
  | 'TARGET_WITHOUT_BASELINE'
  | 'ACTIVITY_LATE'
  | 'ENDS_WITHOUT_RENEWAL'
  | 'PROPOSED_NOT_SIGNED'
  | 'DECLARED_NOT_RECORDED'
  | 'OPINION_UNANSWERED'
  | 'DIRECTIVE_OPEN'
  | 'PARTY_SUCCEEDED'
  | 'CONTRIBUTION_UNCONFIRMED'
  | 'DRAFT_TARGET_WITHOUT_TIME_LINE'
  | 'DISAGGREGATION_MISMATCH'
  | 'INDICATOR_WITHOUT_CODE'

/** Opinions are found by topic group and draft targets by draft, so their subject is the consultation. */
export type FindingSubject = {
  type:
    | 'Programme'
    | 'Target'
    | 'Activity'
    | 'Organisation'
    | 'Contribution'
    | 'Consultation'
    | 'Directive'
    | 'Indicator'
    | 'Measurement'
  id: string
}

/**
 * Something to look at. `days` counts, by kind: days left until the end or the due date (negative once past) for
 * ENDS_WITHOUT_RENEWAL and the targets; days gone since for the others; null where no date is known.
 */
export type Finding = {
  /** Unique in the register and stable from day to day. */
  key: string
  kind: FindingKind
  subject: FindingSubject
  /** Null for what belongs to no programme, as a directive of a general meeting. */
  programmeId: string | null
  ownerId: string | null
  provinceId: string | null
  since: LocalDate | null
  days: number | null
  /** Of a directive: its due date has passed. */
  overdue?: true
  message: Localised
}

/** To whom and where a finding belongs. */
export type FindingPlace = Pick<Finding, 'programmeId' | 'ownerId' | 'provinceId'>

/** A finding with its key; `within` tells apart several of one kind on one subject. */
export function finding(
  place: FindingPlace,
  kind: FindingKind,
  subject: FindingSubject,
  more: Pick<Finding, 'since' | 'days' | 'message'>,
  within = '',
): Finding {
  const { programmeId, ownerId, provinceId } = place
  const key = `${kind}:${within === '' ? '' : `${within}:`}${subject.id}`
  return { key, kind, subject, programmeId, ownerId, provinceId, ...more }
}
