import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Api, startApi } from '../support/api.ts'
import { dataOf, expectAnswer, expectSameCost } from '../support/ask.ts'
import { addMeasurement } from '../support/rows.ts'

const STANDARDS = 'schools-meeting-national-standards'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

test.each([
  ['', 17], // 5 of the programmes (S0, S3), 10 outside figures (X2, X4), 2 of the workshop’s province (S2)
  ['indicatorSlug: ["schools", "classes"]', 2],
  ['indicatorSlug: ["nobody"]', 0],
  ['provinceCode: ["15"]', 2], // Lào Cai today stands for Yên Bái (S0)
  ['provinceCode: ["15"], units: AS_IS', 2],
  ['provinceCode: ["15"], units: AS_WAS', 2], // the unit that had the code at the time was Yên Bái
  ['provinceCode: ["10"], units: AS_WAS', 0],
  ['provinceCode: ["12"]', 5], // X4
  ['provinceCode: ["12", "31"]', 15],
  ['provinceCode: ["30"]', 0], // Hải Dương is no code of today
  ['from: "2025-06-01"', 10],
  ['to: "2024-01-01"', 2],
  ['from: "2025-05-31", to: "2025-09-18"', 17],
  ['from: "2025-09-19"', 0],
  ['status: [SUBMITTED]', 17],
  ['status: [VERIFIED, DRAFT, RETURNED]', 0],
  ['totalsOnly: true', 13],
  ['totalsOnly: false', 17],
  ['allRevisions: true', 17],
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
  const days = [
    ...Array<string>(7).fill('2025-05-31'),
    ...Array<string>(2).fill('2025-09-05'),
    ...Array<string>(8).fill('2025-09-18'),
  ]
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

test('two statements for a list of any length with its count', async () => {
  const query =
    '{ measurements(first: #) { totalCount nodes { indicator { slug } source { key } province { code } } } }'
  await expectSameCost(api, query, [1, 15], 2)
})
