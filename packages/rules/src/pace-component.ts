import { daysBetween } from './date.ts'
import { Exact } from './number.ts'
import type { Pace, PaceInput, Reading } from './pace.ts'
import { printedValue } from './pace-reading.ts'
import { growthRates, linearRatio } from './pace-verdict.ts'

export type Components = Pick<Pace, 'ratio' | 'progressed' | 'elapsed' | 'projected' | 'growth'>

export const NOTHING: Components = { ratio: null, progressed: null, elapsed: null, projected: null, growth: null }

/** The parts of the verdict, each null where it cannot be computed. */
export function componentsOf(input: PaceInput & { latest: Reading }): Components {
  const { baseline, latest, target, dueOn, method } = input
  if (baseline === null || target.value === null) return NOTHING
  const [from, now] = [printedValue(baseline), printedValue(latest)]
  if (from === null || now === null) return NOTHING
  const passed = daysBetween(baseline.on, latest.on)
  const whole = daysBetween(baseline.on, dueOn)
  const [b, y, T] = [new Exact(from), new Exact(now), new Exact(target.value)]
  const progressed = T.eq(b) ? null : printable(y.minus(b).div(T.minus(b)).toNumber())
  if (whole <= 0) return { ...NOTHING, progressed }
  const time = { passed, whole }
  const common = { progressed, elapsed: passed / whole }
  if (method !== 'COMPOUND_GROWTH') {
    const ratio = progressed === null ? null : printable(linearRatio(b, y, T, time).toNumber())
    return { ...common, ratio, growth: null, projected: passed < whole ? alongLine(b, y, time) : null }
  }
  const rates = growthRates(b, y, T, time)
  const known = rates !== null && Number.isFinite(rates.observed) && Number.isFinite(rates.required)
  return {
    ...common,
    ratio: progressed === null || rates === null ? null : printable(rates.observed / rates.required),
    growth: known ? { observed: rates.observed + 0, required: rates.required + 0 } : null,
    projected: passed < whole ? byGrowth(b, y, time) : null,
  }
}

type Time = { passed: number; whole: number }

/** Without minus zero, and null for the infinite yearly growth that a leap within days comes to. */
function printable(number: number): number | null {
  return Number.isFinite(number) ? number + 0 : null
}

function alongLine(b: Exact, y: Exact, { passed, whole }: Time): string {
  return y.minus(b).times(whole).div(passed).plus(b).toDecimalPlaces(2).toString()
}

function byGrowth(b: Exact, y: Exact, { passed, whole }: Time): string | null {
  if (b.lte(0) || y.lt(0)) return null
  const factor = y.div(b).toNumber() ** (whole / passed)
  return Number.isFinite(factor) ? b.times(factor).toDecimalPlaces(2).toString() : null
}
