import type { LocalDate } from './date.ts'
import type { Localised } from './language.ts'
import { Exact } from './number.ts'
import { addsUp, type Quantity, type Sum, sum } from './quantity.ts'
import { indexLinks, indexUnits, type LinkIndex, type Links, type UnitIndex, type Units } from './succession-index.ts'

/** A unit's validity; both ends inclusive, null when unbounded. */
export type UnitLife = { id: string; code: string; validFrom: LocalDate | null; validTo: LocalDate | null }

/** `share` of the predecessor that went to the successor: '1' unless it was split, null when it is not published. */
export type SuccessionLink = {
  predecessorId: string
  successorId: string
  effectiveOn: LocalDate
  share: string | null
}

/** `share` is null when one on the way is not published. */
export type UnitShare = { unitId: string; share: string | null }

export function validOn(unit: Pick<UnitLife, 'validFrom' | 'validTo'>, date: LocalDate): boolean {
  return (unit.validFrom === null || unit.validFrom <= date) && (unit.validTo === null || unit.validTo >= date)
}

/**
 * The units that hold on a day what a unit held, with their shares multiplied along the way and summed where ways
 * meet. A unit still valid keeps what it did not hand on. Empty when no line leads to a unit valid on that day. To ask
 * for many units, index links and units once (`indexLinks`, `indexUnits`).
 */
export function descendantsOn(unitId: string, links: Links, units: Units, on: LocalDate): UnitShare[] {
  const [{ from }, lives] = [indexLinks(links), indexUnits(units)]
  const shares = new Map<string, Exact | null>()
  const follow = (id: string, share: Exact | null, path: readonly string[]): void => {
    // A circle of succession is a fault of the data; it must not hang a page.
    if (path.includes(id)) return
    let kept: Exact | null = new Exact(1)
    for (const link of effectiveBy(from.get(id), on)) {
      kept = kept === null || link.share === null ? null : kept.minus(link.share)
      follow(link.successorId, product(share, link.share), [...path, id])
    }
    const life = lives.get(id)
    if (life === undefined || !validOn(life, on) || kept?.lte(0)) return
    const before = shares.get(id)
    const here = kept === null ? null : product(share, kept)
    shares.set(id, before === undefined ? here : before === null || here === null ? null : before.plus(here))
  }
  follow(unitId, new Exact(1), [])
  return [...shares].map(([id, share]) => ({ unitId: id, share: share?.toString() ?? null }))
}

function product(share: Exact | null, by: Exact | string | null): Exact | null {
  return share === null || by === null ? null : share.times(by)
}

function effectiveBy(links: readonly SuccessionLink[] | undefined, on: LocalDate): readonly SuccessionLink[] {
  return links?.filter((link) => link.effectiveOn <= on) ?? []
}

/** Every unit that a unit was made from by a day (the last by default), near and far, each once. */
export function ancestorsOf(unitId: string, links: Links, on: LocalDate = '9999-12-31'): string[] {
  const { to } = indexLinks(links)
  const found = new Set<string>()
  const queue = [unitId]
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    for (const { predecessorId } of effectiveBy(to.get(id), on)) {
      if (predecessorId === unitId || found.has(predecessorId)) continue
      found.add(predecessorId)
      queue.push(predecessorId)
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
type Piece = { part: Part; share: string | null; divisible: boolean }

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
  noShare: {
    vi: 'Đơn vị đã được chia tách mà tỷ phần không được công bố.',
    en: 'The unit was split, and the shares are not published.',
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
export function restate(parts: readonly Part[], links: Links, units: Units, on: LocalDate): Restated {
  const history: History = { links: indexLinks(links), units: indexUnits(units), on }
  const totals = new Map<string, Quantity>()
  const reasons = new Map<string, Localised>()
  const pieces = Map.groupBy(
    parts.flatMap((part) => {
      const found = piecesOf(part, history)
      if (found.length === 0) reasons.set(part.unitId, REASONS.lost)
      return found
    }),
    (piece) => piece.to,
  )
  for (const [unitId, list] of pieces) {
    const total = totalOf(unitId, list, history)
    if (total.quantity !== null) totals.set(unitId, total.quantity)
    else for (const { part } of list) reasons.set(part.unitId, total.reason)
  }
  return { totals, notRestated: [...reasons].map(([unitId, reason]) => ({ unitId, reason })) }
}

type History = { links: LinkIndex; units: UnitIndex; on: LocalDate }

function piecesOf(part: Part, { links, units, on }: History): (Piece & { to: string })[] {
  const shares = descendantsOn(part.unitId, links, units, on)
  const divisible = shares.reduce<Exact | null>((all, { share }) => plus(all, share), new Exact(0))?.eq(1) ?? false
  return shares.map(({ unitId, share }) => ({ to: unitId, part, share, divisible }))
}

function plus(all: Exact | null, share: string | null): Exact | null {
  return all === null || share === null ? null : all.plus(share)
}

function totalOf(unitId: string, pieces: readonly Piece[], history: History): Sum {
  const { links, on } = history
  const given = new Set(pieces.map(({ part }) => part.unitId))
  if ([...given].some((id) => ancestorsOf(id, links, on).some((ancestor) => given.has(ancestor))))
    return refuse(REASONS.twice)
  const missing = missingUnder(unitId, given, history, new Set())
  if (missing.length > 0) return refuse(missingReason(missing, history.units))
  if (pieces.some(({ share }) => share === null)) return refuse(REASONS.noShare)
  const quantities = pieces.map(apportioned).filter((quantity) => quantity !== null)
  if (quantities.length < pieces.length) return refuse(REASONS.split)
  const merged = pieces.length > 1
  if (merged && pieces.some(({ part }) => !part.additive && addsUp(part.quantity.unit)))
    return refuse(REASONS.notAdditive)
  return sum(quantities)
}

/** The units without a figure on the way from the figures given up to a unit. */
function missingUnder(id: string, given: ReadonlySet<string>, history: History, seen: Set<string>): string[] {
  if (given.has(id) || seen.has(id)) return []
  seen.add(id)
  const before = effectiveBy(history.links.to.get(id), history.on)
  if (before.length === 0) return [id]
  return before.flatMap((link) => missingUnder(link.predecessorId, given, history, seen))
}

function missingReason(missing: readonly string[], units: UnitIndex): Localised {
  const codes = missing.map((id) => units.get(id)?.code ?? id).sort()
  return {
    vi: `Thiếu số liệu của đơn vị cùng sáp nhập (mã ${codes.join(', ')}).`,
    en: `Figures of units merged with it are missing (code ${codes.join(', ')}).`,
  }
}

function apportioned({ part, share, divisible }: Piece): Quantity | null {
  const { quantity, additive } = part
  // Shares that come to more or less than the whole would count a figure twice, or lose some of it.
  if (!divisible || share === null) return null
  if (new Exact(share).eq(1)) return quantity
  const exact = quantity.comparator === 'EXACTLY' || quantity.comparator === 'ABOUT'
  if (!additive || !exact || quantity.value === null || !addsUp(quantity.unit)) return null
  const value = new Exact(quantity.value).times(share).toString()
  return { ...quantity, value, comparator: 'ABOUT', numerator: null, denominator: null }
}

function refuse(reason: Localised): Sum {
  return { quantity: null, reason }
}
