import type { LocalDate } from './date.ts'
import type { Localised } from './language.ts'
import { type Components, componentsOf, NOTHING } from './pace-component.ts'
import { milestoneVerdict } from './pace-milestone.ts'
import { type PaceReason, reasonText } from './pace-reason.ts'
import { verdicts } from './pace-verdict.ts'
import { isCeiling, type Quantity } from './quantity.ts'

export type PaceMethod = 'LINEAR' | 'COMPOUND_GROWTH'
export type PaceStatus = 'ACHIEVED' | 'ON_TRACK' | 'AT_RISK' | 'LATE' | 'NOT_ASSESSABLE'
/** MAINTAIN holds a level already reached: as for INCREASE, more is not worse. */
export type Direction = 'INCREASE' | 'DECREASE' | 'MAINTAIN'

/**
 * Which way a target is judged. Where the indicator itself does not tell (it is to be kept, or it only describes), the
 * words of the promise do: what is to stay under a value is better below it.
 */
export function directionOf(direction: Direction | 'NEUTRAL', target: Quantity): Direction {
  if (direction === 'INCREASE' || direction === 'DECREASE') return direction
  if (isCeiling(target)) return 'DECREASE'
  return direction === 'NEUTRAL' ? 'INCREASE' : direction
}

/**
 * A figure as of a day. `corroborated` is what another source gives for the same period and unit: it narrows a figure
 * that is not exact to the values both allow, and is disregarded where it contradicts it. `atMost` is an upper end
 * known beside the figure, as when a roster says how many are unknown.
 */
export type Reading = {
  quantity: Quantity
  on: LocalDate
  corroborated?: Quantity | undefined
  atMost?: string | undefined
}

/** How many of a milestone's steps were done as of a day. */
export type Steps = { done: number; total: number; on: LocalDate }

export type PaceInput = {
  direction: Direction
  target: Quantity
  dueOn: LocalDate
  /** When the programme starts; before that nothing is due. */
  startsOn: LocalDate | null
  baseline: Reading | null
  /** The latest measurement at or before `on`; a later one is disregarded. */
  latest: Reading | null
  on: LocalDate
  method?: PaceMethod | undefined
  /** For milestones only. */
  steps?: Steps | undefined
}

/**
 * The verdict and what it was drawn from, for the values as printed (or as corroborated, where that leaves but one). With b the baseline, y the latest value, T the
 * target, at t0, t and tT: `progressed` is (y − b)/(T − b), `elapsed` is (t − t0)/(tT − t0), `ratio` is their
 * quotient (for COMPOUND_GROWTH, observed over required yearly growth), `projected` the value at the due date if
 * things go on as they went, rounded to two decimals, in `unit`. `growth` holds both yearly rates (0.03 is 3%) for
 * COMPOUND_GROWTH. Each is null where it cannot be computed. `possible` spans the verdicts that the figures allow:
 * one and the same unless they are vague, null where some of what they allow cannot be judged at all.
 */
export type Pace = {
  status: PaceStatus
  ratio: number | null
  progressed: number | null
  elapsed: number | null
  projected: string | null
  growth: { observed: number; required: number } | null
  possible: { worst: PaceStatus; best: PaceStatus } | null
  method: PaceMethod
  unit: string
  reason: Localised
  reasonCode: PaceReason
  /** Of a target read from a roster: what the roster holds. */
  roster?: Localised | undefined
}

/**
 * How a target stands on a day. Time runs to the latest measurement, not to the day of asking: what has not been
 * measured is not held against anybody until the due date has passed. A figure that is not exact stands for all the
 * values it allows, and there is a verdict only when they all agree on it.
 */
export function pace(input: PaceInput): Pace {
  const latest = input.latest !== null && input.latest.on <= input.on ? input.latest : null
  if (input.startsOn !== null && input.on < input.startsOn) return unassessable(input, 'NOT_STARTED')
  if (input.target.unit === 'milestone') {
    const { status, reasonCode, components } = milestoneVerdict(input, latest)
    return verdict({ ...input, latest }, status, reasonCode, components, only(status))
  }
  const obstacle = obstacleTo(input, latest)
  if (obstacle !== null || latest === null) return unassessable(input, obstacle ?? 'NO_MEASUREMENT')
  return judged({ ...input, latest })
}

/** Why no figure can be judged at all, or null. */
function obstacleTo({ target, baseline }: PaceInput, latest: Reading | null): PaceReason | null {
  if (target.value === null) return 'NO_TARGET_FIGURE'
  if (latest === null) return 'NO_MEASUREMENT'
  if (baseline !== null && latest.on <= baseline.on) return 'NO_MEASUREMENT_SINCE_BASELINE'
  if (latest.quantity.value === null) return 'MEASUREMENT_WITHOUT_FIGURE'
  const units = [latest.quantity.unit, baseline?.quantity.unit ?? target.unit]
  return units.every((unit) => unit === target.unit) ? null : 'UNITS_DIFFER'
}

function judged(input: PaceInput & { latest: Reading }): Pace {
  const found = verdicts(input)
  const components = componentsOf(input)
  const [status] = found
  if (found.size === 1 && status !== undefined && status !== 'NOT_ASSESSABLE') {
    return verdict(input, status, reasonFor(input, status, components), components, only(status))
  }
  return verdict(input, 'NOT_ASSESSABLE', doubt(input, found), components, rangeOf(found))
}

const WORST_FIRST: readonly PaceStatus[] = ['LATE', 'AT_RISK', 'ON_TRACK', 'ACHIEVED']

function rangeOf(found: ReadonlySet<PaceStatus>): Pace['possible'] {
  const known = WORST_FIRST.filter((status) => found.has(status))
  const [worst, best] = [known[0], known.at(-1)]
  return worst === undefined || best === undefined || known.length < found.size ? null : { worst, best }
}

function only(status: PaceStatus): Pace['possible'] {
  return status === 'NOT_ASSESSABLE' ? null : { worst: status, best: status }
}

function reasonFor(input: PaceInput, status: PaceStatus, { progressed }: Components): PaceReason {
  if (status === 'ACHIEVED') return 'TARGET_MET'
  if (input.on > input.dueOn) return 'PAST_DUE'
  // More than the whole way and yet short of the target: the baseline already stood beyond it.
  if (progressed === null || progressed > 1) return 'NOT_MAINTAINED'
  if (progressed < 0) return 'MOVING_AWAY'
  return input.method === 'COMPOUND_GROWTH' ? 'GROWTH' : 'PACE'
}

function doubt({ baseline, on, dueOn }: PaceInput, found: ReadonlySet<PaceStatus>): PaceReason {
  const pastDue = on > dueOn
  if (!pastDue && baseline === null) return 'NO_BASELINE'
  if (!pastDue && baseline?.quantity.value === null) return 'BASELINE_WITHOUT_FIGURE'
  return found.size === 1 ? 'GROWTH_UNDEFINED' : 'VAGUE'
}

function verdict(
  input: PaceInput,
  status: PaceStatus,
  reasonCode: PaceReason,
  components: Components,
  possible: Pace['possible'],
): Pace {
  const reason = reasonText(reasonCode, input, { ...components, status, possible })
  return {
    status,
    ...components,
    possible,
    method: input.method ?? 'LINEAR',
    unit: input.target.unit,
    reason,
    reasonCode,
  }
}

function unassessable(input: PaceInput, reasonCode: PaceReason): Pace {
  return verdict(input, 'NOT_ASSESSABLE', reasonCode, NOTHING, null)
}
