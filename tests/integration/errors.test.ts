import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import pg from 'pg'
import { type Answer, type Api, startApi } from '../support/api.ts'
import { expectRefusal } from '../support/ask.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

describe('a date that is not in the calendar', () => {
  const words = { vi: 'không phải ngày có trong lịch', en: 'not a date of the calendar' }
  const wrong = [
    '2025-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '26-01-01',
    '2026/01/01',
    '2026-01-01T00:00:00Z',
    '0000-01-01',
    '',
    ' 2026-01-01',
    '2026-01-01\n',
  ]

  test.each(wrong)('%j, written or given', async (date) => {
    const written = JSON.stringify(date)
    await expectRefusal(api, `{ provinces(asOf: ${written}) { totalCount } }`, 'asOf', words)
    await expectRefusal(
      api,
      `{ programmes(filter: { activeOn: ${written} }) { totalCount } }`,
      'filter.activeOn',
      words,
    )
    const nested = `{ programmes { nodes { activities { nodes { late(on: ${written}) } } } } }`
    await expectRefusal(api, nested, 'on', words)
    const given = 'query ($day: Date) { overview(on: $day) { findings } }'
    await expectRefusal(api, given, '$day', { variables: { day: date }, ...words })
    const inFilter = 'query ($filter: ProgrammeFilter) { programmes(filter: $filter) { totalCount } }'
    await expectRefusal(api, inFilter, 'filter.activeOn', { variables: { filter: { activeOn: date } }, ...words })
  })

  test.each([1, 1.5, true, {}, ['2026-01-01']])('%j is none', async (day) => {
    await expectRefusal(api, 'query ($day: Date) { overview(on: $day) { findings } }', '$day', {
      variables: { day },
      ...words,
    })
  })

  test.each(['20260101', 'true', '{ y: 2026 }', 'TODAY', '["2026-01-01"]'])('%s written is none', async (value) => {
    await expectRefusal(api, `{ overview(on: ${value}) { findings } }`, 'on', words)
  })

  test.each([
    'measurements(filter: { from: "x" })',
    'measurements(filter: { to: "x" })',
    'activities(filter: { dueBefore: "x" })',
    'programmes(filter: { endsBefore: "x" })',
    'programmes(filter: { provinceAsOf: "x" })',
  ])('in %s', async (field) => {
    const name = /\{ (\w+)/.exec(field)?.[1]
    await expectRefusal(api, `{ ${field} { totalCount } }`, `filter.${name}`, words)
  })

  test('leap days and the ends of the calendar are in it', async () => {
    const days = ['2024-02-29', '0001-01-01', '9999-12-31']
    const fields = days.map(
      (day, index) => `d${index}: overview(on: "${day}") { on } p${index}: provinces(asOf: "${day}") { totalCount }`,
    )
    expect((await api.query(`{ ${fields.join(' ')} }`)).errors).toEqual([])
  })
})

describe('what no text can hold', () => {
  const words = { vi: 'ký tự không hợp lệ', en: 'no text can hold' }
  const NUL = '\u0000'
  test.each([
    ['{ search(query: "a\\u0000") { totalCount } }', 'query'],
    ['{ programme(slug: "a\\u0000") { id } }', 'slug'],
    ['{ province(code: "\\u0000") { id } }', 'code'],
    ['{ programmes(filter: { provinceCode: ["15", "\\u0000"] }) { totalCount } }', 'filter.provinceCode'],
    ['{ activities(filter: { search: "\\u0000" }) { totalCount } }', 'filter.search'],
    ['{ provinces(search: "\\u0000") { totalCount } }', 'search'],
    ['query ($q: String = "\\u0000") { search(query: $q) { totalCount } }', '$q'],
  ])('%s', async (query, argument) => {
    await expectRefusal(api, query, argument, words)
  })

  test.each([
    ['query ($v: String!) { search(query: $v) { totalCount } }', NUL, '$v'],
    ['query ($v: String!) { search(query: $v) { totalCount } }', 'a\ud800b', '$v'],
    ['query ($v: String!) { organisation(slug: $v) { id } }', '\udc00', '$v'],
    ['query ($v: ProgrammeFilter) { programmes(filter: $v) { totalCount } }', { search: NUL }, '$v.search'],
    [
      'query ($v: ActivityFilter) { activities(filter: $v) { totalCount } }',
      { programmeSlug: ['a', NUL] },
      '$v.programmeSlug.1',
    ],
    ['query ($v: [String!]) { activities(filter: { provinceCode: $v }) { totalCount } }', ['\ud83d'], '$v.0'],
  ])('%s given %j', async (query, value, argument) => {
    await expectRefusal(api, query, argument, { variables: { v: value }, ...words })
  })

  test('a whole pair is text', async () => {
    const { errors } = await api.query('query ($v: String!) { search(query: $v) { totalCount } }', { v: '😀' })
    expect(errors).toEqual([])
  })
})

describe('values GraphQL refuses', () => {
  test.each([
    ['{ programmes(filter: { kind: [TREATY] }) { totalCount } }', 'filter.kind'],
    ['{ programmes(orderBy: SIZE) { totalCount } }', 'orderBy'],
    ['{ programmes(first: 99999999999) { totalCount } }', 'first'],
    ['{ programmes(first: 1.5) { totalCount } }', 'first'],
    ['{ programmes(first: "1") { totalCount } }', 'first'],
    ['{ programme(slug: 1) { id } }', 'slug'],
    ['{ province(code: 15) { id } }', 'code'],
  ])('%s', async (query, argument) => {
    await expectRefusal(api, query, argument)
  })

  test.each([
    ['query ($v: Int) { programmes(first: $v) { totalCount } }', 99999999999, '$v'],
    ['query ($v: ProgrammeFilter) { programmes(filter: $v) { totalCount } }', { kind: ['TREATY'] }, 'v.kind[0]'],
    ['query ($v: ProgrammeFilter) { programmes(filter: $v) { totalCount } }', { colour: 'red' }, '$v'],
    ['query ($v: String!) { programme(slug: $v) { id } }', null, '$v'],
  ])('%s given %j', async (query, value, argument) => {
    await expectRefusal(api, query, argument, { variables: { v: value } })
  })

  test.each([
    ['{', 'GRAPHQL_PARSE_FAILED'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ programmes { nodes } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ programme { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['mutation { programme }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ search(query: "\\uD800") { totalCount } }', 'GRAPHQL_PARSE_FAILED'],
  ])('the document %s: %s', async (query, code) => {
    const { status, errors, statements } = await api.query(query)
    expect([status, errors[0]?.extensions, statements]).toEqual([400, { code }, 0])
  })
})

test('Vietnamese where it is preferred, else English', async () => {
  const told = async (language: string) =>
    (await api.query('{ programmes(first: 0) { totalCount } }', {}, { 'accept-language': language })).errors[0]?.message
  for (const language of ['vi', 'vi-VN,vi;q=0.9,en;q=0.8', 'en;q=0.2, vi', 'fr, vi;q=0.1'])
    expect(await told(language)).toMatch(/hãy/)
  for (const language of ['en', 'en-GB,vi;q=0.9', '*', 'fr', '', 'vi;q=0', 'vietnam'])
    expect(await told(language)).toMatch(/ask for/)
})

/** What nobody foresaw, as its reader may see it: a number to report, and nothing of our own. */
function expectMasked({ errors, headers }: Answer, words: string): void {
  expect(errors.length).toBeGreaterThan(0)
  for (const { message, extensions } of errors) {
    expect(extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: headers.get('x-request-id') })
    expect(message).toContain(words)
    expect(message).toContain(headers.get('x-request-id'))
  }
  expect(JSON.stringify(errors)).not.toMatch(
    /prisma|postgres|select|relation|programme_place|node_modules|\/src\/|stack|\.ts/i,
  )
}

test('an unforeseen error is masked; what does not touch it still answers', async () => {
  const broken = await startApi()
  await broken.database.pool.query('DROP TABLE "programme_place" CASCADE')
  const places = '{ programmes { nodes { places { code } } } }'
  expectMasked(await broken.query(places), 'Something went wrong on our side')
  expectMasked(await broken.query(places, {}, { 'accept-language': 'vi' }), 'Hệ thống gặp lỗi ngoài dự kiến')
  const beside = await broken.query(
    '{ province(code: "15") { code } broken: programme(slug: "x") { places { code } } }',
  )
  expect(beside.data).toEqual({ province: { code: '15' }, broken: null })
  expectMasked(beside, 'Something went wrong')
  expect((await broken.query('{ programmes { totalCount } }')).data).toEqual({ programmes: { totalCount: 7 } })
  await broken.close()
})

test('a database that is gone: alive, not ready, told so; and all is well when it is back', async () => {
  const own = await startApi()
  const url = new URL(own.database.url)
  const name = url.pathname.slice(1)
  url.pathname = '/postgres'
  const admin = new pg.Client({ connectionString: url.href })
  await admin.connect()
  const health = async (path: string) => (await fetch(own.url + path)).status
  const question = '{ programmes { totalCount } }'
  const cut = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`

  expect([await health('/livez'), await health('/readyz'), (await own.query(question)).errors]).toEqual([200, 200, []])
  await admin.query(cut) // Connections lost, the server there: the next request opens its own.
  expect([await health('/readyz'), (await own.query(question)).errors]).toEqual([200, []])

  await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`)
  await admin.query(cut)
  expect([await health('/livez'), await health('/readyz')]).toEqual([200, 503])
  expect((await fetch(`${own.url}/readyz`)).headers.get('retry-after')).toBe('5')
  for (const answer of await Promise.all(Array.from({ length: 20 }, () => own.query(question))))
    expect([answer.status, answer.errors[0]?.extensions, answer.headers.get('retry-after')]).toEqual([
      503,
      { code: 'SERVICE_UNAVAILABLE', retryAfter: 5 },
      '5',
    ])

  await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`)
  expect([await health('/livez'), await health('/readyz')]).toEqual([200, 200])
  expect((await own.query(question)).data).toEqual({ programmes: { totalCount: 7 } })
  await admin.end()
  await own.close()
})
