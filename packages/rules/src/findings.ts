import type { LocalDate } from './date.ts'
import type { Finding, FindingKind } from './finding.ts'
import { consultationFindings } from './finding-consultation.ts'
import { contributionFindings } from './finding-contribution.ts'
import { findingsOfDirective } from './finding-directive.ts'
import { findingsOfDisaggregation } from './finding-disaggregation.ts'
import type { DirectiveFacts, DisaggregationFacts, ProgrammeFacts } from './finding-facts.ts'
import { programmeFindings } from './finding-programme.ts'
import { targetFindings } from './finding-target.ts'
import { programmeStatus } from './programme.ts'

export type { Finding, FindingKind, FindingSubject } from './finding.ts'
export type { ActivityFacts, PartyFacts, ProgrammeFacts, TargetFacts } from './finding-facts.ts'

/** Whether anybody could know of a programme on a day: it had been proposed, drafted or agreed, or none of that is dated. */
function isKnown({ proposedOn, draftedOn, effectiveOn }: ProgrammeFacts, on: LocalDate): boolean {
  const dates = [proposedOn, draftedOn, effectiveOn].filter((date) => date !== null)
  return dates.length === 0 || dates.some((date) => date <= on)
}

/**
 * What deserves attention in one programme on a day, in no particular order. What belongs to no programme is asked of
 * `findingsOfDirective` and `findingsOfDisaggregation`.
 */
export function findingsOf(programme: ProgrammeFacts, on: LocalDate): Finding[] {
  if (!isKnown(programme, on)) return []
  const status = programmeStatus(programme, on)
  const { id: programmeId, mayAnswerIds, provinceId, placeIds } = programme
  const ours = <T extends DirectiveFacts | DisaggregationFacts>(facts: T): T => ({
    ...facts,
    programmeId,
    mayAnswerIds,
    provinceId: facts.provinceId ?? provinceId,
    placeIds,
  })
  return [
    ...programmeFindings(programme, status, on),
    ...targetFindings(programme, status, on),
    ...contributionFindings(programme, status, on),
    ...consultationFindings(programme, status, on),
    ...(programme.directives ?? []).flatMap((each) => findingsOfDirective(ours(each), on)),
    ...(programme.disaggregations ?? []).flatMap((each) => findingsOfDisaggregation(ours(each), on)),
  ]
}

/**
 * The kinds in order: what is broken, then what is about to be, then what waits for an answer or a signature, then
 * what is told in two ways, then what is not known, last what wants tidying.
 */
export const SEVERITY: readonly FindingKind[] = [
  'TARGET_LATE',
  'ACTIVITY_LATE',
  'TARGET_AT_RISK',
  'ENDS_WITHOUT_RENEWAL',
  'DIRECTIVE_OPEN',
  'OPINION_UNANSWERED',
  'PROPOSED_NOT_SIGNED',
  'PARTY_SUCCEEDED',
  'CONTRIBUTION_NOT_DELIVERED',
  'CONTRIBUTION_UNCONFIRMED',
  'DISAGGREGATION_MISMATCH',
  'DECLARED_NOT_RECORDED',
  'DRAFT_TARGET_WITHOUT_TIME_LINE',
  'TARGET_WITHOUT_BASELINE',
  'TARGET_NOT_ASSESSABLE',
  'INDICATOR_WITHOUT_CODE',
]

/** Where a finding stands: compared column by column, the smaller first. No two findings stand at one place. */
export type Rank = { severity: number; overdue: number; urgency: number; key: string }

/**
 * By kind (see `SEVERITY`), then an overdue directive before others, then by urgency, then by key. The most urgent target
 * or directive is the longest overdue, then the soonest due; the most urgent ending is the nearest to today, ahead or
 * behind, for what lapsed long ago presses less than what lapses now; of the others, the one that has waited longest.
 * Findings without a date come last of their kind.
 */
export function rankOf(finding: Finding): Rank {
  const { kind, key, overdue } = finding
  const first = overdue && kind === 'DIRECTIVE_OPEN'
  return { severity: SEVERITY.indexOf(kind), overdue: first ? 0 : 1, urgency: urgency(finding), key }
}

/** Negative where `a` comes first, positive where `b` does, 0 for one and the same place. */
export function compareRanks(a: Rank, b: Rank): number {
  return (
    a.severity - b.severity ||
    a.overdue - b.overdue ||
    Math.sign(a.urgency - b.urgency) ||
    (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
  )
}

/** Worst first, in the total order of `rankOf`. */
export function rank(findings: readonly Finding[]): Finding[] {
  return findings
    .map((finding) => ({ finding, rank: rankOf(finding) }))
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map(({ finding }) => finding)
}

/** Smaller is more urgent. A directive that is not overdue goes by how long it has waited, for few have a due day. */
function urgency({ kind, days, daysLeft, daysSince, overdue }: Finding): number {
  const none = Number.MAX_SAFE_INTEGER
  if (kind === 'ENDS_WITHOUT_RENEWAL') return daysLeft === null ? none : Math.abs(daysLeft)
  if (kind === 'DIRECTIVE_OPEN' && !overdue) return daysSince === null ? none : -daysSince
  if (kind === 'DIRECTIVE_OPEN' || kind.startsWith('TARGET_')) return daysLeft ?? none
  return days === null ? none : -days
}
