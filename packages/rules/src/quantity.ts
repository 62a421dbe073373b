import { type Interval, intersection, isPoint, liesBelow } from './interval.ts'
import type { Language, Localised } from './language.ts'
import { Exact, formatDecimal } from './number.ts'
import { isUnitCode, unitLabel } from './unit.ts'

export type { Interval } from './interval.ts'

export type Comparator =
  | 'EXACTLY'
  | 'AT_LEAST'
  | 'MORE_THAN'
  | 'AT_MOST'
  | 'LESS_THAN'
  | 'NEARLY'
  | 'ABOUT'
  | 'STRIVING_FOR'
  | 'NOT_STATED'

/**
 * A number as the source puts it. `value` is null exactly when nothing is stated or the fact is qualitative;
 * `wording` then holds the source's words. `unit` is a code of `UNITS`. Decimals are exact strings.
 */
export type Quantity = {
  value: string | null
  comparator: Comparator
  unit: string
  numerator: string | null
  denominator: string | null
  wording: Localised | null
}

const WORDS: Record<Comparator, Localised> = {
  EXACTLY: { vi: '', en: '' },
  AT_LEAST: { vi: 'ít nhất ', en: 'at least ' },
  MORE_THAN: { vi: 'trên ', en: 'more than ' },
  AT_MOST: { vi: 'không quá ', en: 'at most ' },
  LESS_THAN: { vi: 'dưới ', en: 'less than ' },
  NEARLY: { vi: 'gần ', en: 'nearly ' },
  ABOUT: { vi: 'khoảng ', en: 'about ' },
  STRIVING_FOR: { vi: 'phấn đấu ', en: 'striving for ' },
  NOT_STATED: { vi: '', en: '' },
}

const NOT_STATED: Localised = { vi: 'không nêu', en: 'not stated' }

/** A plain, exact figure. */
export function exactly(value: string, unit: string): Quantity {
  return { value, comparator: 'EXACTLY', unit, numerator: null, denominator: null, wording: null }
}

/** As people write it: 'trên 76%', 'gần 3.000 tiết', 'at least 5 years', 'không nêu'. */
export function quantityText(quantity: Quantity, language: Language): string {
  const { value, comparator, unit, wording } = quantity
  const key = language === 'VI' ? 'vi' : 'en'
  if (value === null) return (wording ?? NOT_STATED)[key]
  if (unit === 'milestone') return milestoneText(value, language)
  // A figure worked out from its parts has as many digits as one likes; one that is printed keeps its own.
  const digits = quantity.denominator === null || quantity.numerator === null ? undefined : 2
  return `${WORDS[comparator][key]}${formatDecimal(value, language, digits)}${unitSuffix(unit, language, value)}`
}

function milestoneText(value: string, language: Language): string {
  const met = new Exact(value).gte(1)
  if (language === 'VI') return met ? 'đạt' : 'chưa đạt'
  return met ? 'met' : 'not yet met'
}

function unitSuffix(unit: string, language: Language, value: string): string {
  if (unit === '%') return '%'
  if (unit === 'ratio') return ''
  return ` ${isUnitCode(unit) ? unitLabel(unit, language, value) : unit}`
}

/**
 * The values a statement allows, or null when it bounds none. 'Nearly' says only that the value is lower; 'about'
 * and 'striving for' say where a value is near or wanted, not where it is. Percentages are not held to 0–100:
 * gross enrolment and fulfilment of a plan do exceed 100%, and the unit alone does not tell which is meant.
 */
export function interval(quantity: Quantity): Interval | null {
  const { value, comparator } = quantity
  if (value === null) return null
  switch (comparator) {
    case 'EXACTLY':
      return { low: value, lowOpen: false, high: value, highOpen: false }
    case 'AT_LEAST':
      return { low: value, lowOpen: false, high: null, highOpen: false }
    case 'MORE_THAN':
      return { low: value, lowOpen: true, high: null, highOpen: false }
    case 'AT_MOST':
      return { low: null, lowOpen: false, high: value, highOpen: false }
    case 'LESS_THAN':
    case 'NEARLY':
      return { low: null, lowOpen: false, high: value, highOpen: true }
    case 'ABOUT':
    case 'STRIVING_FOR':
    case 'NOT_STATED':
      return null
  }
}

export type Comparison = 'LESS' | 'EQUAL' | 'GREATER' | 'UNKNOWN'

/** How a stands to b, claimed only when every pair of values the two statements allow agrees. */
export function compare(a: Quantity, b: Quantity): Comparison {
  const left = interval(a)
  const right = interval(b)
  if (left === null || right === null || a.unit !== b.unit) return 'UNKNOWN'
  if (isPoint(left) && isPoint(right) && new Exact(left.low).eq(right.low)) return 'EQUAL'
  if (liesBelow(left, right)) return 'LESS'
  return liesBelow(right, left) ? 'GREATER' : 'UNKNOWN'
}

/** Whether a promise is to stay at or below its value ('không quá', 'dưới'). */
export function isCeiling({ comparator }: Quantity): boolean {
  return comparator === 'AT_MOST' || comparator === 'LESS_THAN'
}

