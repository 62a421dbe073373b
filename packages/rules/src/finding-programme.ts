import { isLate } from './activity.ts'
import { addDays, daysBetween, type LocalDate } from './date.ts'
import { type Finding, type FindingPlace, type FindingSubject, finding } from './finding.ts'
import type { ProgrammeFacts } from './finding-facts.ts'
import {
  activityLate,
  declaredNotRecorded,
  endsWithoutRenewal,
  partySucceeded,
  proposedNotSigned,
} from './finding-message.ts'
import type { ProgrammeStatus } from './programme.ts'

/** A programme is to be renewed or closed from this many days before its end. */
export const RENEWAL_WINDOW = 180

/** Where the findings of a programme belong unless they say otherwise. */
export function placeOf({ id, ownerId, mayAnswerIds, provinceId, placeIds }: ProgrammeFacts): FindingPlace {
  return { programmeId: id, ownerId, mayAnswerIds, provinceId, placeIds }
}

/** What is amiss with the programme itself, its parties and its activities. */
export function programmeFindings(programme: ProgrammeFacts, status: ProgrammeStatus, on: LocalDate): Finding[] {
  return [
    ...ending(programme, status, on),
    ...unsigned(programme, status, on),
    ...unrecorded(programme, on),
    ...succeeded(programme, status, on),
    ...activities(programme, on),
  ]
}

/** `since` is the day the programme entered the window. */
function ending(programme: ProgrammeFacts, status: ProgrammeStatus, on: LocalDate): Finding[] {
  const { endsOn, hasRenewal } = programme
  if (endsOn === null || hasRenewal || (status !== 'IN_FORCE' && status !== 'ENDED')) return []
  const days = daysBetween(on, endsOn)
  if (days > RENEWAL_WINDOW) return []
  const message = endsWithoutRenewal(programme.title, endsOn, days)
  const more = { on, since: addDays(endsOn, -RENEWAL_WINDOW), dueOn: endsOn, message }
  return [finding(placeOf(programme), 'ENDS_WITHOUT_RENEWAL', itself(programme), more)]
}

function unsigned(programme: ProgrammeFacts, status: ProgrammeStatus, on: LocalDate): Finding[] {
  const { proposedOn } = programme
  if (status !== 'PROPOSED') return []
  const days = proposedOn === null ? null : daysBetween(proposedOn, on)
  const message = proposedNotSigned(programme.title, proposedOn, days)
  return [finding(placeOf(programme), 'PROPOSED_NOT_SIGNED', itself(programme), { on, since: proposedOn, message })]
}

/** No source says since when a count has been short. */
function unrecorded(programme: ProgrammeFacts, on: LocalDate): Finding[] {
  const { title, declared, recorded } = programme
  const short = (['contents', 'activities'] as const).flatMap((what) => {
    const stated = declared[what]
    return stated !== null && stated > recorded[what] ? [{ what, declared: stated, recorded: recorded[what] }] : []
  })
  if (short.length === 0) return []
  const more = { on, since: null, message: declaredNotRecorded(title, short) }
  return [finding(placeOf(programme), 'DECLARED_NOT_RECORDED', itself(programme), more)]
}

/** One for each organisation, whatever its roles; the key names the programme too, for one may be in several. */
function succeeded(programme: ProgrammeFacts, status: ProgrammeStatus, on: LocalDate): Finding[] {
  if (status === 'ENDED') return []
  const found = new Map<string, Finding>()
  for (const { organisationId, name, succeededBy } of programme.parties) {
    if (succeededBy === null || succeededBy.on > on) continue
    const subject = { type: 'Organisation', id: organisationId } as const
    const message = partySucceeded(programme.title, name, succeededBy)
    const more = { on, since: succeededBy.on, message }
    found.set(organisationId, finding(placeOf(programme), 'PARTY_SUCCEEDED', subject, more, programme.id))
  }
  return [...found.values()]
}

function activities(programme: ProgrammeFacts, on: LocalDate): Finding[] {
  return programme.activities.flatMap((activity) => {
    const { id, dueOn, leadId, title } = activity
    if (dueOn === null || !isLate(activity, on)) return []
    const days = daysBetween(dueOn, on)
    const more = { on, since: addDays(dueOn, 1), dueOn, message: activityLate(title, dueOn, days) }
    const place = { ...placeOf(programme), ownerId: leadId }
    return [finding(place, 'ACTIVITY_LATE', { type: 'Activity', id }, more)]
  })
}

function itself(programme: ProgrammeFacts): FindingSubject {
  return { type: 'Programme', id: programme.id }
}
