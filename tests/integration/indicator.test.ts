import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Api, startApi } from '../support/api.ts'
import { dataOf, expectAnswer, expectSameCost } from '../support/ask.ts'
import { addMeasurement } from '../support/rows.ts'

const STANDARDS = 'schools-meeting-national-standards'
const EMULATION = 'hai-phong-emulation-2025-2030'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

test.each([
  ['', 48], // 42 of the catalogue and 6 that only one programme uses
  ['filter: { search: "edu-" }', 17],
  ['filter: { kind: [MILESTONE] }', 2],
  ['filter: { kind: [] }', 0],
  [`filter: { programmeSlug: ["${EMULATION}"] }`, 5], // 3 targets, and 3 figures one of which is of a target (S3)
  ['filter: { programmeSlug: ["hai-phong-yen-bai-online-english"] }', 2], // figures only (S0)
  ['filter: { programmeSlug: ["lai-chau-education-quality-2026-2030"] }', 6], // targets only (S2)
  ['filter: { programmeSlug: ["nghe-an-labour-federation-2022-2026", "nghe-an-learning-promotion-2023-2030"] }', 4],
  ['filter: { programmeSlug: ["nobody"] }', 0],
  ['filter: { search: "chuan quoc gia" }', 1],
  ['filter: { search: "national standards" }', 1],
])('indicators(%s): %d', async (args, count) => {
  type Listed = { indicators: { totalCount: number; nodes: { slug: string }[] } }
  const query = `{ indicators(first: 100${args && `, ${args}`}) { totalCount nodes { slug } } }`
  const { indicators } = await dataOf<Listed>(api, query)
  expect([indicators.totalCount, new Set(indicators.nodes.map(({ slug }) => slug)).size]).toEqual([count, count])
})

test('NAME is the order of the Vietnamese alphabet, and the only one', async () => {
  type Listed = { indicators: { nodes: { name: { vi: string } }[] } }
  const { indicators } = await dataOf<Listed>(
    api,
    '{ indicators(orderBy: NAME, first: 100) { nodes { name { vi } } } }',
  )
  const names = indicators.nodes.map(({ name }) => name.vi)
  expect(names).toEqual([...names].sort(new Intl.Collator('vi').compare))
})

test('Hải Phòng’s schools at standard: over 76%, striving for 90% by 2030 (S3)', async () => {
  const query = `{ indicator(slug: "${STANDARDS}") {
    name { vi } kind unit unitLabel direction catalogueCode officialCode
    targets { quantity { value comparator text en: text(language: EN) } dueOn programme { slug } province { code validFrom }
      baseline { quantity { text } } latest { source { key } quantity { value } } pace { status ratio reason } }
  } missing: indicator(slug: "no-such-thing") { slug } }`
  await expectAnswer(api, query, 2, {
    indicator: {
      name: { vi: 'Tỷ lệ trường đạt chuẩn quốc gia' },
      kind: 'PERCENTAGE',
      unit: '%',
      unitLabel: '%',
      direction: 'INCREASE',
      catalogueCode: expect.any(String),
      officialCode: expect.any(String),
      targets: [
        {
          quantity: {
            value: '90',
            comparator: 'STRIVING_FOR',
            text: 'phấn đấu 90%',
            en: expect.stringContaining('90%'),
          },
          dueOn: '2030-12-31',
          programme: { slug: EMULATION },
          province: { code: '31', validFrom: '2025-07-01' },
          baseline: { quantity: { text: 'trên 76%' } },
          // X2 says 76.98 of the same day, but an outside figure is never a target's latest.
          latest: { source: { key: 'S3' }, quantity: { value: '76' } },
          pace: { status: 'NOT_ASSESSABLE', ratio: null, reason: 'Chưa có số liệu báo cáo nào sau số liệu gốc.' },
        },
      ],
    },
    missing: null,
  })
})

type Measured = { quantity: { text: string }; source: { key: string }; disaggregation: { category: string }[] }

