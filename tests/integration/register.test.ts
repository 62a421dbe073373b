import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { countStatements } from '@nhip-cau/database/client'
import { migrate } from '@nhip-cau/database/migrate'
import { RegisterError } from '@nhip-cau/database/register/issue'
import { loadRegister } from '@nhip-cau/database/register/load'
import { readRevision } from '@nhip-cau/database/revision'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const EMULATION = 'programmes/hai-phong-emulation-2025-2030.yaml'
const LABOUR = 'programmes/nghe-an-labour-federation-2022-2026.yaml'

let dir: string
let db: TestDatabase
beforeEach(async () => {
  db = await createTestDatabase('empty')
  await migrate(db.url, path.join(ROOT, 'prisma/migrations'))
  dir = await mkdtemp(path.join(tmpdir(), 'nhip-cau-register-'))
  await cp(path.join(ROOT, 'prisma/register'), dir, { recursive: true })
})
afterEach(async () => {
  await db.drop()
  await rm(dir, { recursive: true, force: true })
})

async function edit(name: string, from: string, to: string): Promise<void> {
  const file = path.join(dir, name)
  const text = await readFile(file, 'utf8')
  expect(text).toContain(from)
  await writeFile(file, text.replace(from, to))
}

const load = () => loadRegister(db.prisma, dir)

/** Everything the register wrote, with ids, except the citations, which are written anew. */
async function contents(): Promise<Record<string, unknown[]>> {
  const { prisma } = db
  const orderBy = { id: 'asc' } as const
  return {
    sources: await prisma.source.findMany({ orderBy }),
    units: await prisma.administrativeUnit.findMany({ orderBy }),
    successions: await prisma.succession.findMany({ orderBy }),
    organisations: await prisma.organisation.findMany({ orderBy }),
    indicators: await prisma.indicator.findMany({ orderBy }),
    programmes: await prisma.programme.findMany({ orderBy }),
    parties: await prisma.party.findMany({ orderBy }),
    contents: await prisma.content.findMany({ orderBy }),
    activities: await prisma.activity.findMany({ orderBy }),
    targets: await prisma.target.findMany({ orderBy }),
    measurements: await prisma.measurement.findMany({ orderBy }),
    contributions: await prisma.contribution.findMany({ orderBy }),
    documents: await prisma.document.findMany({ orderBy }),
    documentLinks: await prisma.documentLink.findMany({ orderBy }),
    documentTargets: await prisma.documentTarget.findMany({ orderBy }),
    programmeDocuments: await prisma.programmeDocument.findMany({ orderBy }),
    events: await prisma.event.findMany({ orderBy }),
    attendees: await prisma.eventAttendee.findMany({ orderBy }),
    bridgePoints: await prisma.bridgePoint.findMany({ orderBy }),
    directives: await prisma.directive.findMany({ orderBy }),
    consultations: await prisma.consultation.findMany({ orderBy }),
    draftVersions: await prisma.draftVersion.findMany({ orderBy }),
    draftTargets: await prisma.draftTarget.findMany({ orderBy }),
    opinionGroups: await prisma.opinionGroup.findMany({ orderBy }),
    opinions: await prisma.opinion.findMany({ orderBy }),
    consulted: await prisma.consultedBody.findMany({ orderBy }),
    movements: await prisma.movement.findMany({ orderBy }),
    honours: await prisma.honour.findMany({ orderBy }),
    recipients: await prisma.honourRecipient.findMany({ orderBy }),
    criteria: await prisma.criteriaVersion.findMany({ orderBy }),
    rosters: await prisma.coverageRoster.findMany({ orderBy }),
    officials: await prisma.official.findMany({ orderBy }),
    conditions: await prisma.policyCondition.findMany({ orderBy }),
  }
}

const revision = async () => (await readRevision(db.pool)).revision

const standards = () =>
  db.prisma.measurement.findMany({
    where: { indicator: { slug: 'schools-meeting-national-standards' }, source: { key: 'S3' } },
    include: { citations: true, baselineOf: true, latestOf: true },
    orderBy: { revision: 'asc' },
  })

