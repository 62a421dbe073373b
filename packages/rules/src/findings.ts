import { type ActivityStatus, isLate } from './activity.ts'
import { addDays, daysBetween, type LocalDate } from './date.ts'
import {
  activityLate,
  declaredNotRecorded,
  endsWithoutRenewal,
  partySucceeded,
  proposedNotSigned,
  targetMessage,
} from './finding-message.ts'
import type { Localised } from './language.ts'
import type { Pace } from './pace.ts'
import { type ProgrammeStatus, programmeStatus } from './programme.ts'

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

/** A programme is to be renewed or closed from this many days before its end. */
export const RENEWAL_WINDOW = 180

/** What deserves attention in one programme on a day, in no particular order. */
export function findingsOf(programme: ProgrammeFacts, on: LocalDate): Finding[] {
  const status = programmeStatus(programme, on)
  return [
    ...ending(programme, status, on),
    ...unsigned(programme, status, on),
    ...unrecorded(programme),
    ...succeeded(programme, status, on),
    ...targets(programme, status, on),
    ...activities(programme, on),
  ]
}

function finding(
  programme: ProgrammeFacts,
  kind: FindingKind,
  subject: FindingSubject,
  more: Pick<Finding, 'since' | 'days' | 'message'>,
): Finding {
  const { id, ownerId, provinceId } = programme
  return { key: `${kind}:${subject.id}`, kind, subject, programmeId: id, ownerId, provinceId, ...more }
}

/** `since` is the day the programme entered the window. */
function ending(programme: ProgrammeFacts, status: ProgrammeStatus, on: LocalDate): Finding[] {
  const { endsOn, hasRenewal } = programme
  if (endsOn === null || hasRenewal || (status !== 'IN_FORCE' && status !== 'ENDED')) return []
  const days = daysBetween(on, endsOn)
  if (days > RENEWAL_WINDOW) return []
  const message = endsWithoutRenewal(programme.title, endsOn, days)
  return [
    finding(programme, 'ENDS_WITHOUT_RENEWAL', itself(programme), {
      since: addDays(endsOn, -RENEWAL_WINDOW),
      days,
      message,
    }),
  ]
}

function unsigned(programme: ProgrammeFacts, status: ProgrammeStatus, on: LocalDate): Finding[] {
  const { proposedOn } = programme
  if (status !== 'PROPOSED' || (proposedOn !== null && proposedOn > on)) return []
  const days = proposedOn === null ? null : daysBetween(proposedOn, on)
  const message = proposedNotSigned(programme.title, proposedOn, days)
  return [finding(programme, 'PROPOSED_NOT_SIGNED', itself(programme), { since: proposedOn, days, message })]
}

/** No source says since when a count has been short. */
function unrecorded(programme: ProgrammeFacts): Finding[] {
  const { title, declared, recorded } = programme
  const short = (['contents', 'activities'] as const).flatMap((what) => {
    const stated = declared[what]
    return stated !== null && stated > recorded[what] ? [{ what, declared: stated, recorded: recorded[what] }] : []
  })
  if (short.length === 0) return []
  return [
    finding(programme, 'DECLARED_NOT_RECORDED', itself(programme), {
      since: null,
      days: null,
      message: declaredNotRecorded(title, short),
    }),
  ]
}

/** One for each organisation, whatever its roles; the key names the programme too, for one may be in several. */
function succeeded(programme: ProgrammeFacts, status: ProgrammeStatus, on: LocalDate): Finding[] {
  if (status === 'ENDED') return []
  const found = new Map<string, Finding>()
  for (const { organisationId, name, succeededBy } of programme.parties) {
    if (succeededBy === null || succeededBy.on > on) continue
    const subject = { type: 'Organisation', id: organisationId } as const
    const message = partySucceeded(programme.title, name, succeededBy)
    const more = { since: succeededBy.on, days: daysBetween(succeededBy.on, on), message }
    const key = `PARTY_SUCCEEDED:${programme.id}:${organisationId}`
    found.set(key, { ...finding(programme, 'PARTY_SUCCEEDED', subject, more), key })
  }
  return [...found.values()]
}

/**
 * A target that is only proposed or drafted binds nobody yet; one of an ended programme matters only if missed.
 * `since` is the day after the due date once that has passed.
 */
function targets(programme: ProgrammeFacts, status: ProgrammeStatus, on: LocalDate): Finding[] {
  if (status !== 'IN_FORCE' && status !== 'ENDED') return []
  return programme.targets.flatMap((target) => {
    const kind = targetKind(target.pace)
    if (kind === null || (status === 'ENDED' && kind !== 'TARGET_LATE')) return []
    const days = daysBetween(on, target.dueOn)
    const more = {
      since: days < 0 ? addDays(target.dueOn, 1) : null,
      days,
      message: targetMessage(kind, target, programme.ownerName),
    }
    const found = finding(programme, kind, { type: 'Target', id: target.id }, more)
    return [{ ...found, provinceId: target.provinceId ?? programme.provinceId }]
  })
}

export type TargetFindingKind = Extract<FindingKind, `TARGET_${string}`>

function targetKind({ status, reasonCode }: Pace): TargetFindingKind | null {
  if (status === 'LATE') return 'TARGET_LATE'
  if (status === 'AT_RISK') return 'TARGET_AT_RISK'
  // Nothing is amiss with what is yet to begin, or with a milestone that is yet to come.
  if (status !== 'NOT_ASSESSABLE' || reasonCode === 'NOT_STARTED' || reasonCode === 'MILESTONE_PENDING') return null
  return 'TARGET_NOT_ASSESSABLE'
}

function activities(programme: ProgrammeFacts, on: LocalDate): Finding[] {
  return programme.activities.flatMap((activity) => {
    const { id, dueOn, leadId, title } = activity
    if (dueOn === null || !isLate(activity, on)) return []
    const days = daysBetween(dueOn, on)
    const more = { since: addDays(dueOn, 1), days, message: activityLate(title, dueOn, days) }
    const found = finding(programme, 'ACTIVITY_LATE', { type: 'Activity', id }, more)
    return [{ ...found, ownerId: leadId ?? programme.ownerId }]
  })
}

function itself(programme: ProgrammeFacts): FindingSubject {
  return { type: 'Programme', id: programme.id }
}

/** What is broken first, then what is about to be, then what is unsettled, then what is not known. */
const SEVERITY: readonly FindingKind[] = [
  'TARGET_LATE',
  'ACTIVITY_LATE',
  'TARGET_AT_RISK',
  'ENDS_WITHOUT_RENEWAL',
  'DIRECTIVE_OPEN',
  'OPINION_UNANSWERED',
  'PROPOSED_NOT_SIGNED',
  'PARTY_SUCCEEDED',
  'DECLARED_NOT_RECORDED',
  'TARGET_NOT_ASSESSABLE',
]

/**
 * Worst first, in a total order: by kind (see `SEVERITY`), then by urgency, then by key. The most urgent target is
 * the longest overdue or soonest due; the most urgent ending is the nearest to today, ahead or behind, for what
 * lapsed long ago presses less than what lapses now; of the others, the one that has waited longest. Findings
 * without a date come last of their kind.
 */
export function rank(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      SEVERITY.indexOf(a.kind) - SEVERITY.indexOf(b.kind) ||
      Math.sign(urgency(a) - urgency(b)) ||
      (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  )
}

/** Smaller is more urgent. */
function urgency({ kind, days }: Finding): number {
  if (days === null) return Number.MAX_SAFE_INTEGER
  if (kind === 'ENDS_WITHOUT_RENEWAL') return Math.abs(days)
  return kind.startsWith('TARGET_') ? days : -days
}
