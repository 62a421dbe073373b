import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { geoArea, geoContains } from 'd3-geo'
import { feature } from 'topojson-client'
import { parse } from 'yaml'
import { readLineage } from '../../../../scripts/map/lineage.ts'
import { topology } from './topology.gen.ts'

type Unit = { code: string }
type Group = { level: string; validFrom: string | null; validTo: string | null; units: Unit[] }

const file = new URL('../../../../../../prisma/register/provinces.yaml', import.meta.url)
const { groups } = parse(readFileSync(file, 'utf8')) as { groups: Group[] }

/** Codes of the provinces that the register holds valid on a day. */
const codesOn = (day: string) =>
  groups
    .filter(
      ({ level, validFrom, validTo }) => level === 'PROVINCE' && (validFrom ?? '') <= day && day <= (validTo ?? '9'),
    )
    .flatMap(({ units }) => units.map(({ code }) => code))
    .toSorted()

const former = feature(topology, topology.objects.former63).features
const current = feature(topology, topology.objects.current34).features
const archipelagos = feature(topology, topology.objects.archipelagos).features

const codesOf = (features: typeof former) => features.map(({ id }) => String(id))
const holding = (features: typeof former, place: [number, number]) =>
  codesOf(features.filter((area) => geoContains(area, place)))
const areaOf = (features: typeof former) => features.reduce((sum, area) => sum + geoArea(area), 0)

describe('the topology of the map', () => {
  it('holds the 63 provinces of 30 June 2025 and the 34 since, in the order of their codes', () => {
    expect(codesOf(former)).toEqual(codesOn('2025-06-30'))
    expect(codesOf(former)).toHaveLength(63)
    expect(codesOf(current)).toEqual(codesOn('2026-11-21'))
    expect(codesOf(current)).toHaveLength(34)
  })

  it('dissolves by lineage and keeps every area within a thousandth', () => {
    const successorOf = readLineage()
    for (const area of current) {
      const parts = former.filter(({ id }) => successorOf(String(id)) === area.id)
      expect(Math.abs(geoArea(area) / areaOf(parts) - 1)).toBeLessThan(0.001)
    }
    expect(Math.abs(areaOf(current) / areaOf(former) - 1)).toBeLessThan(0.001)
  })

  it('covers about as much land as the country has', () => {
    const squareKilometres = areaOf(current) * 6371 ** 2
    expect(squareKilometres).toBeGreaterThan(320_000)
    expect(squareKilometres).toBeLessThan(335_000)
  })

  it('draws Hoàng Sa with Đà Nẵng and Trường Sa with Khánh Hòa, under either list of units', () => {
    expect(archipelagos.map(({ id, properties }) => [id, properties.province])).toEqual([
      ['20333', '48'],
      ['22736', '56'],
    ])
    for (const { properties, geometry } of archipelagos) {
      expect(codesOf(former)).toContain(properties.province)
      expect(codesOf(current)).toContain(properties.province)
      expect(geometry.type === 'MultiPolygon' && geometry.coordinates.length).toBeGreaterThanOrEqual(7)
    }
  })

  it.each([
    ['Côn Đảo', [106.6, 8.69], '77', '79'],
    ['Cát Bà', [107, 20.79], '31', '31'],
    ['Phú Quốc', [104, 10.2], '91', '91'],
    ['the town of Yên Bái', [104.87, 21.72], '15', '15'],
    ['the town of Lào Cai', [103.97, 22.46], '10', '15'],
    ['Huế', [107.58, 16.46], '46', '46'],
  ] as const)('places %s in one province of each list', (_, place, before, since) => {
    expect(holding(former, [...place])).toEqual([before])
    expect(holding(current, [...place])).toEqual([since])
  })

  it('is light', () => {
    expect(gzipSync(JSON.stringify(topology), { level: 9 }).length).toBeLessThan(12 * 1024)
  })

  it('is what its sources give, byte by byte', () => {
    const script = new URL('../../../../scripts/map.ts', import.meta.url)
    expect(execFileSync(process.execPath, [script.pathname, '--check'], { encoding: 'utf8' })).toMatch(/KiB gzip/)
  })
})