describe('a first loading', () => {
  test('writes every record of the files, and the state', async () => {
    const { changed, counts } = await load()
    expect([changed, await revision()]).toEqual([true, 1n])
    expect(counts).toMatchObject({ programmes: 7, units: 106, successions: 69, indicators: 49, measurements: 17 })
    const written = await contents()
    for (const [kind, rows] of Object.entries(written)) {
      if (kind in counts) expect([kind, rows.length]).toEqual([kind, counts[kind as keyof typeof counts]])
    }
    const lengths = Object.fromEntries(Object.entries(written).map(([kind, rows]) => [kind, rows.length]))
    expect(lengths).toMatchObject({
      contributions: 10,
      documents: 15,
      documentLinks: 2,
      documentTargets: 27,
      programmeDocuments: 6,
      events: 5,
      attendees: 18,
      bridgePoints: 2,
      directives: 16,
      consultations: 1,
      draftVersions: 1,
      draftTargets: 6,
      opinionGroups: 4,
      opinions: 9,
      consulted: 5,
      movements: 5,
      honours: 5,
      recipients: 9,
      criteria: 2,
      rosters: 2,
      officials: 8,
      conditions: 2,
    })
    const state = await db.prisma.registerState.findUniqueOrThrow({ where: { id: 1 } })
    expect(state.practice).toBe(false)
  })

  test('cites every record', async () => {
    await load()
    const uncited = { citations: { none: {} } }
    const { prisma } = db
    expect(await prisma.administrativeUnit.count({ where: uncited })).toBe(0)
    expect(await prisma.succession.count({ where: uncited })).toBe(0)
    expect(await prisma.organisation.count({ where: uncited })).toBe(0)
    expect(await prisma.programme.count({ where: uncited })).toBe(0)
    expect(await prisma.party.count({ where: uncited })).toBe(0)
    expect(await prisma.content.count({ where: uncited })).toBe(0)
    expect(await prisma.activity.count({ where: uncited })).toBe(0)
    expect(await prisma.indicator.count({ where: uncited })).toBe(0)
    expect(await prisma.target.count({ where: uncited })).toBe(0)
    expect(await prisma.measurement.count({ where: uncited })).toBe(0)
    expect(await prisma.contribution.count({ where: uncited })).toBe(0)
    expect(await prisma.document.count({ where: uncited })).toBe(0)
    expect(await prisma.documentLink.count({ where: uncited })).toBe(0)
    expect(await prisma.documentTarget.count({ where: uncited })).toBe(0)
    expect(await prisma.programmeDocument.count({ where: uncited })).toBe(0)
    expect(await prisma.event.count({ where: uncited })).toBe(0)
    expect(await prisma.directive.count({ where: uncited })).toBe(0)
    expect(await prisma.consultation.count({ where: uncited })).toBe(0)
    expect(await prisma.draftVersion.count({ where: uncited })).toBe(0)
    expect(await prisma.draftTarget.count({ where: uncited })).toBe(0)
    expect(await prisma.opinionGroup.count({ where: uncited })).toBe(0)
    expect(await prisma.opinion.count({ where: uncited })).toBe(0)
    expect(await prisma.consultedBody.count({ where: uncited })).toBe(0)
    expect(await prisma.movement.count({ where: uncited })).toBe(0)
    expect(await prisma.honour.count({ where: uncited })).toBe(0)
    expect(await prisma.criteriaVersion.count({ where: uncited })).toBe(0)
    expect(await prisma.coverageRoster.count({ where: uncited })).toBe(0)
    expect(await prisma.official.count({ where: uncited })).toBe(0)
    expect(await prisma.policyCondition.count({ where: uncited })).toBe(0)
  })

  test('walks the lineage to its ends', async () => {
    await load()
    const rows = await db.prisma.unitLineage.findMany({ include: { ancestor: true, descendant: true } })
    const after = (name: string) =>
      rows
        .filter(({ ancestor }) => ancestor.fullNameVi === name && ancestor.validFrom === null)
        .map(({ descendant, share }) => `${descendant.fullNameVi} ${share}`)
        .sort()
    expect(after('Tỉnh Yên Bái')).toEqual(['Tỉnh Lào Cai 1', 'Tỉnh Yên Bái 1'])
    expect(after('Tỉnh Bình Phước')).toEqual(['Thành phố Đồng Nai 1', 'Tỉnh Bình Phước 1', 'Tỉnh Đồng Nai 1'])
    expect(after('Tỉnh Thừa Thiên Huế')).toEqual(['Thành phố Huế 1', 'Tỉnh Thừa Thiên Huế 1'])
    expect(after('Tỉnh Nghệ An')).toEqual(['Tỉnh Nghệ An 1'])
    expect(after('Huyện Trạm Tấu')).toEqual([
      'Huyện Trạm Tấu 1',
      'Xã Hạnh Phúc null',
      'Xã Phình Hồ null',
      'Xã Trạm Tấu null',
      'Xã Tà Xi Láng null',
    ])
  })

  test('takes a target’s latest value from primary sources only', async () => {
    await load()
    const targets = await db.prisma.target.findMany({ where: { latestId: { not: null } }, include: { latest: true } })
    expect(targets.map(({ baselineId, latestId, latest }) => [baselineId === latestId, Number(latest?.value)])).toEqual(
      [[true, 76]],
    )
  })

  test('keeps a programme’s provinces as they were and as they are', async () => {
    await load()
    const { provinces } = await db.prisma.programme.findUniqueOrThrow({
      where: { slug: 'hai-phong-yen-bai-online-english' },
      include: { provinces: { include: { province: true } } },
    })
    const named = (units: string) => provinces.filter((p) => p.units === units).map(({ province }) => province.nameVi)
    expect(named('AS_WAS').sort()).toEqual(['Hải Phòng', 'Yên Bái'])
    expect(named('AS_IS').sort()).toEqual(['Hải Phòng', 'Hải Phòng', 'Lào Cai', 'Yên Bái'])
  })
})