/** Whether no value satisfies both statements; never so of what bounds nothing, nor across units. */
export function contradicts(a: Quantity, b: Quantity): boolean {
  const [left, right] = [interval(a), interval(b)]
  return left !== null && right !== null && a.unit === b.unit && intersection(left, right) === null
}

export type Sum = { quantity: Quantity } | { quantity: null; reason: Localised }

/** Units in which adding the values themselves means nothing. */
const RATIOS = new Set(['%', 'ratio', 'pupil/class'])

/** Whether figures in this unit add up as they stand; the others only through numerators and denominators. */
export function addsUp(unit: string): boolean {
  return !RATIOS.has(unit) && unit !== 'milestone'
}

const REASONS = {
  none: { vi: 'Không có số liệu nào để cộng.', en: 'There is no figure to add.' },
  units: {
    vi: 'Các số liệu khác đơn vị tính nên không cộng được.',
    en: 'The figures are in different units and cannot be added.',
  },
  notStated: {
    vi: 'Có số liệu không nêu con số nên không cộng được.',
    en: 'One of the figures states no number, so they cannot be added.',
  },
  parts: {
    vi: 'Tỷ lệ chỉ cộng được khi biết đủ tử số và mẫu số; không lấy trung bình các tỷ lệ.',
    en: 'Ratios can be combined only where every numerator and denominator is known; ratios are never averaged.',
  },
  milestone: { vi: 'Mốc đạt hay chưa đạt không cộng được.', en: 'Milestones, met or not, cannot be added.' },
  comparators: {
    vi: 'Các số liệu nêu theo những cách không cộng được với nhau (trên, dưới, gần, khoảng, phấn đấu).',
    en: 'The figures are stated in ways that cannot be added together (more than, less than, nearly, about, striving for).',
  },
} as const satisfies Record<string, Localised>

/**
 * The sum of like quantities, or the reason there is none. The comparator of the sum claims what the addends allow
 * and no more; one quantity alone is its own sum. Ratios are combined as Σ numerator / Σ denominator (times 100 for %), and never averaged.
 */
export function sum(quantities: readonly Quantity[]): Sum {
  const first = quantities[0]
  if (first === undefined) return refuse('none')
  if (first.value === null && quantities.length === 1) return refuse('notStated')
  if (quantities.length === 1) return { quantity: first }
  if (quantities.some((q) => q.unit !== first.unit)) return refuse('units')
  if (first.unit === 'milestone') return refuse('milestone')
  return addsUp(first.unit) ? sumOfValues(quantities, first.unit) : ratioOfSums(quantities, first.unit)
}

function sumOfValues(quantities: readonly Quantity[], unit: string): Sum {
  const values = present(quantities.map((q) => q.value))
  if (values === null || quantities.some((q) => q.comparator === 'NOT_STATED')) return refuse('notStated')
  const comparator = combined(quantities.map((q) => q.comparator))
  if (comparator === null) return refuse('comparators')
  return {
    quantity: { value: total(values).toString(), comparator, unit, numerator: null, denominator: null, wording: null },
  }
}

function ratioOfSums(quantities: readonly Quantity[], unit: string): Sum {
  const numerators = present(quantities.map((q) => q.numerator))
  const denominators = present(quantities.map((q) => q.denominator))
  if (numerators === null || denominators === null) return refuse('parts')
  const comparator = combined(quantities.map((q) => q.comparator))
  if (comparator === null) return refuse('comparators')
  const [numerator, denominator] = [total(numerators), total(denominators)]
  if (denominator.isZero()) return refuse('parts')
  const value = numerator.times(unit === '%' ? 100 : 1).div(denominator)
  return {
    quantity: {
      value: value.toDecimalPlaces(6).toString(),
      comparator,
      unit,
      numerator: numerator.toString(),
      denominator: denominator.toString(),
      wording: null,
    },
  }
}

/** Comparators that bound a value from one side, and the strict one of each. */
const SIDES = [
  { all: new Set<Comparator>(['AT_LEAST', 'MORE_THAN']), strict: 'MORE_THAN' },
  { all: new Set<Comparator>(['AT_MOST', 'LESS_THAN', 'NEARLY']), strict: 'LESS_THAN' },
] as const

/**
 * The comparator of a sum, or null when the addends, taken together, bound nothing. Exact addends change nothing; of
 * bounds on one side one strict one makes the whole sum strict; every other mixture leaves the sum unknown.
 */
function combined(comparators: readonly Comparator[]): Comparator | null {
  const vague = new Set(comparators.filter((c) => c !== 'EXACTLY'))
  const [only = 'EXACTLY'] = vague
  if (vague.size <= 1) return only
  return SIDES.find(({ all }) => [...vague].every((each) => all.has(each)))?.strict ?? null
}

function total(values: readonly string[]): Exact {
  return values.reduce((all, value) => all.plus(value), new Exact(0))
}

function present(values: readonly (string | null)[]): string[] | null {
  const known = values.filter((value) => value !== null)
  return known.length === values.length ? known : null
}

function refuse(why: keyof typeof REASONS): Sum {
  return { quantity: null, reason: REASONS[why] }
}
