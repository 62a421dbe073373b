import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'

/** One unit's shape, in degrees of longitude and latitude; `id` is its official code. */
export type Area = Feature<Polygon | MultiPolygon, null>

/** One closed outline with its holes. */
export type Rings = Position[][]

export const polygonsOf = (geometry: Polygon | MultiPolygon): Rings[] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates

export const shapeOf = (polygons: Rings[]): Polygon | MultiPolygon => {
  const [only, ...others] = polygons
  return only && others.length === 0
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: polygons }
}