describe('loading again', () => {
  test('the same files costs one statement and writes nothing', async () => {
    await load()
    const count = { statements: 0 }
    const again = await countStatements(count, load)
    expect([again.changed, await revision(), count.statements]).toEqual([false, 1n, 1])
  })

  test('files that say the same leaves every record as it was, with its id', async () => {
    await load()
    const before = await contents()
    await edit('sources.yaml', 'sources:', '# one more remark\nsources:')
    expect(await load()).toMatchObject({ changed: true })
    expect(await contents()).toEqual(before)
    expect(await revision()).toBe(1n)
  })

  test('by two processes at once is done by one of them', async () => {
    const loaded = await Promise.all([load(), load()])
    expect(loaded.map(({ changed }) => changed).sort()).toEqual([false, true])
    expect(await db.prisma.programme.count()).toBe(7)
  })
})

describe('a changed value', () => {
  test('is a new revision; the old one stays readable with its citations', async () => {
    await load()
    await edit(EMULATION, 'value: 76, comparator: MORE_THAN', 'value: 77, comparator: MORE_THAN')
    await load()
    const [old, now] = await standards()
    expect([Number(old?.value), old?.revision, old?.current, old?.citations.length]).toEqual([76, 1, false, 3])
    expect([Number(now?.value), now?.revision, now?.current, now?.citations.length]).toEqual([77, 2, true, 3])
    expect([old?.baselineOf.length, now?.baselineOf.length, now?.latestOf.length]).toEqual([0, 1, 1])
  })

  test('that is only better worded in English is mended in place', async () => {
    await load()
    await edit(EMULATION, 'en: hundreds', 'en: several hundred')
    await load()
    const rows = await db.prisma.measurement.findMany({ where: { wordingVi: 'hàng trăm' } })
    expect(rows.map(({ wordingEn, revision }) => [wordingEn, revision])).toEqual([['several hundred', 1]])
  })

  test('that is taken out of the files is no longer current, and comes back as a new revision', async () => {
    await load()
    const text = await readFile(path.join(dir, 'measurements.yaml'), 'utf8')
    await edit('measurements.yaml', text.slice(text.indexOf('  # X4')), '')
    await load()
    const count = (current: boolean) => db.prisma.measurement.count({ where: { source: { key: 'X4' }, current } })
    expect([await count(true), await count(false)]).toEqual([0, 5])
    await writeFile(path.join(dir, 'measurements.yaml'), text)
    await load()
    expect([await count(true), await count(false)]).toEqual([5, 5])
  })
})

