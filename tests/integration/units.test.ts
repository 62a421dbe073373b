import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { loadRegister } from '@nhip-cau/database/register/load'
import { readRevision } from '@nhip-cau/database/revision'
import { type ImportOptions, importUnits } from '@nhip-cau/database/units/import'
import { UnitsError } from '@nhip-cau/database/units/issue'
import { startApi } from '../support/api.ts'
import { dataOf } from '../support/ask.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { LISTS, type ListName, writeLists } from '../support/unit-lists.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')

let db: TestDatabase
const dirs: string[] = []
beforeEach(async () => {
  db = await createTestDatabase()
})
afterEach(async () => {
  await db.drop()
  for (const dir of dirs.splice(0)) await rm(dir, { recursive: true, force: true })
})

async function run(changed: Partial<Record<ListName, string>> = {}, options?: ImportOptions) {
  const dir = await writeLists(changed)
  dirs.push(dir)
  return importUnits(db.prisma, dir, options)
}

/** The register's own files, with a remark that makes loading them do its work. */
async function reload(edit: (text: string) => string = (text) => text, file = 'sources.yaml') {
  const dir = await mkdtemp(path.join(tmpdir(), 'nhip-cau-register-'))
  dirs.push(dir)
  await cp(path.join(ROOT, 'prisma/register'), dir, { recursive: true })
  const name = path.join(dir, file)
  await writeFile(name, `${edit(await readFile(name, 'utf8'))}# one more remark\n`)
  return loadRegister(db.prisma, dir)
}

const everything = async () => ({
  units: await db.prisma.administrativeUnit.findMany({ orderBy: { id: 'asc' } }),
  successions: await db.prisma.succession.findMany({ orderBy: { id: 'asc' } }),
  lineage: await db.prisma.unitLineage.findMany({ orderBy: [{ ancestorId: 'asc' }, { descendantId: 'asc' }] }),
})
const imported = { where: { imported: true } }

describe('an import', () => {
  test('adds what the register does not hold itself, with parents, names and sources', async () => {
    const before = await readRevision(db.pool)
    const result = await run()
    expect(result).toEqual({ changed: true, units: 9, successions: 6, removed: 0, gaps: 0 })
    expect(await readRevision(db.pool)).toEqual({ ...before, revision: before.revision + 1n })
    const units = await db.prisma.administrativeUnit.findMany({
      ...imported,
      include: { parent: true, citations: { include: { source: true } } },
      orderBy: [{ level: 'desc' }, { code: 'asc' }],
    })
    const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null
    expect(
      units.map((unit) => [
        unit.code,
        unit.fullNameEn,
        unit.parent?.fullNameVi,
        day(unit.validFrom),
        day(unit.validTo),
      ]),
    ).toEqual([
      ['00004', 'Ba Dinh Ward', 'Thành phố Hà Nội', '2025-07-01', null],
      ['00008', 'Ngoc Ha Ward', 'Thành phố Hà Nội', '2025-07-01', null],
      ['00016', 'Ngoc Ha Ward', 'Quận Ba Đình', null, '2025-06-30'],
      ['04585', 'Tram Tau Township', 'Huyện Trạm Tấu', null, '2025-06-30'],
      ['04594', 'Xa Ho Commune', 'Huyện Trạm Tấu', null, '2025-06-30'],
      ['04603', 'Ta Si Lang Commune', 'Huyện Trạm Tấu', null, '2025-06-30'],
      ['26732', 'Con Dao Special Zone', 'Thành phố Hồ Chí Minh', '2025-07-01', null],
      ['001', 'Ba Dinh District', 'Thành phố Hà Nội', null, '2025-06-30'],
      ['755', 'Con Dao District', 'Tỉnh Bà Rịa - Vũng Tàu', null, '2025-06-30'],
    ])
    expect(units.every(({ citations: [citation] }) => citation?.source.key === 'LIST')).toBe(true)
    expect(units.at(-1)?.citations[0]?.locator).toBe('districts-former.csv')
  })

  test('never touches what the register holds', async () => {
    const own = { where: { imported: false }, orderBy: { id: 'asc' } } as const
    const before = [await db.prisma.administrativeUnit.findMany(own), await db.prisma.succession.findMany(own)]
    await run()
    expect([await db.prisma.administrativeUnit.findMany(own), await db.prisma.succession.findMany(own)]).toEqual(before)
  })

  test('makes lineages, of parts without a share', async () => {
    await run()
    const rows = await db.prisma.unitLineage.findMany({
      where: { ancestor: { code: '00016' } },
      include: { descendant: true },
    })
    expect(rows.map(({ descendant, share }) => `${descendant.code} ${share}`).sort()).toEqual([
      '00004 null',
      '00008 null',
      '00016 1',
    ])
    const followed = await db.prisma.unitLineage.findFirst({
      where: { ancestor: { code: '04594' }, descendant: { code: '04585' } },
    })
    expect(Number(followed?.share)).toBe(1)
  })

  test('of the same lists changes nothing', async () => {
    await run()
    const before = [await everything(), await readRevision(db.pool)]
    expect(await run()).toMatchObject({ changed: false })
    expect([await everything(), await readRevision(db.pool)]).toEqual(before)
  })

  test('of other lists mends and removes what an earlier one brought, and keeps ids', async () => {
    await run()
    const before = await db.prisma.administrativeUnit.findFirstOrThrow({ where: { code: '26732' } })
    const shorter = {
      'communes-current.tsv': LISTS['communes-current.tsv'].replace('Con Dao Special Zone', 'Con Dao Special Region'),
      'commune-lineage.tsv': LISTS['commune-lineage.tsv'].replace(/04594.*\n/, ''),
    }
    await expect(run(shorter)).rejects.toThrow(
      /no longer have 1 units \(04594 Xã Xà Hồ\) and 1 successions .* --allow-removals$/,
    )
    expect(await db.prisma.administrativeUnit.count({ where: { code: '04594' } })).toBe(1)
    const result = await run(shorter, { allowRemovals: true })
    expect(result).toMatchObject({ changed: true, units: 8, successions: 5, removed: 1 })
    expect(await db.prisma.administrativeUnit.findFirstOrThrow({ where: { code: '26732' } })).toMatchObject({
      id: before.id,
      fullNameEn: 'Con Dao Special Region',
    })
    expect(await db.prisma.administrativeUnit.count({ where: { code: '04594' } })).toBe(0)
  })

  test('at fault writes nothing', async () => {
    const before = await everything()
    const lists = { 'commune-lineage.tsv': LISTS['commune-lineage.tsv'].replace('04603\t15\tGiữ', '99999\t15\tGiữ') }
    await expect(run(lists)).rejects.toThrow(UnitsError)
    expect(await everything()).toEqual(before)
    expect(await db.prisma.administrativeUnit.count(imported)).toBe(0)
  })

  test('that would take away what another record names writes nothing', async () => {
    await run()
    const unit = await db.prisma.administrativeUnit.findFirstOrThrow({ where: { code: '04594' } })
    await db.prisma.organisation.updateMany({ where: { slug: 'hong-quang-high-school' }, data: { unitId: unit.id } })
    const before = await everything()
    const lists = { 'commune-lineage.tsv': LISTS['commune-lineage.tsv'].replace(/04594.*\n/, '') }
    await expect(run(lists, { allowRemovals: true })).rejects.toThrow(
      /\(04594 Xã Xà Hồ\): put them back into the lists/,
    )
    expect(await everything()).toEqual(before)
  })

  test('with gaps in the lineage writes nothing until they are accepted', async () => {
    const lists = { 'commune-lineage.tsv': LISTS['commune-lineage.tsv'].replace(/00016.*00008.*\n/, '') }
    await expect(run(lists)).rejects.toThrow(
      /tsv:6: code is 00008 .*\n.*tsv:5: oldCommuneCode is 00016.*\n.*--allow-gaps$/,
    )
    expect(await db.prisma.administrativeUnit.count(imported)).toBe(0)
    expect(await run(lists, { allowGaps: true })).toMatchObject({ changed: true, gaps: 2 })
  })

  test('that contradicts the register’s own provinces is refused', async () => {
    const lists = {
      'commune-lineage.tsv': LISTS['commune-lineage.tsv'].replace('755\t77\t26732\t79', '755\t77\t04606\t15'),
    }
    await expect(run(lists)).rejects.toThrow(/commune-lineage.tsv:7: newProvinceCode is 15, but province 77 became 79/)
  })

  test('is refused before the register is loaded, and in practice data', async () => {
    await db.prisma.registerState.update({ where: { id: 1 }, data: { practice: true } })
    await expect(run()).rejects.toThrow(/practice data/)
    await db.prisma.registerState.delete({ where: { id: 1 } })
    await expect(run()).rejects.toThrow(/run pnpm start once/)
  })
})

