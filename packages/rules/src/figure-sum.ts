import type { LocalDate } from './date.ts'
import type { Localised } from './language.ts'
import { addsUp, type Quantity, type Sum, sum } from './quantity.ts'
import { ancestorsOf, restate } from './succession.ts'
import { indexLinks, type Links, type Units } from './succession-index.ts'

/** A total of one indicator and one period, as the unit of the time reported it. */
export type PlacedFigure = { unitId: string; quantity: Quantity }
/** By which successions, and to the units of which day, figures are read. */
export type SumHistory = { links: Links; units: Units; on: LocalDate }

const REASONS = {
  twiceReported: {
    vi: 'Có nơi có hai số liệu cho cùng một kỳ (từ hai nguồn) nên sẽ tính trùng.',
    en: 'A place has two figures for the same period, from two sources, which would count twice.',
  },
  merged: {
    vi: 'Vừa có số liệu của đơn vị mới vừa có số liệu của đơn vị đã nhập vào đó nên sẽ tính trùng.',
    en: 'There are figures both of a new unit and of a unit merged into it, which would count twice.',
  },
} as const satisfies Record<string, Localised>

/**
 * The sum of figures of one indicator and period over places, or the reason there is none. The comparator claims what the
 * figures allow; ratios come only from their numerators and denominators.
 * @param into the unit of the day the sum is for, where figures of merged units are added up under it: the sum is then
 * whole, or there is none; null for a sum over the places given
 */
export function sumOverPlaces(figures: readonly PlacedFigure[], history: SumHistory, into: string | null): Sum {
  const given = new Set(figures.map(({ unitId }) => unitId))
  if (given.size < figures.length) return { quantity: null, reason: REASONS.twiceReported }
  if (into !== null) return restated(figures, history, into)
  const links = indexLinks(history.links)
  if ([...given].some((id) => ancestorsOf(id, links).some((ancestor) => given.has(ancestor))))
    return { quantity: null, reason: REASONS.merged }
  return sum(figures.map(({ quantity }) => quantity))
}

function restated(figures: readonly PlacedFigure[], { links, units, on }: SumHistory, into: string): Sum {
  const parts = figures.map(({ unitId, quantity }) => ({ unitId, quantity, additive: addsUp(quantity.unit) }))
  const { totals, notRestated } = restate(parts, links, units, on)
  const quantity = totals.get(into)
  if (quantity) return { quantity }
  const [refused] = notRestated
  return refused ? { quantity: null, reason: refused.reason } : sum([])
}
