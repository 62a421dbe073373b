import { type GeoPath, geoPath } from 'd3-geo'
import type { Geometry, MultiPoint, Position } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection } from 'topojson-specification'
import { fit, projectionOf } from './province-map-mercator.ts'
import type { Frame, MapTopology, MapUnits, Point } from './province-map-shape.ts'

export type DrawnArea = { code: string; path: string; centre: Point }
export type DrawnInset = { code: string; province: string; frame: Frame; islets: Point[] }
export type Drawing = {
  height: number
  /** In the order of official codes, which runs from north to south by region. */
  areas: DrawnArea[]
  /** Lines between provinces, and the line around the country. */
  borders: string
  coast: string
  insets: DrawnInset[]
}

/** Height for a width of one: the country then fills two thirds of the width, the insets the sea beside it. */
const RATIO = 1.35
const COUNTRY = 0.66
const EDGE = 3
/** Top of each inset as a share of the height: near the latitude of its islets, clear of the coast. */
const INSET_TOPS: Readonly<Record<string, number>> = { 20333: 0.37, 22736: 0.83 }
const INSET = { height: 0.15, least: 76, labels: 42, pad: 14 }

/** Everything to draw at a width in pixels, in a Mercator projection: paths rounded to a tenth of a pixel. */
export function drawMap(topology: MapTopology, units: MapUnits, width: number): Drawing {
  const object = objectOf(topology, units)
  const height = Math.round(width * RATIO)
  const country = feature(topology, object)
  const frame = { x: EDGE, y: EDGE, width: width * COUNTRY - EDGE, height: height - 2 * EDGE }
  const path = geoPath(projectionOf(fit(country, frame))).digits(1)
  return {
    height,
    areas: country.features.map((area) => ({
      code: String(area.id),
      path: path(area) ?? '',
      centre: path.centroid(area),
    })),
    ...linesOf(topology, object, path),
    insets: insetsOf(topology, width, height),
  }
}

const objectOf = (topology: MapTopology, units: MapUnits): GeometryCollection =>
  units === 63 ? topology.objects.former63 : topology.objects.current34

function linesOf(topology: MapTopology, object: GeometryCollection, path: GeoPath): { borders: string; coast: string } {
  return {
    borders: path(mesh(topology, object, (a, b) => a !== b)) ?? '',
    coast: path(mesh(topology, object, (a, b) => a === b)) ?? '',
  }
}

/** A frame at the right edge for each archipelago, its islets in their places relative to one another. */
function insetsOf(topology: MapTopology, width: number, height: number): DrawnInset[] {
  return feature(topology, topology.objects.archipelagos).features.map(({ id, properties, geometry }) => {
    const code = String(id)
    const frame = frameOf(INSET_TOPS[code] ?? 0, width, height)
    return { code, province: properties.province, frame, islets: isletsOf(geometry, frame) }
  })
}

function frameOf(top: number, width: number, height: number): Frame {
  const across = Math.round(Math.min(148, Math.max(106, width * 0.33)))
  const down = Math.round(Math.max(INSET.least, height * INSET.height))
  return {
    x: width - across - 1,
    y: Math.round(Math.min(top * height, height - down - 1)),
    width: across,
    height: down,
  }
}

/** The middle of each islet, fitted into the frame below its two lines of label. */
function isletsOf(shape: Geometry, { x, y, width, height }: Frame): Point[] {
  if (shape.type !== 'MultiPolygon') return []
  const middles: MultiPoint = {
    type: 'MultiPoint',
    coordinates: shape.coordinates.map(([ring = []]) => middleOf(ring)),
  }
  const inner = {
    x: x + INSET.pad,
    y: y + INSET.labels + 6,
    width: width - 2 * INSET.pad,
    height: height - INSET.labels - 15,
  }
  const place = fit(middles, inner)
  return middles.coordinates.map(([longitude = 0, latitude = 0]) => place(longitude, latitude))
}

function middleOf(ring: readonly Position[]): Position {
  const sum = (axis: 0 | 1) => ring.reduce((total, point) => total + (point[axis] ?? 0), 0)
  return [sum(0) / ring.length, sum(1) / ring.length]
}
