import { daysBetween, type LocalDate } from './date.ts'
import type { Localised } from './language.ts'
import { Exact } from './number.ts'
import { type PaceReason, reasonText } from './pace-reason.ts'
import { growthRatio, linearRatio, verdicts } from './pace-verdict.ts'
import type { Quantity } from './quantity.ts'

export type PaceMethod = 'LINEAR' | 'COMPOUND_GROWTH'
export type PaceStatus = 'ACHIEVED' | 'ON_TRACK' | 'AT_RISK' | 'LATE' | 'NOT_ASSESSABLE'
/** MAINTAIN holds a level already reached: as for INCREASE, more is not worse. */
export type Direction = 'INCREASE' | 'DECREASE' | 'MAINTAIN'

export type Reading = { quantity: Quantity; on: LocalDate }

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
}

/**
 * The verdict and what it was drawn from, for the values as printed. With b the baseline, y the latest value, T the
 * target, at t0, t and tT: `progressed` is (y − b)/(T − b), `elapsed` is (t − t0)/(tT − t0), `ratio` is their
 * quotient (for COMPOUND_GROWTH, observed over required yearly growth), `projected` the value at the due date if
 * things go on as they went, rounded to two decimals. Each is null where it cannot be computed.
 */
export type Pace = {
  status: PaceStatus
  ratio: number | null
  progressed: number | null
  elapsed: number | null
  projected: string | null
  reason: Localised
  reasonCode: PaceReason
}

type Components = Pick<Pace, 'ratio' | 'progressed' | 'elapsed' | 'projected'>

const NOTHING: Components = { ratio: null, progressed: null, elapsed: null, projected: null }

/**
 * How a target stands on a day. Time runs to the latest measurement, not to the day of asking: what has not been
 * measured is not held against anybody until the due date has passed. A figure that is not exact stands for all the
 * values it allows, and there is a verdict only when they all agree on it.
 */
export function pace(input: PaceInput): Pace {
  const latest = input.latest !== null && input.latest.on <= input.on ? input.latest : null
  if (input.startsOn !== null && input.on < input.startsOn) return unassessable(input, 'NOT_STARTED')
  if (input.target.unit === 'milestone') return milestone(input, latest)
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

/** A milestone is met when a measurement says so, and by nothing else; between the two there is no pace. */
function milestone(input: PaceInput, latest: Reading | null): Pace {
  if (latest === null) return unassessable(input, 'NO_MEASUREMENT')
  const { value, unit, comparator } = latest.quantity
  if (value === null) return unassessable(input, 'MEASUREMENT_WITHOUT_FIGURE')
  if (unit !== 'milestone') return unassessable(input, 'UNITS_DIFFER')
  const met = comparator === 'EXACTLY' && new Exact(value).eq(1)
  if (met) return verdict({ ...input, latest }, 'ACHIEVED', 'MILESTONE_MET', NOTHING)
  if (input.on > input.dueOn) return verdict({ ...input, latest }, 'LATE', 'MILESTONE_PAST_DUE', NOTHING)
  return unassessable({ ...input, latest }, 'MILESTONE_PENDING')
}

function judged(input: PaceInput & { latest: Reading }): Pace {
  const found = verdicts(input)
  const components = componentsOf(input)
  const [status] = found
  if (found.size === 1 && status !== undefined && status !== 'NOT_ASSESSABLE') {
    return verdict(input, status, reasonFor(input, status, components), components)
  }
  return verdict(input, 'NOT_ASSESSABLE', doubt(input, found), components)
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

function componentsOf({ baseline, latest, target, dueOn, method }: PaceInput & { latest: Reading }): Components {
  const [from, now, aim] = [baseline?.quantity.value ?? null, latest.quantity.value, target.value]
  if (baseline === null || from === null || now === null || aim === null) return NOTHING
  const passed = daysBetween(baseline.on, latest.on)
  const whole = daysBetween(baseline.on, dueOn)
  const [b, y, T] = [new Exact(from), new Exact(now), new Exact(aim)]
  const progressed = T.eq(b) ? null : printable(y.minus(b).div(T.minus(b)).toNumber())
  if (whole <= 0) return { ...NOTHING, progressed }
  const time = { passed, whole }
  const growth = method === 'COMPOUND_GROWTH'
  const quotient = growth ? growthRatio(b, y, T, time) : linearRatio(b, y, T, time).toNumber()
  const ratio = progressed === null || quotient === null ? null : printable(quotient)
  return {
    ratio,
    progressed,
    elapsed: passed / whole,
    projected: passed < whole ? projection(b, y, time, growth) : null,
  }
}

/** Without minus zero, and null for the infinite yearly growth that a leap within days comes to. */
function printable(number: number): number | null {
  return Number.isFinite(number) ? number + 0 : null
}

function projection(b: Exact, y: Exact, time: { passed: number; whole: number }, growth: boolean): string | null {
  if (!growth) return y.minus(b).times(time.whole).div(time.passed).plus(b).toDecimalPlaces(2).toString()
  if (b.lte(0) || y.lt(0)) return null
  const factor = y.div(b).toNumber() ** (time.whole / time.passed)
  if (!Number.isFinite(factor)) return null
  return b.times(factor).toDecimalPlaces(2).toString()
}

function verdict(input: PaceInput, status: PaceStatus, reasonCode: PaceReason, components: Components): Pace {
  return { status, ...components, reason: reasonText(reasonCode, input, components), reasonCode }
}

function unassessable(input: PaceInput, reasonCode: PaceReason): Pace {
  return verdict(input, 'NOT_ASSESSABLE', reasonCode, NOTHING)
}
