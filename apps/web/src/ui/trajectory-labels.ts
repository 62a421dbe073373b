import { type Plot, reachOf, type Spot } from './trajectory-scale.ts'

/** Where the text of a mark begins or ends, and its baseline. */
export type LabelPlace = { x: number; y: number; anchor: 'start' | 'end' }

type Box = { left: number; right: number; top: number; bottom: number }

/** About how wide a letter is drawn, and how far a letter rises above and falls below the baseline. */
const LETTER = 7.8
const RISE = 13
const FALL = 4
/** From the middle of a mark to its text, and half the width of a mark. */
const ASIDE = 12
const MARK = 8

/** Baselines tried in this order, from the middle of the mark: targets are named above, figures below. */
const ABOVE = [-9, 20, 5, -26, 37, -43, 54, -60, 71]
const BELOW = [20, -9, 5, 37, -26, 54, -43, 71, -60]

const boxOf = ({ x, y, anchor }: LabelPlace, text: string): Box => {
  const width = text.length * LETTER
  const left = anchor === 'start' ? x : x - width
  return { left, right: left + width, top: y - RISE, bottom: y + FALL }
}

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/**
 * A place for the name of every mark that is to have one: beside it, on the first side and height where it covers
 * neither a mark nor another name; where there is none such, where it covers least.
 */
export function placeLabels(named: readonly Spot[], marks: readonly Spot[], plot: Plot): LabelPlace[] {
  const taken: Box[] = marks.map((mark) => markBox(mark, plot))
  return named.map((spot) => {
    const place = placesFor(spot, plot).reduce<{ place: LabelPlace; met: number } | null>((best, candidate) => {
      if (best?.met === 0) return best
      const box = boxOf(candidate, spot.label)
      const met = taken.filter((other) => meet(other, box)).length + (isInside(box, plot) ? 0 : 100)
      return best === null || met < best.met ? { place: candidate, met } : best
    }, null)?.place ?? { x: plot.x(spot.at), y: plot.y(spot.value), anchor: 'start' as const }
    taken.push(boxOf(place, spot.label))
    return place
  })
}

/** What a mark covers, with the band of a value that is open to one side. */
function markBox({ at, value, open, goal }: Spot, plot: Plot): Box {
  const [x, y] = [plot.x(at), plot.y(value)]
  const reach = (side: 'up' | 'down') => Math.max(MARK, open === side && !goal ? reachOf(side, y, plot) : 0)
  return { left: x - MARK, right: x + MARK, top: y - reach('up'), bottom: y + reach('down') }
}

const isInside = ({ left, right, top, bottom }: Box, plot: Plot) =>
  left >= plot.left && right <= plot.right + MARK && top >= plot.top - RISE && bottom <= plot.bottom

/** Near marks first; left of a mark in the right half, right of it in the left half, before the other side. */
function placesFor({ at, value, goal }: Spot, plot: Plot): LabelPlace[] {
  const [x, y] = [plot.x(at), plot.y(value)]
  const sides = [
    { x: x - ASIDE, anchor: 'end' as const },
    { x: x + ASIDE, anchor: 'start' as const },
  ]
  if (x <= (plot.left + plot.right) / 2) sides.reverse()
  return (goal ? ABOVE : BELOW).flatMap((step) => sides.map((side) => ({ ...side, y: y + step })))
}