describe('loading the register afterwards', () => {
  test('leaves imported units, their sources and lineage as they were', async () => {
    await run()
    const before = await everything()
    const cited = () => db.prisma.citation.findMany({ where: { source: { key: 'LIST' } }, orderBy: { id: 'asc' } })
    const citations = await cited()
    expect(await reload()).toMatchObject({ changed: true })
    expect(await everything()).toEqual(before)
    expect(await cited()).toEqual(citations)
  })

  test('takes a unit over that its files now hold, and importing leaves it alone', async () => {
    await run()
    const before = await db.prisma.administrativeUnit.findFirstOrThrow({ where: { code: '755' } })
    const unit =
      '      - { code: "755", parent: "77", type: RURAL_DISTRICT, vi: [Côn Đảo, Huyện Côn Đảo], en: [Con Dao, Con Dao District] }\n'
    await reload((text) => text.replace('      - code: "137"\n', `${unit}      - code: "137"\n`), 'provinces.yaml')
    const now = await db.prisma.administrativeUnit.findFirstOrThrow({
      where: { code: '755' },
      include: { citations: { include: { source: true } } },
    })
    expect([now.id, now.imported, now.citations.map(({ source }) => source.key)]).toEqual([before.id, false, ['S0']])
    expect(await run()).toMatchObject({ changed: false, units: 8 })
  })

  test('refuses to lose what imported units rest on', async () => {
    await run()
    const drop = (text: string) => text.replace(/ {2}- key: LIST\n(?: {4}.*\n)+/, '')
    await expect(reload(drop)).rejects.toMatchObject({ issues: [{ file: 'sources.yaml', record: 'LIST' }] })
    expect(await db.prisma.source.count({ where: { key: 'LIST' } })).toBe(1)
  })
})

test('a former commune lay in a province, not in its district', async () => {
  const api = await startApi()
  const dir = await writeLists()
  dirs.push(dir)
  await importUnits(api.database.prisma, dir)
  const query = '{ search(query: "ngoc ha") { nodes { ... on Place { code province { code type } } } } }'
  const province = { code: '01', type: 'CENTRALLY_RUN_CITY' }
  expect(await dataOf(api, query)).toEqual({
    search: {
      nodes: [
        { code: '00008', province }, // stands today, so before the one that has ended
        { code: '00016', province },
      ],
    },
  })
  await api.close()
})
