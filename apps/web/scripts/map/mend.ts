import type { Position } from 'geojson'
import { type Area, polygonsOf, type Rings, shapeOf } from './shape.ts'

type Box = { west: number; south: number; east: number; north: number }
type Fault = { what: string; filedUnder: string; belongsTo: string; box: Box }

/** Islands that the source files under a neighbouring province. */
const FAULTS: readonly Fault[] = [
  {
    what: 'Côn Đảo',
    filedUnder: '94',
    belongsTo: '77',
    box: { west: 106.5, south: 8, east: 107, north: 8.9 },
  },
  {
    what: 'Cát Bà, Long Châu',
    filedUnder: '22',
    belongsTo: '31',
    box: { west: 106.75, south: 20, east: 107.2, north: 20.88 },
  },
]

/** Square degrees, some 6 km²: below the smallest island that is drawn, above the sliver on the Thị Vải river. */
const SLIVER = 5.2e-4

const outlineOf = (polygon: Rings): Position[] => polygon[0] ?? []

const within = (polygon: Rings, { west, south, east, north }: Box) =>
  outlineOf(polygon).every(([x = 0, y = 0]) => x > west && x < east && y > south && y < north)

/** The regions with each misfiled island moved to its province. Throws when one is not found where it was. */
export function mended(regions: readonly Area[]): Area[] {
  return FAULTS.reduce((areas, fault) => moved(areas, fault), [...regions])
}

function moved(areas: readonly Area[], { what, filedUnder, belongsTo, box }: Fault): Area[] {
  const wrong = areas.filter(({ id }) => id === filedUnder).flatMap(({ geometry }) => polygonsOf(geometry))
  const islands = wrong.filter((polygon) => within(polygon, box))
  if (islands.length === 0) throw new Error(`${what} is no longer filed under ${filedUnder}; look at the source again`)
  return areas.map((area) => {
    if (area.id === filedUnder) return reshaped(area, (polygon) => !within(polygon, box))
    if (area.id !== belongsTo) return area
    return { ...area, geometry: shapeOf([...polygonsOf(area.geometry), ...islands]) }
  })
}

/** The regions without parts too small to be anything but a fault of drawing. */
export const withoutSlivers = (regions: readonly Area[]): Area[] =>
  regions.map((area) => reshaped(area, (polygon) => Math.abs(planarArea(outlineOf(polygon))) > SLIVER))

const reshaped = (area: Area, keep: (polygon: Rings) => boolean): Area => ({
  ...area,
  geometry: shapeOf(polygonsOf(area.geometry).filter(keep)),
})

/** Square degrees; positive when the outline runs against the clock. */
function planarArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? []
    return sum + (x * nextY - nextX * y) / 2
  }, 0)
}

/** The same shape with its outlines running with the clock, as d3-geo understands the inside of a shape on a sphere. */
export function clockwise(area: Area): Area {
  const turned = polygonsOf(area.geometry).map((rings) =>
    rings.map((ring, index) => (planarArea(ring) < 0 === (index === 0) ? ring : ring.toReversed())),
  )
  return { ...area, geometry: shapeOf(turned) }
}
