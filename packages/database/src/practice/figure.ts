import { DIMENSIONS, type Dimension, type Profile } from './profile.ts'
import { hash, scatter } from './random.ts'

/** A figure as it is reported: exact text, for percentages with what it was divided from. */
export type Figure = { value: string; numerator: string | null; denominator: string | null }
type Count = { numerator: number; denominator: number }

/** One class of one dimension. */
export type Class = { dimension: Dimension; category: string }

/** A number from 0 to below 1 that hangs on its names alone. */
export const draw = (...names: (string | number)[]): number => scatter(hash(names.join(' ')))

/** Per cent in hundredths, half up, as text without trailing zeros. */
export const percent = (numerator: number, denominator: number): string =>
  String(Math.floor((numerator * 10_000) / denominator + 0.5) / 100)

/**
 * What a unit of the first day counts in a quarter: the same whether it is told for itself or within a unit it was
 * joined into, so that a sum over a merger holds.
 * @param pace how fast it moves: 1 as most do
 */
function countOf(profile: Profile, cell: string, quarter: number, pace: number): Count {
  const { slug, start, yearly, whole } = profile
  const place = draw(slug, cell)
  const size = 0.5 + 1.2 * draw('size', cell)
  const wobble = draw(slug, cell, quarter) - 0.5
  const years = (quarter / 4) * pace
  const level = start[0] + (start[1] - start[0]) * place
  if (whole === undefined) {
    const count = level * size * (1 + yearly * years + 0.01 * Math.sign(yearly) * wobble)
    return { numerator: Math.max(0, Math.floor(count + 0.5)), denominator: 1 }
  }
  const share = Math.min(99.6, level + yearly * years + 0.3 * wobble)
  const denominator = Math.max(4, Math.floor(whole * size + 0.5))
  return { numerator: Math.floor((denominator * share) / 100 + 0.5), denominator }
}

/** The part of a count in each class of a dimension; the last takes what is left, so that the parts make the whole. */
function split(total: Count, profile: Profile, dimension: Dimension): Map<string, Count> {
  const shares: [string, number][] = Object.entries(DIMENSIONS[dimension])
  const parts = new Map<string, Count>()
  let rest = total
  for (const [index, [category, share]] of shares.entries()) {
    const part = index === shares.length - 1 ? rest : partOf(total, rest, share, profile, category)
    parts.set(category, part)
    const denominator = profile.whole === undefined ? 1 : rest.denominator - part.denominator
    rest = { numerator: rest.numerator - part.numerator, denominator }
  }
  return parts
}

/** A class near its share, and never so small that the others could not hold what is left. */
function partOf(total: Count, rest: Count, share: number, { slug, whole }: Profile, category: string): Count {
  const near = Math.floor(total.numerator * share * (1 + 0.06 * (draw(slug, category) - 0.5)))
  if (whole === undefined) return { numerator: Math.min(near, rest.numerator), denominator: 1 }
  const denominator = Math.floor(total.denominator * share)
  const least = rest.numerator - (rest.denominator - denominator)
  return { numerator: Math.max(Math.min(near, denominator, rest.numerator), least), denominator }
}

/** The parts of counts by several classes, one after the other: rural, of those primary, of those girls. */
function narrow(count: Count, profile: Profile, classes: readonly Class[]): Count {
  return classes.reduce((rest, { dimension, category }) => split(rest, profile, dimension).get(category) ?? rest, count)
}

/** What a unit reports for a quarter, for all or for some classes. Quarters are numbered from that of January 2021, 0. */
export function figureOf(
  profile: Profile,
  cells: readonly { id: string; pace: number }[],
  quarter: number,
  classes: readonly Class[] = [],
): Figure {
  let [numerator, denominator] = [0, 0]
  for (const { id, pace } of cells) {
    const count = narrow(countOf(profile, id, quarter, pace), profile, classes)
    numerator += count.numerator
    denominator += count.denominator
  }
  if (profile.whole === undefined) return { value: String(numerator), numerator: null, denominator: null }
  if (denominator === 0) return { value: '0', numerator: null, denominator: null }
  return { value: percent(numerator, denominator), numerator: String(numerator), denominator: String(denominator) }
}
