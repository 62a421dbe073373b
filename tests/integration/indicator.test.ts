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
  ['', 49], // 42 of the catalogue and 7 that only one programme uses
  ['filter: { search: "edu-" }', 19], // 17 codes, and two names in which a word begins so,
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
  await expectAnswer(api, query, 3, {
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
      march: pace(on: "2026-03-01") { status progressed } before: pace(on: "2025-08-31") { status reason }
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

test('a promise from above: said so, bounded from above, and judged as a fall where the indicator tells no way', async () => {
  const own = await startApi()
  const { prisma } = own.database
  await prisma.indicator.update({ where: { slug: STANDARDS }, data: { direction: 'NEUTRAL' } })
  const add = (day: string, value: string, comparator: 'EXACTLY' | 'LESS_THAN') =>
    addMeasurement(
      own,
      { indicator: STANDARDS, source: 'S3' },
      { periodFrom: new Date(day), periodTo: new Date(day), value, comparator },
    )
  const { id: baselineId } = await add('2025-12-31', '80', 'EXACTLY')
  const { id: latestId } = await add('2026-06-30', '70', 'LESS_THAN')
  await prisma.target.updateMany({
    where: { indicator: { slug: STANDARDS } },
    data: { value: '70', comparator: 'AT_MOST', baselineId, latestId },
  })
  const query = `{ indicator(slug: "${STANDARDS}") { targets { pace { status } quantity { text en: text(language: EN) comparator
    interval { low high highOpen } } latest { quantity { text en: text(language: EN) interval { high highOpen } } } } } }`
  const { indicator } = await dataOf<{ indicator: { targets: object[] } }>(own, query)
  expect(indicator.targets[0]).toEqual({
    pace: { status: 'ACHIEVED' },
    quantity: {
      text: 'không quá 70%',
      en: 'at most 70%',
      comparator: 'AT_MOST',
      interval: { low: null, high: '70', highOpen: false },
    },
    latest: { quantity: { text: 'dưới 70%', en: 'less than 70%', interval: { high: '70', highOpen: true } } },
  })
  await own.close()
})

describe('one statement, however many indicators', () => {
  test.each([
    [
      'measurements { totalCount nodes { source { key } province { code } programme { slug } citations { source { key } } } }',
      1,
    ],
    ['measurements(first: 1) { edges { cursor } pageInfo { hasNextPage } }', 1],
    [
      'targets { programme { slug } province { name { vi } } baseline { quantity { text } } citations { source { key } } }',
      1,
    ],
    // The figures that narrow a vague one, the rosters of coverage and the figures of an earlier day are each read for all
    // targets at once.
    ['targets { pace { status } }', 3],
    ['series(units: AS_WAS) { series { points { quantity { text } } breaks { on } } }', 2],
    ['targets { pace(on: "2025-01-01") { status } }', 4],
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
})
