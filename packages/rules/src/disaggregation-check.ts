import type { BreakdownPart } from './disaggregation.ts'
import { hullOf, type Interval, intersection, liesBelow, sumOfIntervals } from './interval.ts'
import { inBoth, type Localised } from './language.ts'
import { Exact } from './number.ts'
import { addsUp, interval, type Quantity, quantityText } from './quantity.ts'

/** `reason` says why the figures contradict each other, or why nothing can be said of them. */
export type DisaggregationCheck =
  | { verdict: 'CONSISTENT' }
  | { verdict: 'MISMATCH' | 'NOT_CHECKABLE'; reason: Localised }

const LEVELS = ['primary', 'lower-secondary', 'upper-secondary']

/** The sets of categories that make up the whole of a dimension, none of them overlapping. */
const WHOLES: Record<string, readonly (readonly string[])[] | undefined> = {
  'education-level': [['preschool'], ['nursery', 'kindergarten']].flatMap((early) => [
    [...early, ...LEVELS],
    [...early, ...LEVELS, 'continuing'],
  ]),
  sex: [['female', 'male']],
  area: [['urban', 'rural']],
  ethnicity: [['kinh', 'minority']],
  'level-of-standard': [['level-1', 'level-2']],
}

/** Whether these categories, each once, are all there are along a dimension; false for one outside the vocabulary. */
export function isWhole(dimension: string, categories: readonly string[]): boolean {
  const given = new Set(categories)
  if (given.size < categories.length) return false
  return (
    WHOLES[dimension]?.some((whole) => whole.length === given.size && whole.every((one) => given.has(one))) ?? false
  )
}

/**
 * Whether a total and its parts can all be true. Sums: what the parts can add up to must meet what the total can be.
 * Ratios: with every denominator, the mean weighted by them must meet the total; without, or where one is vague, the
 * total must lie between the least and the greatest part, as every weighted mean does. Figures stand for all the values
 * they allow, a rounded one for all that round to it. `whole` says that the parts do not overlap and leave nothing out;
 * otherwise only a part of a count that exceeds its total is a contradiction.
 */
export function checkDisaggregation(
  total: Quantity,
  parts: readonly BreakdownPart[],
  whole = true,
): DisaggregationCheck {
  const quantities = parts.map(({ quantity }) => quantity)
  if (quantities.length === 0) return unchecked('none')
  if (quantities.some(({ unit }) => unit !== total.unit)) return unchecked('units')
  if (total.unit === 'milestone') return unchecked('milestone')
  if (addsUp(total.unit)) return whole ? checkSum(total, quantities) : checkExcess(total, quantities)
  return whole ? checkRatio(total, quantities) : unchecked('partial')
}

const REASONS = {
  none: { vi: 'Không có số liệu phân tổ.', en: 'There are no parts.' },
  units: { vi: 'Các số liệu khác đơn vị tính.', en: 'The figures are in different units.' },
  milestone: { vi: 'Mốc đạt hay chưa đạt không phân tổ được.', en: 'Milestones, met or not, have no parts.' },
  partial: { vi: 'Các phần được nêu không phải là toàn bộ.', en: 'The parts stated are not the whole.' },
  vague: { vi: 'Có số liệu chỉ nêu ước chừng.', en: 'One of the figures is stated only vaguely.' },
  denominators: {
    vi: 'Mẫu số của các phần cộng lại không bằng mẫu số chung.',
    en: 'The denominators of the parts do not add up to that of the total.',
  },
} as const satisfies Record<string, Localised>

function unchecked(why: keyof typeof REASONS): DisaggregationCheck {
  return { verdict: 'NOT_CHECKABLE', reason: REASONS[why] }
}

function checkSum(total: Quantity, parts: readonly Quantity[]): DisaggregationCheck {
  const [all, ranges] = [rounded(total), known(parts.map(rounded))]
  if (all === null || ranges === null) return unchecked('vague')
  const added = sumOfIntervals(ranges)
  if (intersection(added, all) !== null) return { verdict: 'CONSISTENT' }
  return mismatch(liesBelow(added, all) ? 'short' : 'over', total, rangeText(added, total.unit))
}

function checkExcess(total: Quantity, parts: readonly Quantity[]): DisaggregationCheck {
  const all = rounded(total)
  const over = parts.find((part) => {
    const range = rounded(part)
    return all !== null && range !== null && liesBelow(all, range)
  })
  return over === undefined ? unchecked('partial') : mismatch('part', total, written(over))
}

