import type { LocalDate } from './date.ts'
import type { Localised } from './language.ts'
import { Exact } from './number.ts'
import { addsUp, type Quantity, type Sum, sum } from './quantity.ts'

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

/** A figure of a unit at the time; `additive` says whether such figures may be added up as they stand. */
export type Part = { unitId: string; quantity: Quantity; additive: boolean }

export type Restated = {
  totals: Map<string, Quantity>
  /** The units, of those given, whose figures are not (wholly) in the totals. */
  notRestated: { unitId: string; reason: Localised }[]
}

/** What of a part comes to a unit; `divisible` when the shares of the part leave nothing over. */
type Piece = { part: Part; share: string; divisible: boolean }

const REASONS = {
  lost: {
    vi: 'Không có đơn vị kế thừa được ghi nhận tại ngày này.',
    en: 'No unit is recorded as following it on this date.',
  },
  notAdditive: { vi: 'Số liệu này không cộng được qua sáp nhập.', en: 'This figure does not add up through a merger.' },
  split: {
    vi: 'Đơn vị đã được chia tách mà số liệu không chia được theo tỷ phần.',
    en: 'The unit was split, and the figure cannot be divided by shares.',
  },
  twice: {
    vi: 'Vừa có số liệu của đơn vị mới vừa có số liệu của đơn vị đã nhập vào đó nên sẽ tính trùng.',
    en: 'There are figures both of a new unit and of a unit merged into it, which would count twice.',
  },
} as const satisfies Record<string, Localised>

/**
 * Restates figures of one period to the units of a day. Sums go upward through mergers; ratios only with their
 * numerators and denominators; a split is followed only for exact sums whose shares leave nothing over, and gives
 * 'about'. A total that would lack a part, or count one twice, is not given: its parts are listed with the reason.
 */
export function restate(
  parts: readonly Part[],
  links: readonly SuccessionLink[],
  units: readonly UnitLife[],
  on: LocalDate,
): Restated {
  const effective = links.filter((link) => link.effectiveOn <= on)
  const totals = new Map<string, Quantity>()
  const reasons = new Map<string, Localised>()
  const pieces = Map.groupBy(
    parts.flatMap((part) => piecesOf(part, effective, units, on)),
    (piece) => piece.to,
  )
  for (const { unitId } of parts) {
    if (descendantsOn(unitId, effective, units, on).length === 0) reasons.set(unitId, REASONS.lost)
  }
  for (const [unitId, list] of pieces) {
    const total = totalOf(unitId, list, effective, units)
    if (total.quantity !== null) totals.set(unitId, total.quantity)
    else for (const { part } of list) reasons.set(part.unitId, total.reason)
  }
  return { totals, notRestated: [...reasons].map(([unitId, reason]) => ({ unitId, reason })) }
}

function piecesOf(
  part: Part,
  links: readonly SuccessionLink[],
  units: readonly UnitLife[],
  on: LocalDate,
): (Piece & { to: string })[] {
  const shares = descendantsOn(part.unitId, links, units, on)
  const divisible = shares.reduce((all, { share }) => all.plus(share), new Exact(0)).eq(1)
  return shares.map(({ unitId, share }) => ({ to: unitId, part, share, divisible }))
}

function totalOf(
  unitId: string,
  pieces: readonly Piece[],
  links: readonly SuccessionLink[],
  units: readonly UnitLife[],
): Sum {
  const given = new Set(pieces.map(({ part }) => part.unitId))
  if ([...given].some((id) => ancestorsOf(id, links).some((ancestor) => given.has(ancestor))))
    return refuse(REASONS.twice)
  const missing = missingUnder(unitId, given, links, new Set())
  if (missing.length > 0) return refuse(missingReason(missing, units))
  const quantities = pieces.map(apportioned).filter((quantity) => quantity !== null)
  if (quantities.length < pieces.length) return refuse(REASONS.split)
  const merged = pieces.length > 1
  if (merged && pieces.some(({ part }) => !part.additive && addsUp(part.quantity.unit)))
    return refuse(REASONS.notAdditive)
  return sum(quantities)
}

/** The units without a figure on the way from the figures given up to a unit. */
function missingUnder(
  id: string,
  given: ReadonlySet<string>,
  links: readonly SuccessionLink[],
  seen: Set<string>,
): string[] {
  if (given.has(id) || seen.has(id)) return []
  seen.add(id)
  const before = links.filter((link) => link.successorId === id)
  return before.length === 0 ? [id] : before.flatMap((link) => missingUnder(link.predecessorId, given, links, seen))
}

function missingReason(missing: readonly string[], units: readonly UnitLife[]): Localised {
  const codes = missing.map((id) => units.find((unit) => unit.id === id)?.code ?? id).sort()
  return {
    vi: `Thiếu số liệu của đơn vị cùng sáp nhập (mã ${codes.join(', ')}).`,
    en: `Figures of units merged with it are missing (code ${codes.join(', ')}).`,
  }
}

function apportioned({ part, share, divisible }: Piece): Quantity | null {
  const { quantity, additive } = part
  // Shares that come to more or less than the whole would count a figure twice, or lose some of it.
  if (!divisible) return null
  if (new Exact(share).eq(1)) return quantity
  const exact = quantity.comparator === 'EXACTLY' || quantity.comparator === 'ABOUT'
  if (!additive || !exact || quantity.value === null || !addsUp(quantity.unit)) return null
  const value = new Exact(quantity.value).times(share).toString()
  return { ...quantity, value, comparator: 'ABOUT', numerator: null, denominator: null }
}

function refuse(reason: Localised): Sum {
  return { quantity: null, reason }
}
