import { request } from 'node:http'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { type Api, startApi, TODAY } from '../support/api.ts'

const TOKEN = 'a-token-of-some-length'
let api: Api
let off: Api
beforeAll(async () => {
  api = await startApi()
  off = await startApi(TODAY, { metrics: { metrics: 'off', metricsToken: TOKEN } })
})

const LINE = /^([a-zA-Z_:][\w:]*)(?:\{((?:\w+="(?:[^"\\]|\\.)*",?)*)\})? (NaN|[+-]?Inf|-?[\d.]+(?:e[+-]?\d+)?)$/
/** Samples by name and labels, of a text in Prometheus' own format. */
async function read({ url }: Api): Promise<Map<string, number>> {
  const response = await fetch(`${url}/metrics`)
  expect(response.headers.get('content-type')).toContain('text/plain; version=0.0.4')
  const samples = new Map<string, number>()
  for (const line of (await response.text()).split('\n').filter((text) => text !== '' && !text.startsWith('#'))) {
    const [, name = '', labels = '', value = ''] = LINE.exec(line) ?? [line]
    expect(LINE.test(line) ? '' : line).toBe('')
    samples.set(`${name}{${labels}}`, Number(value))
  }
  return samples
}

const statusWith = ({ url }: Api, headers: Record<string, string>) =>
  new Promise<number | undefined>((resolve, reject) => {
    const sent = request(`${url}/metrics`, { headers, agent: false }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode))
    })
    sent.once('error', reject).end()
  })

test('counts requests by operation, status and code; names a caller makes up are one', async () => {
  await api.query('query Palette($query: String!) { search(query: $query) { totalCount } }', { query: 'an' })
  const asked = [
    await api.query('query MadeUp { programmes { totalCount } }'),
    await api.query('query MadeUpToo { programmes { nodes { slug } } }'),
  ]
  await api.query('{ nothing }')
  await api.query('{ __typename }', {}, { authorization: 'Bearer x' })
  const requests = (operation: string, status: number, code: string) =>
    `nhipcau_graphql_requests_total{operation="${operation}",status="${status}",code="${code}"}`
  expect(asked.every(({ statements }) => statements > 0)).toBe(true)
  let samples = await read(api)
  while (!samples.has(requests('other', 401, 'UNAUTHENTICATED'))) samples = await read(api)
  expect(samples.get(requests('Palette', 200, 'none'))).toBe(1)
  expect(samples.get(requests('other', 200, 'none'))).toBe(2)
  expect(samples.get(requests('other', 400, 'GRAPHQL_VALIDATION_FAILED'))).toBe(1)
  expect(samples.get(requests('other', 401, 'UNAUTHENTICATED'))).toBe(1)
  expect([...samples.keys()].filter((name) => name.includes('MadeUp'))).toEqual([])
  for (const what of ['duration_seconds', 'cost', 'statements'])
    expect([what, samples.get(`nhipcau_graphql_${what}_count{operation="other"}`)]).toEqual([what, 4])
  expect(samples.get('nhipcau_graphql_statements_sum{operation="other"}')).toBe(
    asked.reduce((sum, { statements }) => sum + statements, 0),
  )
  expect(samples.get('nhipcau_database_connections{state="open"}')).toBeGreaterThan(0)
  expect(samples.get('nhipcau_process_resident_memory_bytes{}')).toBeGreaterThan(0)
})

describe('who may read them', () => {
  test('this machine under its own name, and nobody through a proxy or under a foreign name', async () => {
    expect(await statusWith(api, {})).toBe(200)
    expect(await statusWith(api, { host: 'localhost:4000' })).toBe(200)
    expect(await statusWith(api, { 'x-forwarded-for': '203.0.113.9' })).toBe(403)
    expect(await statusWith(api, { 'x-forwarded-for': '127.0.0.1' })).toBe(403)
    expect(await statusWith(api, { host: 'rebound.example' })).toBe(403)
  })

  test('nobody when they are off, but for who shows the token', async () => {
    expect(await statusWith(off, {})).toBe(403)
    expect(await statusWith(off, { authorization: `Bearer ${TOKEN}x` })).toBe(403)
    expect(await statusWith(off, { authorization: `Bearer ${TOKEN}`, 'x-forwarded-for': '203.0.113.9' })).toBe(200)
  })
})