test.each<[string, string[]]>([
  ['', ['S3 trên 76%', 'X2 72,5%', 'X2 76,85%', 'X2 76,98%', 'X2 78,74%', 'X2 79,85%', 'X4 67,86%']],
  ['filter: { provinceCode: ["31"] }', ['S3 trên 76%', 'X2 72,5%', 'X2 76,85%', 'X2 76,98%', 'X2 78,74%', 'X2 79,85%']],
  ['filter: { totalsOnly: true }', ['S3 trên 76%', 'X2 76,98%', 'X4 67,86%']],
  ['filter: { totalsOnly: true, from: "2025-06-01" }', ['S3 trên 76%', 'X2 76,98%']],
  ['filter: { from: "2025-05-31", to: "2025-05-31" }', ['X4 67,86%']],
  ['filter: { to: "2024-09-04" }', []],
  ['filter: { indicatorSlug: ["schools"] }', []],
])('figures of the schools at standard (S3, X2, X4): %s', async (args, expected) => {
  const query = `{ indicator(slug: "${STANDARDS}") { measurements${args && `(${args})`} { totalCount nodes {
    quantity { text } source { key } disaggregation { category } } } } }`
  type Found = { indicator: { measurements: { totalCount: number; nodes: Measured[] } } }
  const { measurements } = (await dataOf<Found>(api, query)).indicator
  expect(measurements.totalCount).toBe(expected.length)
  expect(measurements.nodes.map(({ source, quantity }) => `${source.key} ${quantity.text}`).sort()).toEqual(expected)
})

test.each([
  ['', 15],
  ['indicatorSlug: ["schools", "classes"]', 2],
  ['indicatorSlug: ["nobody"]', 0],
  ['provinceCode: ["15"]', 2], // Lào Cai today stands for Yên Bái (S0)
  ['provinceCode: ["15"], units: AS_IS', 2],
  ['provinceCode: ["15"], units: AS_WAS', 2], // the unit that had the code at the time was Yên Bái
  ['provinceCode: ["10"], units: AS_WAS', 0],
  ['provinceCode: ["12"]', 5], // X4
  ['provinceCode: ["12", "31"]', 13],
  ['provinceCode: ["30"]', 0], // Hải Dương is no code of today
  ['from: "2025-06-01"', 8],
  ['to: "2024-01-01"', 2],
  ['from: "2025-05-31", to: "2025-09-18"', 15],
  ['from: "2025-09-19"', 0],
  ['status: [SUBMITTED]', 15],
  ['status: [VERIFIED, DRAFT, RETURNED]', 0],
  ['totalsOnly: true', 11],
  ['totalsOnly: false', 15],
  ['allRevisions: true', 15],
])('measurements(filter: { %s }): %d', async (filter, count) => {
  const query = `{ measurements(first: 100, filter: { ${filter} }) { totalCount nodes { id } } }`
  const { measurements } = await dataOf<{ measurements: { totalCount: number; nodes: object[] } }>(api, query)
  expect([measurements.totalCount, measurements.nodes.length]).toEqual([count, count])
})

test('PERIOD is by the end of the period; PERIOD_DESC turns it round', async () => {
  const query =
    '{ up: measurements { nodes { period { to } } } down: measurements(orderBy: PERIOD_DESC) { nodes { period { to } } } }'
  type Listed = { nodes: { period: { to: string } }[] }
  const { up, down } = await dataOf<{ up: Listed; down: Listed }>(api, query)
  const days = [...Array<string>(7).fill('2025-05-31'), ...Array<string>(8).fill('2025-09-18')]
  expect(up.nodes.map(({ period }) => period.to)).toEqual(days)
  expect(down.nodes.map(({ period }) => period.to)).toEqual([...days].reverse())
})

test('a figure in words has no value; nearly 3,000 lessons are nearly (S0, S3)', async () => {
  const query = `{ a: indicator(slug: "online-lessons-delivered") { measurements { nodes { period { label }
      programme { slug } quantity { value comparator text en: text(language: EN) } } } }
    b: indicator(slug: "staff-with-emulation-titles") { measurements { nodes { quantity { value comparator text } } } } }`
  await expectAnswer(api, query, 2, {
    a: {
      measurements: {
        nodes: [
          {
            period: { label: 'năm học 2023 - 2024 đến năm học 2024 - 2025' },
            programme: { slug: 'hai-phong-yen-bai-online-english' },
            quantity: { value: '3000', comparator: 'NEARLY', text: 'gần 3.000 tiết', en: 'nearly 3,000 lessons' },
          },
        ],
      },
    },
    b: { measurements: { nodes: [{ quantity: { value: null, comparator: 'NOT_STATED', text: 'hàng nghìn' } }] } },
  })
})

