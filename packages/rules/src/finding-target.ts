import { addDays, type LocalDate } from './date.ts'
import { type Finding, type FindingKind, finding } from './finding.ts'
import type { ProgrammeFacts, TargetFacts } from './finding-facts.ts'
import { indicatorWithoutCode, targetMessage } from './finding-message.ts'
import { placeOf } from './finding-programme.ts'
import type { PaceReason } from './pace-reason.ts'
import type { ProgrammeStatus } from './programme.ts'

export type TargetFindingKind = Extract<FindingKind, `TARGET_${string}`>

/**
 * What is amiss with the targets of a programme and with the indicators they are set for. A target that is only
 * proposed or drafted binds nobody yet; one of an ended programme matters only if missed. A target has one finding
 * at most. `since` is the day after the due date once that has passed.
 */
export function targetFindings(programme: ProgrammeFacts, status: ProgrammeStatus, on: LocalDate): Finding[] {
  if (status !== 'IN_FORCE' && status !== 'ENDED') return []
  const found = programme.targets.flatMap((target) => {
    const kind = kindOf(target)
    if (kind === null || (status === 'ENDED' && kind !== 'TARGET_LATE')) return []
    const { id, dueOn } = target
    const since = dueOn < on ? addDays(dueOn, 1) : null
    const provinceId = target.provinceId ?? programme.provinceId
    const place = { ...placeOf(programme), provinceId, placeIds: provinceId === null ? [] : [provinceId] }
    const message = targetMessage(kind, target, programme.ownerName)
    return [finding(place, kind, { type: 'Target', id }, { on, since, dueOn, message })]
  })
  return status === 'ENDED' ? found : [...found, ...uncoded(programme, on)]
}

/** What a missing baseline explains: with one alone, or with a first report too, the target could be judged. */
const FOR_WANT_OF_BASELINE: readonly PaceReason[] = ['NO_BASELINE', 'NO_MEASUREMENT']

/**
 * Where the baseline is what is wanting, TARGET_WITHOUT_BASELINE speaks (and asks for the first report too if there
 * is none), and TARGET_NOT_ASSESSABLE is silent; any other obstacle is told as TARGET_NOT_ASSESSABLE.
 */
function kindOf({ pace: { status, reasonCode }, hasBaseline }: TargetFacts): TargetFindingKind | null {
  if (status === 'LATE') return 'TARGET_LATE'
  if (status === 'AT_RISK') return 'TARGET_AT_RISK'
  // Nothing is amiss with what is yet to begin, or with a milestone that is yet to come.
  if (status !== 'NOT_ASSESSABLE' || reasonCode === 'NOT_STARTED' || reasonCode === 'MILESTONE_PENDING') return null
  const wanting = hasBaseline === false && FOR_WANT_OF_BASELINE.includes(reasonCode)
  return wanting ? 'TARGET_WITHOUT_BASELINE' : 'TARGET_NOT_ASSESSABLE'
}

/** One for each indicator of a programme, however many targets it has there; counted from when the programme took effect. */
function uncoded(programme: ProgrammeFacts, on: LocalDate): Finding[] {
  const indicators = programme.targets.flatMap(({ indicator }) => (indicator?.officialCode === null ? [indicator] : []))
  const since = programme.effectiveOn
  return [...new Map(indicators.map((indicator) => [indicator.id, indicator])).values()].map(({ id, name }) =>
    finding(
      placeOf(programme),
      'INDICATOR_WITHOUT_CODE',
      { type: 'Indicator', id },
      { on, since, message: indicatorWithoutCode(name, programme.title) },
      programme.id,
    ),
  )
}
