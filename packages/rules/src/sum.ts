import type { Localised } from './language.ts'
import { Exact } from './number.ts'
import type { Comparator, Quantity } from './quantity.ts'

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
    vi: 'Các số liệu nêu theo những cách không cộng được với nhau (trên, gần, khoảng, phấn đấu).',
    en: 'The figures are stated in ways that cannot be added together (more than, nearly, about, striving for).',
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

/**
 * The comparator of a sum, or null when the addends, taken together, bound nothing. Exact addends change nothing;
 * one strict lower bound makes the whole sum strict; every other mixture leaves the sum unknown.
 */
function combined(comparators: readonly Comparator[]): Comparator | null {
  const vague = new Set(comparators.filter((c) => c !== 'EXACTLY'))
  const [only = 'EXACTLY'] = vague
  if (vague.size <= 1) return only
  return vague.size === 2 && vague.has('AT_LEAST') && vague.has('MORE_THAN') ? 'MORE_THAN' : null
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