function checkRatio(total: Quantity, parts: readonly Quantity[]): DisaggregationCheck {
  const denominators = known(parts.map(({ denominator }) => denominator))
  const weight = denominators?.reduce((all, one) => all.plus(one), new Exact(0))
  // The denominators of a vague figure may be as vague as itself.
  const exact = [total, ...parts].every(({ comparator }) => comparator === 'EXACTLY')
  if (weight === undefined || weight.lte(0) || !exact) return checkMean(total, parts)
  if (total.denominator !== null && !weight.eq(total.denominator))
    return { verdict: 'MISMATCH', reason: REASONS.denominators }
  const all = weighted(total, weight)
  const ranges = known(parts.map((part) => weighted(part, new Exact(part.denominator ?? 0))))
  if (all === null || ranges === null) return unchecked('vague')
  const added = sumOfIntervals(ranges)
  if (intersection(added, all) !== null) return { verdict: 'CONSISTENT' }
  return mismatch('mean', total, rangeText(times(added, new Exact(1).div(weight)), total.unit))
}

function checkMean(total: Quantity, parts: readonly Quantity[]): DisaggregationCheck {
  const [all, ranges] = [rounded(total), known(parts.map(rounded))]
  if (all === null || ranges === null) return unchecked('vague')
  const hull = hullOf(ranges)
  if (intersection(hull, all) !== null) return { verdict: 'CONSISTENT' }
  return mismatch(
    liesBelow(all, hull) ? 'below' : 'above',
    total,
    rangeText(hullOf(known(parts.map(interval)) ?? []), total.unit),
  )
}

/** What a figure allows, times its denominator: exactly its numerator (times 100 for %) where that is known. */
function weighted(quantity: Quantity, denominator: Exact): Interval | null {
  const { numerator, unit } = quantity
  if (numerator === null) {
    const range = rounded(quantity)
    return range && times(range, denominator)
  }
  const at = new Exact(numerator).times(unit === '%' ? 100 : 1).toString()
  return { low: at, lowOpen: false, high: at, highOpen: false }
}

function times(range: Interval, factor: Exact): Interval {
  const by = (at: string | null) => (at === null ? null : new Exact(at).times(factor).toString())
  return { ...range, low: by(range.low), high: by(range.high) }
}

/** What a figure allows when it may have been rounded to the digits it is printed with; a whole count was not. */
function rounded(quantity: Quantity): Interval | null {
  const range = interval(quantity)
  const digits = quantity.value?.split('.')[1]?.length ?? 0
  if (range === null || (digits === 0 && addsUp(quantity.unit))) return range
  const half = new Exact(10).pow(-digits).div(2)
  return {
    ...range,
    low: range.low === null ? null : new Exact(range.low).minus(half).toString(),
    high: range.high === null ? null : new Exact(range.high).plus(half).toString(),
  }
}

function known<T>(values: readonly (T | null)[]): T[] | null {
  const present = values.filter((value) => value !== null)
  return present.length === values.length ? present : null
}

function written(quantity: Quantity): Localised {
  return inBoth((language) => quantityText(quantity, language))
}

/** '72,5% đến 79,85%', 'ít nhất 65 trường'. */
function rangeText({ low, lowOpen, high, highOpen }: Interval, unit: string): Localised {
  const of = (value: string, comparator: Quantity['comparator']) =>
    written({
      value: new Exact(value).toDecimalPlaces(2).toString(),
      comparator,
      unit,
      numerator: null,
      denominator: null,
      wording: null,
    })
  if (low === null) return high === null ? { vi: '', en: '' } : of(high, highOpen ? 'NEARLY' : 'EXACTLY')
  if (high === null) return of(low, lowOpen ? 'MORE_THAN' : 'AT_LEAST')
  const [from, to] = [of(low, 'EXACTLY'), of(high, 'EXACTLY')]
  return from.vi === to.vi ? from : { vi: `${from.vi} đến ${to.vi}`, en: `${from.en} to ${to.en}` }
}

type Mismatch = 'short' | 'over' | 'part' | 'mean' | 'below' | 'above'

function mismatch(how: Mismatch, total: Quantity, found: Localised): DisaggregationCheck {
  const all = written(total)
  const words: Record<Mismatch, Localised> = {
    short: {
      vi: `Các phần cộng lại chỉ được ${found.vi}, số chung là ${all.vi}.`,
      en: `The parts add up only to ${found.en}, the total is ${all.en}.`,
    },
    over: {
      vi: `Các phần cộng lại được ${found.vi}, vượt số chung là ${all.vi}.`,
      en: `The parts add up to ${found.en}, more than the total of ${all.en}.`,
    },
    part: {
      vi: `Một phần (${found.vi}) vượt số chung (${all.vi}).`,
      en: `One part (${found.en}) exceeds the total (${all.en}).`,
    },
    mean: {
      vi: `Tính từ các phần được ${found.vi}, số chung là ${all.vi}.`,
      en: `The parts come to ${found.en} together, the total is ${all.en}.`,
    },
    below: {
      vi: `Số chung ${all.vi} thấp hơn mọi phần (${found.vi}).`,
      en: `The total of ${all.en} is lower than every part (${found.en}).`,
    },
    above: {
      vi: `Số chung ${all.vi} cao hơn mọi phần (${found.vi}).`,
      en: `The total of ${all.en} is higher than every part (${found.en}).`,
    },
  }
  return { verdict: 'MISMATCH', reason: words[how] }
}
