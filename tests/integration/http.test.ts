import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import net from 'node:net'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { buildServer } from '@nhip-cau/api/server'
import { paths } from '../../apps/web/src/app/paths.ts'
import { type Api, startApi, TODAY } from '../support/api.ts'
import { createTestDatabase } from '../support/database.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const JSON_TYPE = { 'content-type': 'application/json' }
const post = (body: string, headers: Record<string, string> = JSON_TYPE) =>
  fetch(`${api.url}/graphql`, { method: 'POST', headers, body })
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(api.url + path, { headers, redirect: 'manual' })
type Refusal = { errors: { message: string; extensions: { code: string } }[]; data?: unknown }
const codeOf = async (response: Response) =>
  ((await response.json()) as Refusal).errors.map(({ extensions }) => extensions.code)

const ending: (() => Promise<unknown>)[] = []
afterAll(() => Promise.all(ending.map((end) => end())))

/** A server without pages that can be drained; ended with the file, whatever its test does. */
async function bareServer(): Promise<{ url: string; drain: (patience?: number) => Promise<void> }> {
  const database = await createTestDatabase()
  const pages = { webDir: '/nowhere', playgroundDir: '/nowhere' }
  const { app, drain } = await buildServer({ database, pages, logLevel: 'silent', today: () => TODAY })
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  ending.push(() => app.close().then(database.drop))
  return { url, drain }
}

describe('health', () => {
  test('alive and ready', async () => {
    for (const path of ['/livez', '/readyz']) {
      const response = await get(path)
      expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }])
    }
  })

  test('not ready while it drains, alive to the end, and every answer closes its connection', async () => {
    const { url, drain } = await bareServer()
    expect((await fetch(`${url}/readyz`)).status).toBe(200)
    const drained = drain()
    const [ready, live, answer] = await Promise.all([
      fetch(`${url}/readyz`),
      fetch(`${url}/livez`),
      fetch(`${url}/graphql`, {
        method: 'POST',
        headers: JSON_TYPE,
        body: '{"query":"{ programmes { totalCount } }"}',
      }),
    ])
    expect([ready.status, live.status, answer.status]).toEqual([503, 200, 200])
    expect([ready, live, answer].map(({ headers }) => headers.get('connection'))).toEqual(['close', 'close', 'close'])
    await drained
    await expect(fetch(`${url}/livez`)).rejects.toThrow()
  })

  test('a caller who never ends its request does not hold the server open', async () => {
    const { url, drain } = await bareServer()
    const { port } = new URL(url)
    const caller = net.connect(Number(port), '127.0.0.1')
    caller.on('error', () => undefined)
    caller.write('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{')
    await once(caller, 'connect')
    const closed = once(caller, 'close')
    await drain(100)
    await closed
  })
})

