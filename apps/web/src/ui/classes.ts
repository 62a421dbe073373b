/** Classes of a map: where each begins, lowest first, and the width they share. */
export type Classes = { bounds: number[]; step: number }

const STEPS = [1, 2, 2.5, 5, 10]

/** At most so many classes of one round width that hold all the values; whole numbers get whole bounds. */
export function classesOf(values: readonly number[], { whole = false, most = 5 } = {}): Classes {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const raw = Math.max((high - low) / most, whole ? 1 : 1e-6)
  const power = 10 ** Math.floor(Math.log10(raw))
  const steps = STEPS.map((step) => step * power).filter((step) => step >= raw && (!whole || Number.isInteger(step)))
  const step = steps.find((width) => countOf(low, high, width) <= most) ?? 20 * power
  const start = Math.floor(low / step) * step
  return { bounds: Array.from({ length: countOf(low, high, step) }, (_, index) => start + index * step), step }
}

const countOf = (low: number, high: number, step: number) => Math.floor(high / step) - Math.floor(low / step) + 1

/** The class a value falls in. */
export const rankIn = ({ bounds, step }: Classes, value: number): number =>
  Math.min(bounds.length - 1, Math.max(0, Math.floor((value - (bounds[0] ?? 0)) / step)))
