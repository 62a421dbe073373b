import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Crew } from '@nhip-cau/api/heavy/crew'
import { type Answer, type Api, startApi, TODAY } from '../support/api.ts'

let api: Api
let plain: Api
beforeAll(async () => {
  plain = await startApi()
  api = await startApi(TODAY, { database: plain.database, threads: 1 })
})
afterAll(() => Promise.all([api.close(), plain.close()]))

const seen = ({ status, data, errors, statements, headers }: Answer) => ({
  status,
  data,
  // Each request has a number of its own.
  errors: errors.map((error) => JSON.stringify(error).replaceAll(/[0-9a-f-]{36}/g, '')),
  statements,
  cost: headers.get('x-cost'),
  caching: headers.get('cache-control'),
})

describe('an operation that runs in a thread of its own', () => {
  test.each([
    ['a long list', '{ programmes(first: 100) { totalCount nodes { title { vi } findings { message } } } }', {}],
    ['what is counted by groups', '{ targetStats(groupBy: [INDICATOR]) { groups { indicator { slug } count } } }', {}],
    ['variables and a name', 'query A($n: Int!) { programmes(first: $n) { nodes { id } } }', { n: 60 }],
    ['the caller', '{ overview { inForce } viewer { kind } }', {}],
    ['bad input', '{ overview { inForce } activities(first: 1000) { totalCount } }', {}],
    ['bad input in one field', '{ overview { inForce } node(id: "x") { id } }', {}],
  ])('gives what it would have given elsewhere: %s', async (_name, query, variables) => {
    const [there, here] = [await api.query(query, variables), await plain.query(query, variables)]
    expect(seen(there)).toEqual(seen(here))
  })

  test('tells errors in the language of the reader', async () => {
    const query = '{ overview { inForce } activities(first: 1000) { totalCount } }'
    const { errors } = await api.query(query, {}, { 'accept-language': 'vi' })
    expect(errors).toMatchObject([
      { message: expect.stringMatching(/`first` là 1000/), extensions: { code: 'BAD_USER_INPUT' } },
    ])
  })

  test('is given up at its deadline, and the next one is served', async () => {
    const crew = new Crew(1, { url: plain.database.url, statementMs: 10_000, connections: 2 }, 100_000)
    const task = {
      source: '{ register { revision } }',
      operationName: undefined,
      variables: {},
      caller: { kind: 'ANONYMOUS', id: '192.0.2.1' } as never,
      today: TODAY,
      language: 'EN',
      requestId: 'r',
    } as const
    await crew.open()
    const late = crew.run('a', { ...task, source: '{ overview { headline } }' }, 0)
    const waiting = crew.run('a', task)
    await expect(late).rejects.toMatchObject({ extensions: { code: 'TIMEOUT', http: { status: 504 } } })
    const { data, statements } = await waiting
    expect(JSON.parse(data ?? '')).toEqual({ register: { revision: expect.stringMatching(/^\d+$/) } })
    expect(statements).toBe(1)
    await crew.close()
  })
})

test('an answer that failed as a whole costs what the operation might have cost', async () => {
  const { headers, data } = await api.query('{ overview { inForce } activities(first: 1000) { totalCount } }')
  expect(data).toBeNull()
  const [, requested, actual] = /requested=(\d+), actual=(\d+)/.exec(headers.get('x-cost') ?? '') ?? []
  expect(Number(requested)).toBeGreaterThan(2_000)
  expect(Number(actual)).toBeGreaterThan(2_000)
})
