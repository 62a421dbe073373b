import { type Interval, intersection, isPoint, UNBOUNDED } from './interval.ts'
import type { Reading } from './pace.ts'
import { interval, type Quantity } from './quantity.ts'

/**
 * The values a reading allows: what its own figure says, narrowed by a corroborating figure of the same unit unless
 * the two contradict each other, and by what it can be at most.
 */
export function allowedBy({ quantity, corroborated, atMost }: Reading): Interval {
  const own = interval(quantity) ?? UNBOUNDED
  const other = corroborated?.unit === quantity.unit ? interval(corroborated) : null
  const narrowed = (other && intersection(own, other)) ?? own
  const ceiling = atMost === undefined ? null : intersection(narrowed, { ...UNBOUNDED, high: atMost })
  return ceiling ?? narrowed
}

/** The corroborating figure where it narrows what the reading says, else null. */
export function corroborationOf(reading: Reading): Quantity | null {
  const { corroborated, ...alone } = reading
  if (corroborated === undefined) return null
  const [own, both] = [allowedBy(alone), allowedBy(reading)]
  const ends = ['low', 'lowOpen', 'high', 'highOpen'] as const
  return ends.some((end) => own[end] !== both[end]) ? corroborated : null
}

/** Whether a reading leaves more than one value open. */
export function isVague(reading: Reading): boolean {
  return !isPoint(allowedBy(reading))
}

/** The value to compute with: the only one allowed, else the one printed; null when the reading has no figure. */
export function printedValue(reading: Reading): string | null {
  if (reading.quantity.value === null) return null
  const range = allowedBy(reading)
  return isPoint(range) ? range.low : reading.quantity.value
}
