import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { anonymous } from '@nhip-cau/api/caller'
import { Buckets, budgetKey, DEFAULT_BUDGETS } from '@nhip-cau/api/guard/budget'
import { Scales } from '@nhip-cau/api/guard/cost'
import { LIMITS } from '@nhip-cau/api/guard/limits'
import { extentOf } from '@nhip-cau/api/guard/structure'
import { schema } from '@nhip-cau/api/schema'
import { getVariableValues, Kind, parse } from 'graphql'
import { type Named, playgroundDocuments, webDocuments } from '../bench/documents.ts'
import { type Answer, type Api, startApi, TODAY } from '../support/api.ts'

/** What a document may cost, by each of its operations. */
function requested({ document, variables }: Named): number {
  const costs = document.definitions.flatMap((operation) => {
    if (operation.kind !== Kind.OPERATION_DEFINITION) return []
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
    expect(errors).toBeUndefined()
    return [new Scales({ schema, document, operation, variables: coerced ?? {} }).requested()]
  })
  return Math.max(...costs)
}
const costOf = (query: string, variables = {}) => requested({ name: '', document: parse(query), variables })

describe('the cost of an operation', () => {
  test.each([
    ['{ register { revision } }', 0],
    ['{ programmes { nodes { id } } }', 20],
    ['{ programmes(first: 50) { edges { node { id } } } }', 50],
    ['{ programmes(last: 7) { nodes { id } } }', 7],
    ['{ programmes(first: 5000) { nodes { id } } }', 100],
    ['{ programmes(first: 10) { totalCount nodes { id } } }', 20],
    ['{ programmes(first: 10) { nodes { activities(first: 10) { nodes { id } } } } }', 110],
    ['{ programmes(first: 10) { nodes { parties { role } } } }', 60],
    ['{ programmes(first: 10) { nodes { parties { role } } nodes { parties { organisation { id } } } } }', 60],
    ['{ a: programmes(first: 10) { nodes { id } } b: programmes(first: 10) { nodes { id } } }', 20],
    ['{ ...A } fragment A on Query { programmes(first: 10) { nodes { id } } }', 10],
    ['{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    ['{ nodes(ids: ["a", "b"]) { ... on Programme { parties { role } } ... on Indicator { targets { id } } } }', 102],
    ['{ programmes(first: 10) @skip(if: true) { nodes { id } } register { revision } }', 0],
    ['{ overview { findings } }', 2_000],
  ])('%s: %d', (query, cost) => {
    expect(costOf(query)).toBe(cost)
  })

  test('variables and their defaults count', () => {
    const query =
      'query ($n: Int = 30, $ids: [ID!]!) { programmes(first: $n) { nodes { id } } nodes(ids: $ids) { id } }'
    expect([costOf(query, { ids: ['a'] }), costOf(query, { n: 3, ids: [] })]).toEqual([31, 3])
  })

  test.each([...webDocuments, ...playgroundDocuments].map((each) => [each.name, each] as const))(
    '%s is within every limit',
    (_name, each) => {
      const extent = extentOf(each.document)
      expect(requested(each)).toBeLessThan(LIMITS.COST)
      for (const [key, limit] of [
        ['depth', LIMITS.DEPTH],
        ['aliases', LIMITS.ALIASES],
        ['rootFields', LIMITS.ROOT_FIELDS],
        ['fields', LIMITS.FIELDS],
        ['fragments', LIMITS.FRAGMENTS],
        ['directives', LIMITS.DIRECTIVES],
      ] as const)
        expect(extent[key]).toBeLessThanOrEqual(limit)
    },
  )
})

describe('budgets', () => {
  test('points flow back with time, up to the limit', () => {
    let now = 0
    const buckets = new Buckets({ ...DEFAULT_BUDGETS, ANONYMOUS: { limit: 100, restoreRate: 10 } }, () => now)
    const caller = anonymous('192.0.2.1')
    expect([buckets.take(caller, 90), buckets.take(caller, 30), buckets.remaining(caller)]).toEqual([0, 2, 10])
    now = 2_000
    expect([buckets.take(caller, 30), buckets.remaining(caller)]).toEqual([0, 0])
    buckets.settle(caller, -500)
    expect(buckets.remaining(caller)).toBe(100)
    expect(buckets.remaining(anonymous('192.0.2.2'))).toBe(100)
  })

  test('callers are remembered up to a number', () => {
    const buckets = new Buckets(DEFAULT_BUDGETS)
    for (let each = 0; each < LIMITS.CALLERS + 50; each++) buckets.take({ ...anonymous(''), id: `c${each}` }, 1)
    expect(buckets.size).toBe(LIMITS.CALLERS)
  })

  test.each([
    ['192.0.2.1', '::ffff:192.0.2.1', true],
    ['2001:db8:1:2::1', '2001:db8:1:2:ffff::9', true],
    ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
    ['192.0.2.1', '192.0.2.2', false],
  ])('%s and %s share one: %s', (a, b, same) => {
    expect(budgetKey(anonymous(a)) === budgetKey(anonymous(b))).toBe(same)
  })
})

const QUERY = 'query ($n: Int) { programmes(first: $n) { nodes { id } } }'
const costIn = async (api: Api, body: object, headers = {}) => {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  const { extensions } = (await response.json()) as { extensions: { cost: Record<string, number> } }
  return { cost: extensions.cost, headers: response.headers }
}

describe('over HTTP', () => {
  let api: Api
  const budgets = { ...DEFAULT_BUDGETS, ANONYMOUS: { limit: 600, restoreRate: 1 } }
  beforeAll(async () => {
    api = await startApi(TODAY, { budgets, trustProxy: ['loopback'] })
  })
  afterAll(() => api.close())
  const from = (address: string) => ({ 'x-forwarded-for': address })
  const codes = ({ errors }: Answer) => errors.map(({ extensions }) => extensions.code)

  test('the body and the headers tell what was asked, used and left', async () => {
    const body = { query: QUERY, variables: { n: 100 } }
    const { cost, headers } = await costIn(api, body, from('192.0.2.1'))
    const admission = 2 + Math.ceil(JSON.stringify(body).length / 8)
    expect(cost).toEqual({
      requested: 100 + admission,
      actual: 7 + admission,
      limit: 600,
      remaining: expect.any(Number),
      restoreRate: 1,
    })
    expect(headers.get('ratelimit-policy')).toBe('"anonymous";q=600;w=600')
    // A point flows back each second that passes meanwhile.
    expect(cost.remaining).toBeGreaterThanOrEqual(600 - 7 - admission)
    expect(headers.get('ratelimit')).toMatch(/^"anonymous";r=\d+;t=\d+$/)
    expect(headers.get('x-cost')).toBe(`requested=${cost.requested}, actual=${cost.actual}`)
    expect(headers.get('access-control-expose-headers')).toMatch(/RateLimit, RateLimit-Policy, Retry-After, X-Cost/)
    const known = await costIn(api, body, from('192.0.2.1'))
    expect(known.cost.actual).toBeLessThan(cost.actual ?? 0)
  })

  test('the same document is judged by its variables each time', async () => {
    const dear = 'query ($n: Int) { programmes(first: $n) { nodes { activities(first: $n) { nodes { id } } } } }'
    const ask = (n: number) => api.query(dear, { n }, from('192.0.2.2'))
    expect([await ask(2), await ask(100), await ask(2)].map(codes)).toEqual([[], ['RATE_LIMITED'], []])
  })

  test('who has too little left is told when to come back, and nobody else waits', async () => {
    const asks = (address: string) => api.query('{ programmes(first: 100) { nodes { id } } }', {}, from(address))
    const dear = '{ provinces(first: 100) { nodes { id } } programmes(first: 100) { nodes { id } } }'
    const answers = []
    for (let each = 0; each < 12; each++) answers.push(await api.query(`${dear} # ${each}`, {}, from('192.0.2.3')))
    const refused = answers.filter(({ status }) => status === 429)
    expect(refused.length).toBeGreaterThan(0)
    for (const answer of refused) {
      expect([codes(answer), answer.statements]).toEqual([['RATE_LIMITED'], 0])
      expect(Number(answer.headers.get('retry-after'))).toBe(answer.errors[0]?.extensions.retryAfter)
    }
    expect((await asks('192.0.2.4')).status).toBe(200)
  })

  test('200 documents of a thousand tokens are soon not even parsed', async () => {
    const own = await startApi(TODAY, { budgets: DEFAULT_BUDGETS, trustProxy: ['loopback'] })
    const document = (each: number) => `{ register { ${'revision schemaVersion practice '.repeat(330)} } } # ${each}`
    const answers: number[] = []
    for (let each = 0; each < 200; each++) answers.push((await own.query(document(each), {}, from('192.0.2.5'))).status)
    expect(answers.filter((status) => status === 429).length).toBeGreaterThan(100)
    expect((await own.query(document(999), {}, from('192.0.2.6'))).status).toBe(200)
    await own.close()
  })

  test('a proxy nobody named is not believed', async () => {
    const own = await startApi(TODAY, { budgets })
    const { cost: first } = await costIn(own, { query: QUERY, variables: { n: 1 } }, from('192.0.2.7'))
    const { cost: second } = await costIn(own, { query: QUERY, variables: { n: 1 } }, from('192.0.2.8'))
    expect(second.remaining).toBeLessThan(first.remaining ?? 0)
    await own.close()
  })
})
