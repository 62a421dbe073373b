/** Places along a line for the values of a span: the first value lies at `from`, the last at `to`. */
export const linear =
  ([first, last]: readonly [number, number], [from, to]: readonly [number, number]) =>
  (value: number): number =>
    from + ((value - first) / (last - first || 1)) * (to - from)

/** A width of 1, 2 or 5 times a power of ten that cuts the span into about so many parts. */
function stepOf(span: number, parts: number): number {
  const raw = span / parts
  const power = 10 ** Math.floor(Math.log10(raw))
  return power * ([1, 2, 5].find((step) => step * power >= raw * 0.999) ?? 10)
}

/** Round values within a span, about so many. */
export function ticksIn(low: number, high: number, count: number): number[] {
  if (high <= low) return [low]
  const step = stepOf(high - low, count)
  const first = Math.ceil(low / step - 1e-9)
  const last = Math.floor(high / step + 1e-9)
  // A multiple of a fraction such as 0.1 has a tail of its own, which no axis should show.
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)))
}

/** The span widened to the round values that hold it. */
export function roundSpan(low: number, high: number, count: number): [number, number] {
  const step = stepOf(high - low || 1, count)
  return [Math.floor(low / step) * step, Math.ceil(high / step) * step]
}
