import { daysBetween, type LocalDate } from './date.ts'
import { type Interval, UNBOUNDED } from './interval.ts'
import { Exact } from './number.ts'
import type { PaceInput, PaceStatus, Reading } from './pace.ts'
import { allowedBy } from './pace-reading.ts'
import { interval, type Quantity } from './quantity.ts'

export const ON_TRACK_FROM = 0.95
export const AT_RISK_FROM = 0.6

const YEAR = 365.25

type Time = { passed: number; whole: number }

/** An end of what a figure allows: just below (−1), at (0) or just above (1) a value, which may be infinite. */
type Corner = { at: Exact; side: -1 | 0 | 1 }

/**
 * Every verdict that the figures allow. The verdict moves one way with each figure taken alone, so the ends of
 * their intervals (the corners of the box they span) show them all. Values are turned so that more is better.
 */
export function verdicts(input: PaceInput & { latest: Reading }): Set<PaceStatus> {
  const sign = input.direction === 'DECREASE' ? -1 : 1
  const { baseline } = input
  const from = baseline === null || baseline.quantity.value === null ? [null] : corners(allowedBy(baseline), sign)
  const found = new Set<PaceStatus>()
  for (const b of from) {
    for (const y of corners(allowedBy(input.latest), sign)) {
      for (const T of threshold(input.target, sign)) found.add(verdictAt(input, sign, b, y, T))
    }
  }
  return found
}

function verdictAt(
  input: PaceInput & { latest: Reading },
  sign: 1 | -1,
  b: Corner | null,
  y: Corner,
  T: Corner,
): PaceStatus {
  if (y.at.gt(T.at) || (y.at.eq(T.at) && y.side >= T.side)) return 'ACHIEVED'
  if (input.on > input.dueOn) return 'LATE'
  if (b === null || input.baseline === null) return 'NOT_ASSESSABLE'
  const growth = input.method === 'COMPOUND_GROWTH'
  if (growth && b.at.times(sign).lte(0)) return 'NOT_ASSESSABLE'
  // Nothing gained since the baseline, or (which this covers) a level lost that the baseline already had.
  if (y.at.lte(b.at)) return 'LATE'
  const time = timeOf(input.baseline, input)
  if (growth) return gradedGrowth(b.at.times(sign), y.at.times(sign), T.at.times(sign), time)
  // However low the baseline may have been, the share of the way made comes to the whole of it in the end.
  return graded(b.at.isFinite() ? linearRatio(b.at, y.at, T.at, time) : new Exact(time.whole).div(time.passed))
}

function timeOf(baseline: Reading, { latest, dueOn }: { latest: Reading; dueOn: LocalDate }): Time {
  return { passed: daysBetween(baseline.on, latest.on), whole: daysBetween(baseline.on, dueOn) }
}

function gradedGrowth(b: Exact, y: Exact, T: Exact, time: Time): PaceStatus {
  const rates = growthRates(b, y, T, time)
  return rates === null ? 'NOT_ASSESSABLE' : graded(new Exact(rates.observed / rates.required))
}

/** The verdict on a ratio of way made to time passed. */
export function graded(ratio: Exact): PaceStatus {
  if (ratio.gte(ON_TRACK_FROM)) return 'ON_TRACK'
  return ratio.gte(AT_RISK_FROM) ? 'AT_RISK' : 'LATE'
}

/** ((y − b)/(T − b)) / (passed/whole), in one division so that a threshold is met exactly. */
export function linearRatio(b: Exact, y: Exact, T: Exact, { passed, whole }: Time): Exact {
  return y.minus(b).times(whole).div(T.minus(b).times(passed))
}

/** Yearly growth observed and required; null where growth has no meaning (not positive). */
export function growthRates(
  b: Exact,
  y: Exact,
  T: Exact,
  { passed, whole }: Time,
): { observed: number; required: number } | null {
  if (b.lte(0) || T.lte(0) || y.lt(0)) return null
  const observed = y.div(b).toNumber() ** (YEAR / passed) - 1
  const required = T.div(b).toNumber() ** (YEAR / whole) - 1
  return { observed, required }
}

/**
 * The value to reach. How a promise is worded ('at least', 'striving for') does not move it, but 'more than' and 'less
 * than' are not met by the value itself.
 */
function threshold(target: Quantity, sign: 1 | -1): Corner[] {
  if (target.comparator === 'NEARLY' || target.comparator === 'ABOUT')
    return corners(interval(target) ?? UNBOUNDED, sign)
  const strict = target.comparator === (sign === 1 ? 'MORE_THAN' : 'LESS_THAN')
  return [{ at: new Exact(target.value ?? 0).times(sign), side: strict ? 1 : 0 }]
}

function corners(range: Interval, sign: 1 | -1): Corner[] {
  const low: Corner = { at: new Exact(range.low ?? -Infinity), side: range.lowOpen ? 1 : 0 }
  const high: Corner = { at: new Exact(range.high ?? Infinity), side: range.highOpen ? -1 : 0 }
  return sign === 1 ? [low, high] : [mirrored(low), mirrored(high)]
}

function mirrored({ at, side }: Corner): Corner {
  const turned = { '-1': 1, '0': 0, '1': -1 } as const
  return { at: at.neg(), side: turned[side] }
}
