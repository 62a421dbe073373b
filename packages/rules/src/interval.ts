import { Exact } from './number.ts'

/** What a quantity bounds: null is an end that is not bounded, `open` an end that is itself excluded. */
export type Interval = { low: string | null; lowOpen: boolean; high: string | null; highOpen: boolean }

/** The interval that holds every value. */
export const UNBOUNDED: Interval = { low: null, lowOpen: false, high: null, highOpen: false }

/** Whether it holds exactly one value. */
export function isPoint(range: Interval): range is Interval & { low: string; high: string } {
  return range.low !== null && range.high !== null && new Exact(range.low).eq(range.high)
}

/** Whether every value of the one is below every value of the other. */
export function liesBelow(lower: Interval, upper: Interval): boolean {
  if (lower.high === null || upper.low === null) return false
  const order = new Exact(lower.high).cmp(upper.low)
  return order < 0 || (order === 0 && (lower.highOpen || upper.lowOpen))
}

/** The values that both allow, or null when there is none. */
export function intersection(a: Interval, b: Interval): Interval | null {
  if (liesBelow(a, b) || liesBelow(b, a)) return null
  const low = stricter(a.low, a.lowOpen, b.low, b.lowOpen, 1)
  const high = stricter(a.high, a.highOpen, b.high, b.highOpen, -1)
  return { low: low.at, lowOpen: low.open, high: high.at, highOpen: high.open }
}

/** Every value that a sum of one value of each can take. */
export function sumOfIntervals(ranges: readonly Interval[]): Interval {
  const end = (side: 'low' | 'high') =>
    ranges.reduce<Exact | null>(
      (all, { [side]: at }) => (all === null || at === null ? null : all.plus(at)),
      new Exact(0),
    )
  return {
    low: end('low')?.toString() ?? null,
    lowOpen: ranges.some(({ lowOpen }) => lowOpen),
    high: end('high')?.toString() ?? null,
    highOpen: ranges.some(({ highOpen }) => highOpen),
  }
}

/** The least interval that holds every one of them. */
export function hullOf(ranges: readonly Interval[]): Interval {
  const [first = UNBOUNDED, ...rest] = ranges
  return rest.reduce((all, one) => {
    const low = looser(all.low, all.lowOpen, one.low, one.lowOpen, 1)
    const high = looser(all.high, all.highOpen, one.high, one.highOpen, -1)
    return { low: low.at, lowOpen: low.open, high: high.at, highOpen: high.open }
  }, first)
}

type End = { at: string | null; open: boolean }

/** The end that allows less; `side` is 1 for a lower end and −1 for an upper one. */
function stricter(a: string | null, aOpen: boolean, b: string | null, bOpen: boolean, side: 1 | -1): End {
  if (a === null) return { at: b, open: bOpen }
  if (b === null) return { at: a, open: aOpen }
  const order = new Exact(a).cmp(b) * side
  if (order === 0) return { at: a, open: aOpen || bOpen }
  return order > 0 ? { at: a, open: aOpen } : { at: b, open: bOpen }
}

/** The end that allows more. */
function looser(a: string | null, aOpen: boolean, b: string | null, bOpen: boolean, side: 1 | -1): End {
  if (a === null || b === null) return { at: null, open: false }
  const order = new Exact(a).cmp(b) * side
  if (order === 0) return { at: a, open: aOpen && bOpen }
  return order < 0 ? { at: a, open: aOpen } : { at: b, open: bOpen }
}