describe('pace, once figures come in', () => {
  let moving: Api
  beforeAll(async () => {
    moving = await startApi()
    const { prisma } = moving.database
    const on = (day: string, value: number) =>
      addMeasurement(
        moving,
        { indicator: STANDARDS, source: 'S3' },
        { periodFrom: new Date(day), periodTo: new Date(day), value: `${value}`, comparator: 'EXACTLY' },
      )
    const { id: latestId } = await on('2026-10-01', 80)
    await on('2026-03-01', 77)
    const { id: baselineId } = await on('2025-09-01', 76)
    const where = { indicator: { slug: STANDARDS } }
    await prisma.target.updateMany({ where, data: { latestId, baselineId } })
  })
  afterAll(() => moving.close())

  test('each day is judged by the newest figure of that day, also several days in one request', async () => {
    const query = `{ indicator(slug: "${STANDARDS}") { targets { now: pace { status progressed }
      march: pace(on: "2026-03-01") { status progressed } before: pace(on: "2026-02-28") { status reason }
      october: pace(on: "2026-10-01") { progressed } end: pace(on: "2031-01-01") { status } } } }`
    const [fourOfFourteen, oneOfFourteen] = [expect.closeTo(4 / 14, 5), expect.closeTo(1 / 14, 5)]
    await expectAnswer(moving, query, 3, {
      indicator: {
        targets: [
          {
            now: { status: 'ON_TRACK', progressed: fourOfFourteen },
            march: { status: 'AT_RISK', progressed: oneOfFourteen },
            before: { status: 'NOT_ASSESSABLE', reason: expect.any(String) },
            october: { progressed: fourOfFourteen },
            end: { status: 'LATE' },
          },
        ],
      },
    })
  })

  test('the method is named: compound growth has a ratio of its own', async () => {
    const query = `{ indicator(slug: "${STANDARDS}") { targets { linear: pace { ratio } compound: pace(method: COMPOUND_GROWTH) { ratio } } } }`
    type Found = { indicator: { targets: { linear: { ratio: number }; compound: { ratio: number } }[] } }
    const [target] = (await dataOf<Found>(moving, query)).indicator.targets
    expect(target?.linear.ratio).toBeGreaterThan(1)
    expect(target?.compound.ratio).not.toBe(target?.linear.ratio)
  })
})

test('a superseded revision is left out unless asked for, and stays readable', async () => {
  const revised = await startApi()
  const { prisma } = revised.database
  const where = { indicator: { slug: STANDARDS }, source: { key: 'S3' } }
  await prisma.measurement.updateMany({ where, data: { current: false } })
  await addMeasurement(revised, { indicator: STANDARDS, source: 'S3' }, { value: '77', revision: 2, current: true })
  const query = `{ indicator(slug: "${STANDARDS}") { now: measurements(filter: { provinceCode: ["31"], totalsOnly: true }) { totalCount }
    all: measurements(filter: { provinceCode: ["31"], totalsOnly: true, allRevisions: true }) { nodes { revision current source { key } } } } }`
  const figure = (key: string, revision: number, current: boolean) => ({ source: { key }, revision, current })
  await expectAnswer(revised, query, 2, {
    indicator: {
      now: { totalCount: 2 },
      all: { nodes: expect.arrayContaining([figure('S3', 1, false), figure('S3', 2, true), figure('X2', 1, true)]) },
    },
  })
  await revised.close()
})

describe('one statement, however many indicators', () => {
  test.each([
    [
      'measurements { totalCount nodes { source { key } province { code } programme { slug } citations { source { key } } } }',
      1,
    ],
    ['measurements(first: 1) { edges { cursor } pageInfo { hasNextPage } }', 1],
    [
      'targets { programme { slug } province { name { vi } } pace { status } baseline { quantity { text } } citations { source { key } } }',
      1,
    ],
    ['targets { pace(on: "2025-01-01") { status } }', 2],
    ['measurements { nodes { id } } totals: measurements(filter: { totalsOnly: true }) { nodes { id } }', 2],
  ])('%s', async (fields, statements) => {
    const ofProgramme = `filter: { programmeSlug: ["${EMULATION}"] }`
    await expectSameCost(
      api,
      `{ indicators(last: #, ${ofProgramme}) { nodes { slug ${fields} } } }`,
      [2, 5],
      statements,
    )
    await expectSameCost(api, `{ indicators(last: #) { nodes { slug ${fields} } } }`, [20, 48], statements)
  })

  test('and two for a list of measurements with its count', async () => {
    const query =
      '{ measurements(first: #) { totalCount nodes { indicator { slug } source { key } province { code } } } }'
    await expectSameCost(api, query, [1, 15], 2)
  })
})
