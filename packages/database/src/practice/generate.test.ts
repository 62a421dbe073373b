import { createHash } from 'node:crypto'
import path from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { checkRegister } from '../register/check.ts'
import type { Register } from '../register/register.ts'
import { bulkMeasurements } from './bulk.ts'
import { generate } from './generate.ts'
import { checkOptions, type PracticeOptions } from './options.ts'
import type { Table, Tables } from './store.ts'
import type { World } from './world.ts'

const OPTIONS: PracticeOptions = { day: '2026-11-21', seed: '1', measurements: null }
const DIR = path.resolve(import.meta.dirname, '../../../../prisma/register')

let register: Register
let world: World
beforeAll(async () => {
  register = await checkRegister(DIR)
  world = generate(OPTIONS, register)
})

const rowsOf = <T extends Table>({ store }: World, table: T) => (store.rows.get(table) ?? []) as Tables[T][]
const digestOf = ({ store }: World) =>
  createHash('sha256')
    .update(JSON.stringify([...store.rows]))
    .digest('hex')

describe('practice data', () => {
  it('is the same each time for a seed and a day, ids included', () => {
    const again = generate(OPTIONS, register)
    expect(digestOf(again)).toBe(digestOf(world))
    expect([...bulkMeasurements(again, 500)]).toEqual([...bulkMeasurements(world, 500)])
  })

  it.each([
    { seed: '2', day: '2026-09-01' },
    { seed: '1', day: '2029-12-31' },
  ])('is another for seed $seed and $day', (options) => {
    const other = generate({ ...OPTIONS, ...options }, register)
    expect(other.store.count('programme')).toBeGreaterThan(300)
    expect(digestOf(other)).not.toBe(digestOf(world))
  })

  it('is as much as a rich demonstration needs', () => {
    const counts = Object.fromEntries([...world.store.rows].map(([table, { length }]) => [table, length]))
    expect(counts.programme).toBeGreaterThanOrEqual(300)
    expect(counts.activity).toBeGreaterThanOrEqual(1900)
    expect(counts.target).toBeGreaterThanOrEqual(1200)
    expect(counts.measurement).toBeGreaterThanOrEqual(40_000)
    for (const table of ['contribution', 'document', 'event', 'directive', 'opinion', 'honour', 'coverageMember'])
      expect([table, (counts[table] ?? 0) >= 50]).toEqual([table, true])
  })

  it('has programmes of every kind in each of the 34 provinces', () => {
    expect(world.current).toHaveLength(34)
    const kinds = new Set(rowsOf(world, 'programme').map(({ kind }) => kind))
    expect(kinds.size).toBe(6)
    const asIs = rowsOf(world, 'programmeProvince').filter(({ units }) => units === 'AS_IS')
    for (const { id } of world.current) {
      const count = asIs.filter(({ provinceId }) => provinceId === id).length
      expect(count).toBeGreaterThanOrEqual(9)
    }
  })

  it('says of every record that it is practice data', () => {
    const cited = new Set(
      rowsOf(world, 'citation').flatMap(({ id, sourceId, ordinal, ...owner }) => Object.values(owner)),
    )
    const uncited: Table[] = [
      'source',
      'unitLineage',
      'programmeProvince',
      'contributionPlace',
      'eventAttendee',
      'bridgePoint',
      'honourRecipient',
      'coverageMember',
      'citation',
    ]
    for (const [table, rows] of world.store.rows) {
      if (uncited.includes(table)) continue
      expect([table, rows.filter((row) => !cited.has(new Map(Object.entries(row)).get('id'))).length]).toEqual([
        table,
        0,
      ])
    }
    for (const { titleVi, titleEn } of rowsOf(world, 'source')) {
      expect(titleVi).toMatch(/^Dữ liệu thực hành: /)
      expect(titleEn).toMatch(/^Practice data: /)
    }
  })

  it('names no officials', () => {
    expect(world.store.rows.has('citation')).toBe(true)
    expect([...world.store.rows.keys()]).not.toContain('official')
  })

  it('reads in both languages, each text its own', () => {
    for (const { titleVi, titleEn } of [...rowsOf(world, 'programme'), ...rowsOf(world, 'activity')]) {
      expect(titleVi).toMatch(/[ăâđêôơưáàảãạéèẻẽẹíìỉĩịóòỏõọúùủũụýỳỷỹỵ]/i)
      expect(titleEn).not.toBe(titleVi)
      expect(`${titleVi}${titleEn}`).not.toMatch(/undefined|null|NaN|\s\s/)
    }
    const titles = rowsOf(world, 'programme').map(({ titleVi }) => titleVi)
    expect(new Set(titles).size).toBeGreaterThan(titles.length * 0.97)
  })

  it('has slugs that fit an address, each once', () => {
    for (const table of ['programme', 'organisation', 'document', 'event', 'consultation', 'honour'] as const) {
      const slugs = rowsOf(world, table).map(({ slug }) => slug)
      expect(slugs.filter((slug) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([])
      expect([table, new Set(slugs).size]).toEqual([table, slugs.length])
    }
  })
})

describe('what it can be made for', () => {
  it.each([['2020-01-01'], ['2031-01-01'], ['2026-13-01']])('not the day %s', (day) => {
    expect(() => checkOptions({ ...OPTIONS, day })).toThrow(/^Practice data cannot be made for .*: name a day from /)
  })

  it('not more measurements than there are series for', () => {
    expect(() => checkOptions({ ...OPTIONS, measurements: 50_000_000 })).toThrow(/name at most 11000000/)
    checkOptions({ ...OPTIONS, measurements: 10_000_000 })
  })
})