describe('a changed record', () => {
  test('keeps its id; one that left the files is gone', async () => {
    await load()
    const where = { slug: 'nghe-an-labour-federation-2022-2026' }
    const before = await db.prisma.programme.findUniqueOrThrow({
      where,
      include: { activities: { orderBy: { ordinal: 'asc' } } },
    })
    await edit(LABOUR, 'signedOn: 2022-11-12', 'signedOn: 2022-11-13')
    const text = await readFile(path.join(dir, LABOUR), 'utf8')
    await edit(
      LABOUR,
      text.slice(text.indexOf('  - ordinal: 6\n    title: { vi: Hỗ trợ'), text.indexOf('targets:')),
      '',
    )
    await rm(path.join(dir, 'programmes/hai-phong-yen-bai-vocational-memorandum.yaml'))
    await load()
    const after = await db.prisma.programme.findUniqueOrThrow({
      where,
      include: { activities: { orderBy: { ordinal: 'asc' } } },
    })
    expect([after.id, after.signedOn, after.effectiveOn]).toEqual([
      before.id,
      new Date('2022-11-13'),
      new Date('2022-11-13'),
    ])
    expect(after.activities.map(({ id }) => id)).toEqual(before.activities.slice(0, 5).map(({ id }) => id))
    expect(await db.prisma.programme.count()).toBe(6)
  })

  test('of a document, an event or a consultation keeps its id; what left the files is gone', async () => {
    await load()
    const before = await contents()
    await edit('documents.yaml', 'relation: BASED_ON', 'relation: IMPLEMENTS')
    await edit('events.yaml', 'mode: HYBRID', 'mode: ONLINE')
    await edit('consultations.yaml', 'Add targets', 'Add more targets')
    const honours = await readFile(path.join(dir, 'honours.yaml'), 'utf8')
    await edit('honours.yaml', honours.slice(honours.indexOf('  - slug: advanced-models-2020-2025')), '')
    await load()
    const after = await contents()
    const idsOf = (rows: unknown[] | undefined) => rows?.map((row) => (row as { id: string }).id)
    const kinds = ['documents', 'documentLinks', 'events', 'attendees', 'directives', 'opinions', 'draftTargets']
    for (const kind of kinds) expect(idsOf(after[kind])).toEqual(idsOf(before[kind]))
    expect(await db.prisma.documentLink.count({ where: { relation: 'BASED_ON' } })).toBe(0)
    expect((await db.prisma.opinion.findFirst({ where: { textVi: 'Bổ sung chỉ tiêu' } }))?.textEn).toBe(
      'Add more targets',
    )
    expect([after.honours?.length, after.recipients?.length]).toEqual([4, 7])
  })

  test('of a programme takes all that is its own with it', async () => {
    await load()
    const slug = 'hai-phong-yen-bai-online-english'
    await rm(path.join(dir, `programmes/${slug}.yaml`))
    await expect(load()).resolves.toMatchObject({ changed: true })
    expect(await db.prisma.contribution.count()).toBe(1)
    expect(await db.prisma.contributionPlace.count()).toBe(0)
  })

  test('may trade its code for another’s', async () => {
    await load()
    await edit('indicators.yaml', 'catalogueCode: EDU-02', 'catalogueCode: EDU-X')
    await edit('indicators.yaml', 'catalogueCode: EDU-03', 'catalogueCode: EDU-02')
    await edit('indicators.yaml', 'catalogueCode: EDU-X', 'catalogueCode: EDU-03')
    await load()
    const found = await db.prisma.indicator.findUnique({ where: { catalogueCode: 'EDU-03' } })
    expect(found?.slug).toBe('solid-classrooms')
  })

  test('may begin on another day, though a code names one unit at a time', async () => {
    await load()
    await edit('provinces.yaml', 'validTo: 2026-04-29', 'validTo: 2026-05-31')
    await edit('provinces.yaml', 'validFrom: 2026-04-30', 'validFrom: 2026-06-01')
    await edit(
      'successions.yaml',
      'successor: "75@2026-04-30"\n    effectiveOn: 2026-04-30',
      'successor: "75@2026-06-01"\n    effectiveOn: 2026-06-01',
    )
    await load()
    const units = await db.prisma.administrativeUnit.findMany({ where: { code: '75' }, orderBy: { validTo: 'asc' } })
    expect(units.map(({ validTo }) => validTo)).toEqual([new Date('2025-06-30'), new Date('2026-05-31'), null])
  })
})

describe('what cannot be loaded', () => {
  test('leaves the database as it was when the files are at fault', async () => {
    await edit(LABOUR, 'signedOn: 2022-11-12', 'signedOn: 2022-11-31')
    await expect(load()).rejects.toThrow(RegisterError)
    expect(await db.prisma.source.count()).toBe(0)
    expect(await db.prisma.registerState.count()).toBe(0)
  })

  test('leaves the database as it was when a measurement on record would lose its indicator', async () => {
    await load()
    const before = await contents()
    const slug = 'staff-with-emulation-titles'
    const text = await readFile(path.join(dir, EMULATION), 'utf8')
    await edit(EMULATION, text.slice(text.indexOf(`  - indicator: ${slug}`)), '')
    await edit('honours.yaml', `indicator: ${slug}`, 'indicator: staff-with-titles')
    await edit('indicators.yaml', `slug: ${slug}`, 'slug: staff-with-titles')
    await expect(load()).rejects.toMatchObject({ issues: [{ file: 'indicators.yaml', record: slug, field: '' }] })
    expect(await contents()).toEqual(before)
    expect(await revision()).toBe(1n)
  })

  test('is the register, into a database of practice data', async () => {
    const data = { id: 1, digest: '', practice: true, loadedAt: new Date() }
    await db.prisma.registerState.create({ data })
    await expect(load()).rejects.toThrow(/practice data/)
    expect(await db.prisma.source.count()).toBe(0)
  })
})