describe('/graphql', () => {
  test('tells its number and its cost, and is compressed where it is long', async () => {
    const response = await post('{"query":"{ provinces(first: 100) { nodes { name { vi en } } } }"}', {
      ...JSON_TYPE,
      'accept-encoding': 'gzip',
    })
    expect(response.headers.get('server-timing')).toBe('db;desc="1 statement"')
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    expect(response.headers.get('content-encoding')).toBe('gzip')
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
  })

  test('a number sent by the caller is not taken over into the answer', async () => {
    const response = await post('{"query":"{ __typename }"}', {
      ...JSON_TYPE,
      'x-request-id': 'mine',
      'request-id': 'mine',
    })
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('any origin may read it, without credentials', async () => {
    const asked = {
      origin: 'https://example.org',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    }
    const preflight = await fetch(`${api.url}/graphql`, { method: 'OPTIONS', headers: asked })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*')
    expect(preflight.headers.get('access-control-allow-headers')).toContain('content-type')
    const response = await post('{"query":"{ __typename }"}', { ...JSON_TYPE, origin: 'https://example.org' })
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('access-control-allow-credentials')).toBeNull()
    expect(response.headers.get('access-control-expose-headers')).toContain('Server-Timing, X-Request-Id')
  })

  test('a query by GET needs no header; a mutation is for POST', async () => {
    const served = await get('/graphql?query=%7B%20programmes%20%7B%20totalCount%20%7D%20%7D')
    expect(await served.json()).toEqual({ data: { programmes: { totalCount: 7 } } })
    const written = encodeURIComponent('mutation { cancelExport(input: { id: "x" }) { export { id } } }')
    const mutation = await get(`/graphql?query=${written}`, { 'accept-language': 'vi' })
    expect([mutation.status, mutation.headers.get('allow'), mutation.headers.get('server-timing')]).toEqual([
      405,
      'POST',
      'db;desc="0 statements"',
    ])
    expect((await mutation.json()).errors[0].message).toContain('bằng POST')
  })

  const QUERY = '{"query":"{ programmes { totalCount } }"}'
  test.each([
    ['a body that is no JSON', '{', JSON_TYPE, 400, 'BAD_REQUEST'],
    ['an empty body', '', JSON_TYPE, 400, 'BAD_REQUEST'],
    ['a list of queries', `[${QUERY},${QUERY}]`, JSON_TYPE, 400, 'BAD_REQUEST'],
    ['no query', '{}', JSON_TYPE, 400, 'BAD_REQUEST'],
    ['a query that is no text', '{"query":1}', JSON_TYPE, 400, 'BAD_REQUEST'],
    ['variables that are a list', '{"query":"{ __typename }","variables":[1]}', JSON_TYPE, 400, 'BAD_REQUEST'],
    [
      'a form',
      'query={programmes{totalCount}}',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['an upload', 'x', { 'content-type': 'multipart/form-data; boundary=x' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['plain text', QUERY, { 'content-type': 'text/plain' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [
      '2 MB',
      JSON.stringify({ query: `{ __typename } # ${'x'.repeat(2_000_000)}` }),
      JSON_TYPE,
      413,
      'PAYLOAD_TOO_LARGE',
    ],
    ['a prototype', '{"query":"{ __typename }","__proto__":{"a":1}}', JSON_TYPE, 400, 'BAD_REQUEST'],
  ])('refuses %s', async (_what, body, headers, status, code) => {
    const response = await post(body, headers)
    expect([response.status, await codeOf(response.clone())]).toEqual([status, [code]])
    expect(await response.text()).not.toMatch(/node_modules|\.[jt]s:| {4}at /)
    expect(response.headers.get('server-timing')).toBe('db;desc="0 statements"')
  })

  test.each([
    ['{', JSON_TYPE, 'không phải JSON', 'no valid JSON'],
    ['', JSON_TYPE, 'không phải JSON', 'no valid JSON'],
    [QUERY, { 'content-type': 'text/plain' }, 'application/json', 'application/json'],
    [JSON.stringify({ query: 'x'.repeat(300_000) }), JSON_TYPE, '262144 byte', '262144 bytes'],
  ])('what no body may be is told in the reader’s language, with the mend (%#)', async (body, headers, vi, en) => {
    for (const [language, words] of [['vi', vi] as const, ['en', en] as const]) {
      const { errors } = await (await post(body, { ...headers, 'accept-language': language })).json()
      expect(errors[0].message).toContain(words)
      expect(errors[0].message.startsWith('Nội dung')).toBe(language === 'vi')
    }
  })

  test.each(['PUT', 'DELETE', 'PATCH'])('%s is not served', async (method) => {
    const response = await fetch(`${api.url}/graphql`, { method, headers: JSON_TYPE, body: QUERY })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST'])
    expect(await codeOf(response)).toEqual(['METHOD_NOT_ALLOWED'])
  })

  test('several operations are told apart by name', async () => {
    const query = 'query A { programmes { totalCount } } query B { provinces { totalCount } }'
    const named = await post(JSON.stringify({ query, operationName: 'B' }))
    expect(await named.json()).toMatchObject({ data: { provinces: { totalCount: 34 } } })
    expect((await post(JSON.stringify({ query }))).status).toBe(400)
    expect((await post(JSON.stringify({ query, operationName: 'C' }))).status).toBe(400)
  })
})

describe('pages', () => {
  const PAGES = Object.values(paths).map((path) => [path.replace(/\$\w+/, 'x-1'), 200] as const)
  const UNKNOWN = ['/no/such/page', '/graphqlx', '/healthz', '/api', '/programmes/a/b'].map(
    (path) => [path, 404] as const,
  )
  test.each([...PAGES, ['/programmes/', 200] as const, ['/provinces/15?lang=en', 200] as const, ...UNKNOWN])(
    '%s is shown by the web app with status %i',
    async (path, status) => {
      const response = await get(path)
      expect(response.status).toBe(status)
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': expect.stringContaining("default-src 'self'"),
        'referrer-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-cache',
      })
      expect(await response.text()).toContain('<html lang="vi"')
    },
  )

  test('the playground, its own policy, and its files, which never change', async () => {
    expect([(await get('/playground')).status, (await get('/playground')).headers.get('location')]).toEqual([
      308,
      '/playground/',
    ])
    expect((await get('/playground?lang=en')).headers.get('location')).toBe('/playground/?lang=en')
    const page = await get('/playground/')
    expect(page.headers.get('content-security-policy')).toContain("object-src 'none'")
    const file = /assets\/[^"]+\.js/.exec(await page.text())?.[0]
    const script = await get(`/playground/${file}`)
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(script.headers.get('x-content-type-options')).toBe('nosniff')
    await script.arrayBuffer()
  })

  test.each(['/favicon.png', '/assets/none.js', '/playground/none.js', '/..%2f..%2fpackage.json', '/.env.local'])(
    '%s is not there',
    async (path) => {
      const response = await get(path)
      expect([response.status, response.headers.get('content-type')]).toEqual([404, 'application/json; charset=utf-8'])
      expect(await response.text()).not.toMatch(/\/work|apps\//)
    },
  )

  test('a form sent to a page is not served', async () => {
    const response = await fetch(`${api.url}/programmes`, { method: 'POST', headers: JSON_TYPE, body: '{}' })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    expect((await fetch(`${api.url}/no/page`, { method: 'POST', headers: JSON_TYPE, body: '{}' })).status).toBe(404)
  })

  test('/schema.graphql is the committed contract', async () => {
    const response = await get('/schema.graphql')
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    const committed = resolve(import.meta.dirname, '../../packages/graphql/schema.graphql')
    expect(await response.text()).toBe(await readFile(committed, 'utf8'))
  })

  test('introspection needs no database', async () => {
    const { data, statements } = await api.query('{ __schema { queryType { name } } }')
    expect([data, statements]).toEqual([{ __schema: { queryType: { name: 'Query' } } }, 0])
  })

  test('a long page comes compressed as asked', async () => {
    const page = await get('/schema.graphql', { 'accept-encoding': 'gzip' })
    expect(page.headers.get('content-encoding')).toBe('gzip')
    expect(await page.text()).toContain('type Query')
  })
})
