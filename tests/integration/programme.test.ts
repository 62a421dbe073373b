import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Api, startApi } from '../support/api.ts'
import { dataOf, expectAnswer, expectSameCost } from '../support/ask.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

// The seven programmes, by the letter their tests use.
const SLUGS = {
  english: 'hai-phong-yen-bai-online-english', // S0: attested 2025-05-30, from school year 2023-2024, no end
  memo: 'hai-phong-yen-bai-vocational-memorandum', // S0: proposed 2025-05-30
  linkage: 'yen-bai-hai-phong-vocational-linkage', // S0: attested 2025-05-30, no period
  labour: 'nghe-an-labour-federation-2022-2026', // S1: signed 2022-11-12
  laiChau: 'lai-chau-education-quality-2026-2030', // S2: drafted 2025-12-10
  emulation: 'hai-phong-emulation-2025-2030', // S3: launched 2025-09-18
  learning: 'nghe-an-learning-promotion-2023-2030', // S4: signed 2023-07-28
} as const
type Name = keyof typeof SLUGS
const NAMES = Object.keys(SLUGS) as Name[]
const nameOf = (slug: string) => NAMES.find((name) => SLUGS[name] === slug)

type Listed = { programmes: { totalCount: number; nodes: { slug: string }[] } }
async function listed(args: string): Promise<(Name | undefined)[]> {
  const { programmes } = await dataOf<Listed>(api, `{ programmes${args} { totalCount nodes { slug } } }`)
  expect(programmes.totalCount).toBe(programmes.nodes.length)
  return programmes.nodes.map(({ slug }) => nameOf(slug))
}

test('there are seven programmes, latest start first, those without one last', async () => {
  const names = await listed('')
  expect(names.slice(0, 5)).toEqual(['laiChau', 'emulation', 'english', 'learning', 'labour'])
  expect(names.slice(5).sort()).toEqual(['linkage', 'memo'])
})

describe('filters', () => {
  test.each<[string, Name[]]>([
    ['kind: [COORDINATION_PROGRAMME]', ['labour', 'learning']],
    ['kind: [MEMORANDUM, EMULATION_PROGRAMME]', ['emulation', 'memo']],
    ['kind: []', []],
    ['kind: null', NAMES],
    ['status: [IN_FORCE]', ['emulation', 'english', 'labour', 'learning', 'linkage']],
    ['status: [DRAFT]', ['laiChau']],
    ['status: [PROPOSED]', ['memo']],
    ['status: [ENDED]', []],
    ['status: [DRAFT, PROPOSED]', ['laiChau', 'memo']],
    ['provinceCode: ["15"]', ['english', 'linkage', 'memo']],
    ['provinceCode: ["15"], provinceAsOf: "2025-06-30"', ['english', 'linkage', 'memo']],
    ['provinceCode: ["10"], provinceAsOf: "2025-06-30"', []],
    ['provinceCode: ["31"]', ['emulation', 'english', 'linkage', 'memo']],
    ['provinceCode: ["31"], provinceAsOf: "2025-06-30"', ['english', 'linkage', 'memo']],
    ['provinceCode: ["12", "40"]', ['labour', 'laiChau', 'learning']],
    ['provinceCode: ["30"]', []],
    ['organisationSlug: ["hai-phong-education-department"]', ['emulation', 'english']],
    ['organisationSlug: ["nghe-an-labour-federation", "lai-chau-drafting-team"]', ['labour', 'laiChau']],
    ['organisationSlug: ["nobody"]', []],
    ['activeOn: "2022-11-11"', []],
    ['activeOn: "2022-11-12"', ['labour']],
    ['activeOn: "2023-07-28"', ['labour', 'learning']],
    ['activeOn: "2026-12-31"', ['emulation', 'english', 'labour', 'learning', 'linkage']],
    ['activeOn: "2027-01-01"', ['emulation', 'english', 'learning', 'linkage']],
    ['activeOn: "2031-01-01"', ['english', 'linkage']],
    ['endsBefore: "2026-12-31"', []],
    ['endsBefore: "2027-01-01"', ['labour']],
    ['endsBefore: "2031-01-01"', ['emulation', 'labour', 'laiChau', 'learning']],
    ['search: "yen bai"', ['english', 'linkage', 'memo']],
    ['search: "HẢI PHÒNG thi đua"', ['emulation']],
    ['search: "lao dong nghe an"', ['labour']],
    ['search: "learning society"', ['learning']],
    ['search: "%"', []],
    ['search: "_"', []],
    ['search: ""', NAMES],
    ['kind: [COORDINATION_PROGRAMME], search: "hoi khuyen hoc", endsBefore: "2031-01-01"', ['learning']],
    ['kind: [MEMORANDUM], status: [IN_FORCE]', []],
  ])('%s', async (filter, names) => {
    expect((await listed(`(filter: { ${filter} })`)).sort()).toEqual([...names].sort())
  })
})

