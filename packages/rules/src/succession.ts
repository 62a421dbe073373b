import type { LocalDate } from './date.ts'
import { Exact } from './number.ts'

/** A unit's validity; both ends inclusive, null when unbounded. */
export type UnitLife = { id: string; code: string; validFrom: LocalDate | null; validTo: LocalDate | null }

/** `share` of the predecessor that went to the successor: '1' unless it was split. */
export type SuccessionLink = { predecessorId: string; successorId: string; effectiveOn: LocalDate; share: string }

export type UnitShare = { unitId: string; share: string }

export function validOn(unit: Pick<UnitLife, 'validFrom' | 'validTo'>, date: LocalDate): boolean {
  return (unit.validFrom === null || unit.validFrom <= date) && (unit.validTo === null || unit.validTo >= date)
}

/**
 * The units that hold on a day what a unit held, with their shares multiplied along the way and summed where ways
 * meet. A unit still valid keeps what it did not hand on. Empty when no line leads to a unit valid on that day.
 */
export function descendantsOn(
  unitId: string,
  links: readonly SuccessionLink[],
  units: readonly UnitLife[],
  on: LocalDate,
): UnitShare[] {
  const effective = links.filter((link) => link.effectiveOn <= on)
  const valid = new Set(units.filter((unit) => validOn(unit, on)).map((unit) => unit.id))
  const shares = new Map<string, Exact>()
  const follow = (id: string, share: Exact, path: readonly string[]): void => {
    // A circle of succession is a fault of the data; it must not hang a page.
    if (path.includes(id)) return
    let kept = new Exact(1)
    for (const link of effective.filter((l) => l.predecessorId === id)) {
      kept = kept.minus(link.share)
      follow(link.successorId, share.times(link.share), [...path, id])
    }
    if (valid.has(id) && kept.gt(0)) shares.set(id, (shares.get(id) ?? new Exact(0)).plus(share.times(kept)))
  }
  follow(unitId, new Exact(1), [])
  return [...shares].map(([id, share]) => ({ unitId: id, share: share.toString() }))
}

/** Every unit that a unit was made from, near and far, each once. */
export function ancestorsOf(unitId: string, links: readonly SuccessionLink[]): string[] {
  const found = new Set<string>()
  const queue = [unitId]
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    for (const link of links) {
      if (link.successorId !== id || link.predecessorId === unitId || found.has(link.predecessorId)) continue
      found.add(link.predecessorId)
      queue.push(link.predecessorId)
    }
  }
  return [...found]
}
