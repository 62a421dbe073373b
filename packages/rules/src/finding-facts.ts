import type { ActivityStatus } from './activity.ts'
import type { OpinionAnswer } from './consultation.ts'
import type { Statements } from './contribution.ts'
import type { LocalDate } from './date.ts'
import type { BreakdownPart } from './disaggregation.ts'
import type { Localised } from './language.ts'
import type { Pace } from './pace.ts'
import type { Quantity } from './quantity.ts'

export type PartyFacts = {
  organisationId: string
  name: Localised
  role: string
  /** The organisation that followed it, and since when. */
  succeededBy: { id: string; name: Localised; on: LocalDate } | null
}

export type TargetFacts = {
  id: string
  name: Localised
  provinceId: string | null
  dueOn: LocalDate
  pace: Pace
  /** Whether a baseline is recorded; left out, a missing one is told as what cannot be assessed. */
  hasBaseline?: boolean | undefined
  /** The indicator it is set for; left out, its code is not looked at. */
  indicator?: { id: string; name: Localised; officialCode: string | null } | undefined
}

export type ActivityFacts = {
  id: string
  title: Localised
  status: ActivityStatus
  dueOn: LocalDate | null
  leadId: string | null
}

/** An organisation by name. */
export type NamedParty = { id: string; name: Localised }

export type ContributionFacts = {
  id: string
  /** What was given, as 'máy tính xách tay'. */
  what: Localised
  /** How much, as the source states it. */
  quantity: Quantity
  /** False for what is promised and not reported as given: nobody need confirm it yet. */
  delivered: boolean
  /** The last day of the period it was given in, or was promised for; null when no source says. */
  periodTo: LocalDate | null
  giver: NamedParty | null
  receiver: NamedParty | null
  statements: Statements
  provinceId: string | null
}

export type DraftTargetFacts = { id: string; name: Localised; dueOn: LocalDate | null }

export type ConsultationFacts = {
  id: string
  title: Localised
  openedOn: LocalDate | null
  closedOn: LocalDate | null
  /** The day of the workshop at which the opinions were raised, where there was one. */
  heldOn: LocalDate | null
  /** The organisation that is to answer; null where a source names none. */
  owner: NamedParty | null
  provinceId: string | null
  versions: readonly { ordinal: number; datedOn: LocalDate | null; targets: readonly DraftTargetFacts[] }[]
  groups: readonly {
    id: string
    topic: Localised
    opinions: readonly { answer: OpinionAnswer; answeredOn: LocalDate | null }[]
  }[]
}

/** Something asked or concluded at an event. `programmeId` is null when it belongs to no programme. */
export type DirectiveFacts = {
  id: string
  kind: 'CONCLUSION' | 'REQUEST'
  text: Localised
  event: { title: Localised; heldOn: LocalDate }
  /** The organisation that a source names for it; null where a source names none. */
  owner: NamedParty | null
  /** The organisations that may answer where there is no owner. */
  mayAnswerIds: readonly string[]
  programmeId: string | null
  provinceId: string | null
  /** Where it is counted when it belongs to no programme: the unit of whoever is named and that of the event. */
  placeIds: readonly string[]
  dueOn: LocalDate | null
  closedOn: LocalDate | null
}

/** A total with its parts along one dimension, all of one unit, period and source. */
export type DisaggregationFacts = {
  /** The measurement of the total. */
  measurementId: string
  indicatorName: Localised
  period: Localised
  /** The day it was reported, or the last day of its period. */
  reportedOn: LocalDate
  dimension: string
  total: Quantity
  parts: readonly BreakdownPart[]
  owner: NamedParty | null
  /** The organisations that may answer where there is no owner. */
  mayAnswerIds: readonly string[]
  programmeId: string | null
  provinceId: string | null
  placeIds: readonly string[]
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
  /** The organisation that a source names as leading the programme; null where a source names none. */
  ownerId: string | null
  ownerName: Localised | null
  /** The organisations that may answer for what no source gives an owner. */
  mayAnswerIds: readonly string[]
  provinceId: string | null
  /** Every unit it takes place in, as they were at the time. */
  placeIds: readonly string[]
  targets: readonly TargetFacts[]
  activities: readonly ActivityFacts[]
  /** What is left out of these is not looked at. */
  contributions?: readonly ContributionFacts[] | undefined
  consultations?: readonly ConsultationFacts[] | undefined
  directives?: readonly DirectiveFacts[] | undefined
  disaggregations?: readonly DisaggregationFacts[] | undefined
}