test.each<[string, Name[], Name[]]>([
  ['PERIOD_START', ['labour', 'learning', 'english', 'emulation', 'laiChau'], ['linkage', 'memo']],
  ['PERIOD_START_DESC', ['laiChau', 'emulation', 'english', 'learning', 'labour'], ['linkage', 'memo']],
  ['PERIOD_END', ['labour'], ['emulation', 'english', 'laiChau', 'learning', 'linkage', 'memo']],
  // Biên bản, Chương trình phối hợp giữa, … hoạt động, Đề án, Hải Phòng, Liên kết, Phong trào: Đ follows C, not Z.
  ['TITLE', ['memo', 'learning', 'labour', 'laiChau', 'english', 'linkage', 'emulation'], []],
])('order %s', async (order, first, rest) => {
  const names = await listed(`(orderBy: ${order})`)
  expect(names.slice(0, first.length)).toEqual(first)
  expect(names.slice(first.length).sort()).toEqual(rest)
})

test('PERIOD_END puts programmes without a stated end last', async () => {
  expect((await listed('(orderBy: PERIOD_END)')).slice(4).sort()).toEqual(['english', 'linkage', 'memo'])
})

test('the labour federation’s programme declares 6 and 9 and records 6 and 6 (S1)', async () => {
  const query = `{ programme(slug: "${SLUGS.labour}") {
    title { vi } kind status signedOn period { from to precision label en: label(language: EN) }
    declared { contents activities } recorded { contents activities }
    contents { ordinal part } activities { totalCount } parties { role organisation { slug } }
    provinces { code name { vi } } targets { quantity { text } dueOn } renews { slug } renewedBy { slug }
  } }`
  await expectAnswer(api, query, 1, {
    programme: {
      title: { vi: expect.stringContaining('Liên đoàn Lao động tỉnh Nghệ An giai đoạn 2022 - 2026') },
      kind: 'COORDINATION_PROGRAMME',
      status: 'IN_FORCE',
      signedOn: '2022-11-12',
      period: {
        from: '2022-01-01',
        to: '2026-12-31',
        precision: 'YEAR',
        label: 'giai đoạn 2022 - 2026',
        en: expect.stringMatching(/^2022.–.2026$/),
      },
      declared: { contents: 6, activities: 9 },
      recorded: { contents: 6, activities: 6 },
      contents: [1, 2, 3, 4, 5, 6].map((ordinal) => ({ ordinal, part: 'PROGRAMME' })),
      activities: { totalCount: 6 },
      parties: ['nghe-an-education-department', 'nghe-an-labour-federation'].map((slug) => ({
        role: 'SIGNATORY',
        organisation: { slug },
      })),
      provinces: [{ code: '40', name: { vi: 'Nghệ An' } }],
      targets: [{ quantity: { text: '1 nhà' }, dueOn: '2026-12-31' }],
      renews: null,
      renewedBy: null,
    },
  })
})

test('Lai Châu’s resolution tasks are not counted among the seven of the project (S2)', async () => {
  const query = `{ programme(slug: "${SLUGS.laiChau}") { declared { contents activities } recorded { contents activities }
    contents { part ordinal } } }`
  const part = (name: string) => [1, 2, 3].map((ordinal) => ({ part: name, ordinal }))
  await expectAnswer(api, query, 1, {
    programme: {
      declared: { contents: 7, activities: null },
      recorded: { contents: 3, activities: 0 },
      contents: [...part('PROJECT'), ...part('RESOLUTION')],
    },
  })
})

