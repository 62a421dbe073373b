import type { Point } from './province-map-shape.ts'

type Place = { code: string; centre: Point }

const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
}

/** Sideways counts double, so that a step keeps its direction. */
const SIDEWAYS = 2

/**
 * Where a key leads from a place: the nearest place on that side for an arrow, the first or last for Home and End.
 * Undefined for any other key; the place itself where nothing lies on that side.
 */
export function stepFrom(code: string, key: string, places: readonly Place[]): string | undefined {
  if (key === 'Home') return places[0]?.code
  if (key === 'End') return places.at(-1)?.code
  const direction = DIRECTIONS[key]
  const from = places.find((place) => place.code === code)
  if (!direction || !from) return undefined
  const reached = places
    .map((place) => ({ code: place.code, cost: costOf(from.centre, place.centre, direction) }))
    .filter(({ cost }) => cost !== null)
    .toSorted((a, b) => (a.cost ?? 0) - (b.cost ?? 0))
  return reached[0]?.code ?? code
}

/** How far a place lies on one side; null when it lies more to another side. */
function costOf([x, y]: Point, [toX, toY]: Point, [right, down]: Point): number | null {
  const along = (toX - x) * right + (toY - y) * down
  const aside = Math.abs((toX - x) * down) + Math.abs((toY - y) * right)
  return along > 0 && along >= aside ? along + SIDEWAYS * aside : null
}
