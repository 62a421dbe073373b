import { daysBetween, type LocalDate } from './date.ts'
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
  | 'CONTRIBUTION_NOT_DELIVERED'
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

/** Something that deserves attention, with its owner, its places and its days. */
export type Finding = {
  /** Unique in the register and stable from day to day. */
  key: string
  kind: FindingKind
  subject: FindingSubject
  /** Null for what belongs to no programme, as a directive of a general meeting. */
  programmeId: string | null
  /** The organisation that a source names for it; null where a source names none. */
  ownerId: string | null
  /** Where `ownerId` is null: the organisations that may answer, as those that lead the programme; else none. */
  mayAnswerIds: readonly string[]
  /** The one unit it is shown under. */
  provinceId: string | null
  /** Every unit it concerns and is counted in: of a target its own place, of the rest all places of the programme. */
  placeIds: readonly string[]
  /** The first day it holds; null where no date is known. */
  since: LocalDate | null
  /** The due day of a target, an activity or a directive, and the last day of a programme that ends; null for others. */
  dueOn: LocalDate | null
  /** Days from `since`; null where that is. */
  daysSince: number | null
  /** Days left until `dueOn`, negative once it has passed; null where there is none. */
  daysLeft: number | null
  /** One of the two: `daysLeft` where there is a due day, for an ACTIVITY_LATE without its sign, else `daysSince`. */
  days: number | null
  /** `dueOn` has passed. */
  overdue: boolean
  /** What is the matter and what to do; where a source names no owner, a last sentence says so. */
  message: Localised
}

/** To whom and where a finding belongs. */
export type FindingPlace = Pick<Finding, 'programmeId' | 'ownerId' | 'mayAnswerIds' | 'provinceId' | 'placeIds'>

/** What a finding says, and the days it goes by. */
export type FindingContent = {
  /** The day it is looked at. */
  on: LocalDate
  since: LocalDate | null
  dueOn?: LocalDate | null
  message: Localised
  /** The message names the organisations that are asked, though none alone is the owner. */
  namesAsked?: boolean
}

export const NO_OWNER: Localised = {
  vi: 'Nguồn không nêu cơ quan phụ trách.',
  en: 'The source names no responsible body.',
}

/** A finding with its key and its days; `within` tells apart several of one kind on one subject. */
export function finding(
  place: FindingPlace,
  kind: FindingKind,
  subject: FindingSubject,
  { on, since, dueOn = null, message, namesAsked = false }: FindingContent,
  within = '',
): Finding {
  const { programmeId, ownerId, provinceId, placeIds } = place
  const unnamed = ownerId === null && !namesAsked
  const key = `${kind}:${within === '' ? '' : `${within}:`}${subject.id}`
  const daysSince = since === null ? null : daysBetween(since, on)
  const daysLeft = dueOn === null ? null : daysBetween(on, dueOn)
  const days = daysLeft === null ? daysSince : kind === 'ACTIVITY_LATE' ? -daysLeft : daysLeft
  const overdue = daysLeft !== null && daysLeft < 0
  return {
    key,
    kind,
    subject,
    programmeId,
    ownerId,
    mayAnswerIds: ownerId === null ? place.mayAnswerIds : [],
    provinceId,
    placeIds,
    since,
    dueOn,
    daysSince,
    daysLeft,
    days,
    overdue,
    message: unnamed ? { vi: `${message.vi} ${NO_OWNER.vi}`, en: `${message.en} ${NO_OWNER.en}` } : message,
  }
}
