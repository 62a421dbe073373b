import type { SuccessionLink, UnitLife } from './succession.ts'

/** Links by the unit they lead from and by the one they lead to: made once, read for every unit. */
export type LinkIndex = {
  from: ReadonlyMap<string, readonly SuccessionLink[]>
  to: ReadonlyMap<string, readonly SuccessionLink[]>
}

export type UnitIndex = ReadonlyMap<string, UnitLife>

/** Links as a list, or indexed: with a list, every call looks through the whole of it. */
export type Links = readonly SuccessionLink[] | LinkIndex

/** Units as a list, or indexed. */
export type Units = readonly UnitLife[] | UnitIndex

/** Indexes links; a list that changes afterwards must be indexed again. */
export function indexLinks(links: Links): LinkIndex {
  if (!isList(links)) return links
  return {
    from: Map.groupBy(links, (link) => link.predecessorId),
    to: Map.groupBy(links, (link) => link.successorId),
  }
}

/** Indexes units by id. */
export function indexUnits(units: Units): UnitIndex {
  return isList(units) ? new Map(units.map((unit) => [unit.id, unit])) : units
}

function isList<T>(value: readonly T[] | object): value is readonly T[] {
  return Array.isArray(value)
}
