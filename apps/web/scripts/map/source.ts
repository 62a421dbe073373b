// biome-ignore-all lint/style/noRestrictedImports: a script of the build, not a part of the app
import { readFileSync } from 'node:fs'
import type { Area } from './shape.ts'

/** The special zones that are archipelagos, and the code of the province each belongs to, before and after 2025 alike. */
export const ARCHIPELAGOS: Readonly<Record<string, string>> = { 20333: '48', 22736: '56' }

/** The shapes that extract.ts kept: 63 regions under their codes of before July 2025, and two archipelagos. */
export function readSource(): { regions: Area[]; archipelagos: Area[] } {
  const lines = readFileSync(new URL('source.geojsonl', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
  const all = lines.map((line) => JSON.parse(line) as Area)
  const isArchipelago = ({ id }: Area) => String(id) in ARCHIPELAGOS
  return { regions: all.filter((area) => !isArchipelago(area)), archipelagos: all.filter(isArchipelago) }
}
