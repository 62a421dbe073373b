// biome-ignore-all lint/style/noRestrictedImports: a script of the build, not a part of the app
/**
 * Makes the topology that maps are drawn from: src/features/geography/map/topology.gen.ts.
 *
 *   node apps/web/scripts/map.ts            writes it; the same sources give the same bytes
 *   node apps/web/scripts/map.ts --check    writes nothing, exits 1 when the kept file is not what the sources give
 *
 * From: scripts/map/source.geojsonl, shapes of Natural Earth (public domain) as scripts/map/extract.ts took them, and
 * the lineage in prisma/register, by which the 63 former provinces are dissolved into the 34 of today.
 *
 * One topology with three objects, each feature bearing its official code: `former63`, `current34`, and `archipelagos`
 * (Hoàng Sa and Trường Sa, each with its province's code). The map is schematic: the borders of Lai Châu and Điện Biên
 * are those of before 2004 (areas −35 % and +24 %), and coasts are simplified to about a kilometre.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { readLineage } from './map/lineage.ts'
import { clockwise, mended, withoutSlivers } from './map/mend.ts'
import { readSource } from './map/source.ts'
import { topologyOf } from './map/topology.ts'

const kept = new URL('../src/features/geography/map/topology.gen.ts', import.meta.url)

function fileOf(json: string): string {
  return `// Made by apps/web/scripts/map.ts from public-domain data of Natural Earth; change that, not this.
import type { MapTopology } from '../../../ui/province-map-shape.ts'

/** The 63 provinces until 30 June 2025, the 34 of today, and the two archipelagos; schematic. */
export const topology: MapTopology = JSON.parse(
  '${json}',
)
`
}

const { regions, archipelagos } = readSource()
const tidy = withoutSlivers(mended(regions)).map(clockwise)
const json = JSON.stringify(topologyOf(tidy, archipelagos.map(clockwise), readLineage()))
const file = fileOf(json)
console.log(`${json.length} bytes of JSON, ${(gzipSync(json, { level: 9 }).length / 1024).toFixed(1)} KiB gzip`)

if (!process.argv.includes('--check')) writeFileSync(kept, file)
else if (readFileSync(kept, 'utf8') !== file) {
  console.error('topology.gen.ts is stale; run node apps/web/scripts/map.ts and commit it')
  process.exitCode = 1
}
