import { type GeoPermissibleObjects, geoPath, geoTransform } from 'd3-geo'
import type { Frame, Point } from './province-map-shape.ts'

type Place = (longitude: number, latitude: number) => Point

const radians = (degrees: number) => (degrees * Math.PI) / 180

const mercator: Place = (longitude, latitude) => [
  radians(longitude),
  -Math.log(Math.tan(Math.PI / 4 + radians(latitude) / 2)),
]

/** A place as d3-geo draws with it. A country need not be cut at the date line, so d3's own projections can stay out. */
export const projectionOf = (place: Place) =>
  geoTransform({
    point(longitude, latitude) {
      this.stream.point(...place(longitude, latitude))
    },
  })

/** Where each point of a shape goes when the shape, in Mercator's projection, is centred in a frame as large as it fits. */
export function fit(shape: GeoPermissibleObjects, { x, y, width, height }: Frame): Place {
  const [[west, north], [east, south]] = geoPath(projectionOf(mercator)).bounds(shape)
  const scale = Math.min(width / (east - west), height / (south - north))
  const left = x + (width - scale * (east - west)) / 2
  const top = y + (height - scale * (south - north)) / 2
  return (longitude, latitude) => {
    const [across, down] = mercator(longitude, latitude)
    return [left + scale * (across - west), top + scale * (down - north)]
  }
}
