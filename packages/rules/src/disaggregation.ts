import { categoryLabel } from './disaggregation-label.ts'
import type { Language } from './language.ts'
import type { Quantity } from './quantity.ts'

/** One class along one dimension, as education-level=primary. */
export type Breakdown = { dimension: string; category: string }

/** The part of a total that falls to a category. */
export type BreakdownPart = { category: string; quantity: Quantity }

const PIECE = /^([a-z0-9]+(?:-[a-z0-9]+)*)=([a-z0-9]+(?:-[a-z0-9]+)*)$/

/**
 * Reads 'education-level=primary;sex=female'. The empty text is the total and gives no breakdown; null when the text
 * has another form or names a dimension twice.
 */
export function parseDisaggregation(text: string): Breakdown[] | null {
  if (text === '') return []
  const read = text.split(';').map((piece) => PIECE.exec(piece.trim()))
  const breakdowns = read.flatMap((match) =>
    match?.[1] === undefined || match[2] === undefined ? [] : [{ dimension: match[1], category: match[2] }],
  )
  const once = new Set(breakdowns.map(({ dimension }) => dimension))
  return once.size === read.length ? breakdowns : null
}

/** 'tiểu học, nữ', 'primary, female'; empty for the total, and a text that cannot be read as it stands. */
export function disaggregationText(text: string, language: Language): string {
  const breakdowns = parseDisaggregation(text)
  if (breakdowns === null) return text
  return breakdowns.map(({ dimension, category }) => categoryLabel(dimension, category, language)).join(', ')
}

/** Measurements of one indicator, unit, period and source: each total with its parts along one dimension. */
export type Family<T> = { total: T; dimension: string; parts: { category: string; figure: T }[] }

/** Puts each total beside its parts. Figures broken down along several dimensions at once belong to no total here. */
export function familiesOf<T extends { disaggregation: string }>(figures: readonly T[]): Family<T>[] {
  const total = figures.find(({ disaggregation }) => disaggregation === '')
  if (total === undefined) return []
  const families = new Map<string, Family<T>>()
  for (const figure of figures) {
    const [only, ...others] = parseDisaggregation(figure.disaggregation) ?? []
    if (only === undefined || others.length > 0) continue
    const family = families.get(only.dimension) ?? { total, dimension: only.dimension, parts: [] }
    family.parts.push({ category: only.category, figure })
    families.set(only.dimension, family)
  }
  return [...families.values()]
}
