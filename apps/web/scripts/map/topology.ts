import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { mergeArcs, quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, simplify } from 'topojson-simplify'
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'
import type { Area } from './shape.ts'
import { ARCHIPELAGOS } from './source.ts'

type Raw = Topology<{ former63: GeometryCollection; archipelagos: GeometryCollection }>

/** Points that bend a line by less than this many square degrees (some 1.2 km²) are left out. */
const BEND = 1e-4
/** Steps across the whole of the map, from 102° to 116° E: some 400 m each. */
const STEPS = 4000
/** Fine enough that neighbours' borders meet point by point before anything is simplified. */
const EXACT = 1e6

/**
 * One topology of the former units, of today's (the former dissolved by `successorOf`), and of the archipelagos.
 * Features are in the order of their codes.
 */
export function topologyOf(
  regions: readonly Area[],
  archipelagos: readonly Area[],
  successorOf: (key: string) => string,
): Topology {
  const exact = topology({ former63: collectionOf(regions), archipelagos: collectionOf(archipelagos) }, EXACT) as Raw
  const { objects, ...rest } = simplified(exact)
  const current34 = dissolved(rest, objects.former63, successorOf)
  return quantize(
    { ...rest, objects: { former63: bare(objects.former63), current34, archipelagos: owned(objects.archipelagos) } },
    STEPS,
  )
}

const collectionOf = (areas: readonly Area[]): FeatureCollection<Polygon | MultiPolygon> => ({
  type: 'FeatureCollection',
  features: areas.toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1)),
})

/** Simplifies every line but those of the archipelagos: their islets are a few points each and must not vanish. */
function simplified(exact: Raw): Raw {
  const weighed = presimplify(exact)
  for (const index of arcsOf(weighed.objects.archipelagos)) {
    for (const point of weighed.arcs[index] ?? []) point[2] = Number.POSITIVE_INFINITY
  }
  return simplify(weighed, BEND)
}

function arcsOf({ geometries }: GeometryCollection): Set<number> {
  const flat = geometries.flatMap((geometry) => ('arcs' in geometry ? geometry.arcs.flat(3) : []))
  return new Set(flat.map((arc) => (arc < 0 ? ~arc : arc)))
}

const codeOf = ({ id }: GeometryObject): string => String(id)

/** Joins the former units by the unit of today that each became part of. */
function dissolved(
  rest: Omit<Raw, 'objects'>,
  former: GeometryCollection,
  successorOf: (key: string) => string,
): GeometryCollection {
  const groups = Map.groupBy(former.geometries, (geometry) => successorOf(codeOf(geometry)))
  const inOrder = [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const geometries = inOrder.map(([id, parts]) => {
    const merged = mergeArcs({ ...rest, objects: {} }, parts as Parameters<typeof mergeArcs>[1])
    if (merged.arcs.some((polygon) => polygon.length > 1)) throw new Error(`Dissolving leaves a gap within ${id}`)
    return { ...merged, id }
  })
  return { type: 'GeometryCollection', geometries }
}

const bare = ({ geometries }: GeometryCollection): GeometryCollection => ({
  type: 'GeometryCollection',
  geometries: geometries.map(({ properties: _, ...geometry }) => geometry),
})

const owned = ({ geometries }: GeometryCollection): GeometryCollection => ({
  type: 'GeometryCollection',
  geometries: geometries.map((geometry) => ({ ...geometry, properties: { province: ARCHIPELAGOS[codeOf(geometry)] } })),
})