test('Yên Bái’s programme lies in Lào Cai as it is, in Yên Bái and three districts as it was (S0)', async () => {
  const query = `{ programme(slug: "${SLUGS.english}") { is: provinces { code name { vi } }
    was: provinces(units: AS_WAS) { code name { vi } validTo } places { name { vi } province { name { vi } } } } }`
  const place = (vi: string) => ({ name: { vi }, province: { name: { vi: 'Yên Bái' } } })
  await expectAnswer(api, query, 2, {
    programme: {
      is: [
        { code: '15', name: { vi: 'Lào Cai' } },
        { code: '31', name: { vi: 'Hải Phòng' } },
      ],
      was: [
        { code: '15', name: { vi: 'Yên Bái' }, validTo: '2025-06-30' },
        { code: '31', name: { vi: 'Hải Phòng' }, validTo: '2025-06-30' },
      ],
      places: [place('Thị xã Nghĩa Lộ'), place('Huyện Mù Cang Chải'), place('Huyện Trạm Tấu')],
    },
  })
})

test.each<[Name, string, string]>([
  ['labour', '2022-11-11', 'PROPOSED'],
  ['labour', '2022-11-12', 'IN_FORCE'],
  ['labour', '2026-12-31', 'IN_FORCE'],
  ['labour', '2027-01-01', 'ENDED'],
  ['laiChau', '2025-12-09', 'PROPOSED'],
  ['laiChau', '2025-12-10', 'DRAFT'],
  ['laiChau', '2031-01-01', 'DRAFT'],
  ['emulation', '2025-09-17', 'PROPOSED'],
  ['emulation', '2025-09-18', 'IN_FORCE'],
  ['english', '9999-12-31', 'IN_FORCE'],
  ['memo', '9999-12-31', 'PROPOSED'],
  ['memo', '0001-01-01', 'PROPOSED'],
])('status of %s on %s is %s', async (name, on, status) => {
  await expectAnswer(api, `{ programme(slug: "${SLUGS[name]}") { status(on: "${on}") } }`, 1, { programme: { status } })
})

test('an unknown slug gives null', async () => {
  await expectAnswer(api, '{ programme(slug: "no-such-thing") { slug } empty: programme(slug: "") { slug } }', 1, {
    programme: null,
    empty: null,
  })
})

test('every value is cited, and an inferred one says how', async () => {
  const query = `{ programme(slug: "${SLUGS.labour}") { citations { source { key } field silent vi: inferred
    en: inferred(language: EN) } } }`
  const inferred = { vi: expect.any(String), en: expect.any(String), source: { key: 'S1' } }
  await expectAnswer(api, query, 1, {
    programme: {
      citations: [
        { source: { key: 'S1' }, field: null, silent: false, vi: null, en: null },
        ...['signedOn', 'periodTo', 'renews'].map((field) => ({ field, silent: false, ...inferred })),
        { source: { key: 'S1' }, field: 'activities', silent: true, vi: null, en: null },
      ],
    },
  })
})

describe('one statement, however many programmes', () => {
  test.each([
    ['parties { role organisation { slug province { name { vi } } } }', 1],
    ['activities { totalCount nodes { title { vi } lead { slug } content { ordinal } } }', 1],
    ['activities(first: 2) { edges { cursor node { title { vi } } } pageInfo { endCursor } }', 1],
    ['activities { totalCount }', 1],
    ['contents { title { vi } activities { title { vi } } citations { source { key } } }', 1],
    ['targets { indicator { slug } province { code } baseline { quantity { text } } latest { status } }', 1],
    // The figures that narrow a vague one are read for all targets at once, and so are the rosters of coverage.
    ['targets { pace { status } }', 3],
    ['provinces { code }', 1],
    ['provinces(units: AS_WAS) { code }', 1],
    ['places { name { vi } province { code } }', 1],
    ['citations { source { key } field }', 1],
    ['recorded { contents activities } activities { totalCount } findings { kind }', 4],
    // Two selections of one relation with different arguments: the second is read for all programmes at once.
    ['provinces { code } was: provinces(units: AS_WAS) { code }', 2],
    ['a: activities(first: 1) { nodes { id } } b: activities(first: 2) { nodes { id } }', 2],
  ])('%s', async (fields, statements) => {
    await expectSameCost(api, `{ programmes(first: #) { nodes { slug ${fields} } } }`, [2, 3, 7], statements)
  })

  test('findings with their subjects, owners and provinces: one for each type and place', async () => {
    const fields = 'findings { kind subject { id } programme { slug } owner { slug } province { code } }'
    // Lai Châu and the memorandum have findings of programmes only; both in one list cost what one costs.
    const filter = 'filter: { status: [DRAFT, PROPOSED] }'
    await expectSameCost(api, `{ programmes(${filter}, first: #) { nodes { slug ${fields} } } }`, [1, 2], 7)
  })
})
