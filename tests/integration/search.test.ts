import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { fold } from '@nhip-cau/rules/text'
import { type Api, startApi } from '../support/api.ts'
import { dataOf, expectAnswer, expectRefusal, expectSameCost } from '../support/ask.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const NAMES = `__typename ... on Programme { slug } ... on Organisation { slug } ... on Indicator { slug }
  ... on Activity { title { vi } } ... on Province { fullName { vi } validTo }`
type Node = { __typename: string; slug?: string; title?: { vi: string }; fullName?: { vi: string } }
type Found = { search: { totalCount: number; nodes: Node[] } }

async function found(text: string): Promise<string[]> {
  const query = `query ($query: String!) { search(query: $query, first: 100) { totalCount nodes { ${NAMES} } } }`
  const { search } = await dataOf<Found>(api, query, { query: text })
  expect(search.totalCount).toBe(search.nodes.length)
  return search.nodes.map(
    ({ __typename, slug, title, fullName }) => `${__typename} ${slug ?? title?.vi ?? fullName?.vi}`,
  )
}

const OF_YEN_BAI = [
  'Organisation yen-bai-education-department',
  'Organisation yen-bai-vocational-institutions',
  'Programme hai-phong-yen-bai-online-english',
  'Programme hai-phong-yen-bai-vocational-memorandum',
  'Programme yen-bai-hai-phong-vocational-linkage',
  'Province Tỉnh Yên Bái',
]

test.each(['yen bai', 'Yên Bái', 'YÊN BÁI', '  yen   bai ', 'bai yen', 'Yên Bái'.normalize('NFD')])(
  '"%s" finds Yên Bái’s programmes, bodies and the province (S0)',
  async (text) => {
    expect(await found(text)).toEqual(expect.arrayContaining(OF_YEN_BAI))
  },
)

test('"lao dong" finds the labour federation and its programme (S1)', async () => {
  const names = await found('lao dong')
  expect(names).toEqual(
    expect.arrayContaining(['Organisation nghe-an-labour-federation', 'Programme nghe-an-labour-federation-2022-2026']),
  )
})

test.each([
  ['dong thap', ['Province Tỉnh Đồng Tháp', 'Province Tỉnh Đồng Tháp']], // before and since 1 July 2025
  ['đồng tháp', ['Province Tỉnh Đồng Tháp', 'Province Tỉnh Đồng Tháp']],
  ['ca mau', ['Province Tỉnh Cà Mau', 'Province Tỉnh Cà Mau']],
  ['teacher housing', ['Activity Hỗ trợ kinh phí xây dựng nhà ở giáo viên']],
  ['xkcd', []],
  ['', []],
  ['   ', []],
  ['%', []],
  ['_', []],
  ['\\', []],
  ["'; DROP TABLE programme; --", []],
])('"%s"', async (text, names) => {
  expect(await found(text)).toEqual(names)
})

test('what starts with the phrase comes before what holds it, and that before what holds its words apart', async () => {
  expect((await found('so giao duc')).slice(0, 2)).toEqual([
    'Organisation hai-phong-education-department',
    'Organisation lai-chau-education-department',
  ])
  // One record holds all four words; those that hold two of them as a phrase follow.
  const [first, ...others] = await found('hoc tap suot doi')
  expect(first).toMatch(/^Document/)
  expect(others.length).toBe((await found('hoc tap')).length - 1)
})

test.each([
  ['lao cai', ['Province Tỉnh Lào Cai', 'Province Tỉnh Lào Cai']],
  ['Lào Cai province', ['Province Tỉnh Lào Cai', 'Province Tỉnh Lào Cai']],
  ['hai phong', ['Province Thành phố Hải Phòng', 'Province Thành phố Hải Phòng']],
  ['yen bai', ['Province Tỉnh Yên Bái']],
  ['Hai Phong Department of Education and Training', ['Organisation hai-phong-education-department']],
  ['schools meeting national standards', ['Indicator schools-meeting-national-standards']],
])('"%s": what is called just that comes first', async (text, first) => {
  const names = await found(text)
  expect(names.slice(0, first.length)).toEqual(first)
  expect(names[first.length] ?? 'another').not.toBe(first[0])
})

test('of two of one name, the one that stands comes before the one that has ended', async () => {
  const query = '{ search(query: "lao cai", first: 2) { nodes { ... on Province { validTo } } } }'
  await expectAnswer(api, query, 2, { search: { nodes: [{ validTo: null }, { validTo: '2025-06-30' }] } })
})

test('"tieng anh": what begins with the words, in either language, comes before what only holds them', async () => {
  for (const text of ['tieng anh', 'online english', 'truong', 'ty le']) {
    const names = await found(text)
    const { search } = await dataOf<{ search: { nodes: { names: { vi: string; en: string } }[] } }>(
      api,
      `query ($query: String!) { search(query: $query, first: 100) { nodes { ... on Programme { names: title { vi en } } ... on Activity { names: title { vi en } }
        ... on Indicator { names: name { vi en } } ... on Organisation { names: name { vi en } } ... on Document { names: title { vi en } }
        ... on Event { names: title { vi en } } ... on Honour { names: title { vi en } } } } }`,
      { query: text },
    )
    const begins = search.nodes.flatMap(({ names: both }) => (both ? [fold(both.vi).startsWith(text)] : []))
    expect(names.length).toBeGreaterThan(1)
    // Once one only holds them, none that follows begins with them.
    expect([text, begins.lastIndexOf(true) < (begins.indexOf(false) + 1 || begins.length + 1)]).toEqual([text, true])
  }
})

test('a sign divides words, and is no pattern: 1_triệu finds 1 triệu, %triệu what begins with triệu (S1)', async () => {
  expect(await found('1 trieu')).toContain(
    'Activity Triển khai Chương trình “1 triệu sáng kiến – nỗ lực vượt khó, sáng tạo, quyết tâm chiến thắng đại dịch COVID-19” trong các cơ sở giáo dục',
  )
  expect(await found('1_trieu')).toEqual(await found('1 trieu'))
  expect(await found('%trieu_')).toEqual(await found('trieu'))
  expect(await found('rieu')).toEqual([])
})

test('pages run both ways', async () => {
  const query = `{ head: search(query: "yen bai", first: 2) { ...Page } tail: search(query: "yen bai", last: 2) { ...Page } }
    fragment Page on SearchResultConnection { edges { cursor } nodes { __typename } pageInfo { hasNextPage hasPreviousPage endCursor startCursor } }`
  type Page = { edges: { cursor: string }[]; pageInfo: Record<string, unknown> }
  const { head, tail } = await dataOf<{ head: Page; tail: Page }>(api, query)
  expect(head.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false, endCursor: head.edges[1]?.cursor })
  expect(tail.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true, startCursor: tail.edges[0]?.cursor })
})

test('200 characters are searched, 201 refused', async () => {
  expect(await found('x'.repeat(200))).toEqual([])
  const query = 'query ($text: String!) { search(query: $text) { totalCount } }'
  await expectRefusal(api, query, 'query', {
    variables: { text: 'x'.repeat(201) },
    vi: '200 ký tự',
    en: '200 characters',
  })
})

test('one statement for the hits, one for the count, one for each type found', async () => {
  const fields = `${NAMES} ... on Programme { parties { organisation { slug } } } ... on Organisation { province { code } }`
  const hits = (count: string) => `{ search(query: "tinh", first: #) { ${count} nodes { ${fields} } } }`
  await expectSameCost(api, hits(''), [1, 10, 30], 2) // "Tỉnh …" begins the names of provinces only
  await expectSameCost(api, hits('totalCount'), [1, 30], 3)
  const mixed = await api.query(`{ search(query: "yen bai", first: 100) { totalCount nodes { ${fields} } } }`)
  const types = new Set((mixed.data as Found).search.nodes.map(({ __typename }) => __typename))
  expect(mixed.statements).toBe(2 + types.size)
  await expectAnswer(api, '{ search(query: " ") { totalCount nodes { __typename } } }', 0, {
    search: { totalCount: 0, nodes: [] },
  })
})
