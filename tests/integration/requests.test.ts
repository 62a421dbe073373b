import { once } from 'node:events'
import net from 'node:net'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { type Api, startApi } from '../support/api.ts'
import { hold } from '../support/exporting.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})

const QUERY = '{ programmes { totalCount } }'
const WRITTEN = encodeURIComponent(QUERY)
const JSON_TYPE = { 'content-type': 'application/json' }
const DATA = { data: { programmes: { totalCount: 7 } } }
const post = (body: unknown, headers: Record<string, string> = {}, path = '/graphql') =>
  fetch(api.url + path, { method: 'POST', headers: { ...JSON_TYPE, ...headers }, body: JSON.stringify(body) })
type Refusal = { errors: { message: string; extensions: { code: string } }[] }
const refusalOf = async (response: Response) => {
  const { errors } = (await response.json()) as Refusal
  return { status: response.status, code: errors[0]?.extensions.code, message: errors[0]?.message ?? '' }
}

/** Sends bytes and reads what comes back until the server closes the connection. */
async function exchange(url: string, text: string): Promise<string> {
  const socket = net.connect({ port: Number(new URL(url).port), host: '127.0.0.1' })
  socket.on('error', () => undefined)
  let received = ''
  socket.on('data', (chunk) => {
    received += chunk.toString('utf8')
  })
  socket.write(text)
  await once(socket, 'close')
  return received
}

describe('what says nothing is as if it were not there', () => {
  test.each(['operationName=', 'variables=', 'extensions=', 'operationName=&variables=&extensions=', 'variables=null'])(
    'GET with %s',
    async (empty) => {
      for (const headers of [{}, { accept: 'application/graphql-response+json' }]) {
        const response = await fetch(`${api.url}/graphql?query=${WRITTEN}&${empty}`, { headers })
        expect([response.status, await response.json()]).toEqual([200, DATA])
      }
    },
  )

  test.each([{ operationName: '' }, { operationName: null, variables: null, extensions: null }])(
    'POST with %j',
    async (empty) => {
      const response = await post({ query: QUERY, ...empty })
      expect([response.status, await response.json()]).toMatchObject([200, DATA])
    },
  )

  test('an address ending in a slash', async () => {
    expect(await (await post({ query: QUERY }, {}, '/graphql/')).json()).toMatchObject(DATA)
    expect(await (await fetch(`${api.url}/graphql/?query=${WRITTEN}`)).json()).toEqual(DATA)
  })
})

describe('the encoding of a body', () => {
  test.each([
    ['application/json; charset=windows-1258', 415],
    ['application/json; charset=utf-16', 415],
    ['application/json;charset="ISO-8859-1"', 415],
    ['application/json; charset=UTF-8', 200],
    ['application/json;charset="utf-8"', 200],
    ['application/json', 200],
  ])('%s: %i', async (type, status) => {
    expect((await post({ query: QUERY }, { 'content-type': type })).status).toBe(status)
  })

  test('a compressed body is refused for what it is', async () => {
    const { status, code, message } = await refusalOf(await post({ query: QUERY }, { 'content-encoding': 'gzip' }))
    expect([status, code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE'])
    expect(message).toContain('Content-Encoding')
  })
})

const asked = (init: RequestInit, path = '/graphql') => ({ init, path })
const body = (text: string, headers: Record<string, string> = JSON_TYPE) =>
  asked({ method: 'POST', headers, body: text })
const REFUSED: [string, ReturnType<typeof asked>, number, string, string, string][] = [
  ['no JSON', body('{'), 400, 'BAD_REQUEST', 'không phải JSON', 'no valid JSON'],
  ['a list', body('[{}]'), 400, 'BAD_REQUEST', 'một đối tượng', 'one JSON object'],
  ['no query', body('{}'), 400, 'BAD_REQUEST', '`query` phải', '`query` must'],
  ['a query that is no text', body('{"query":1}'), 400, 'BAD_REQUEST', '`query` phải', '`query` must'],
  [
    'variables as text',
    body('{"query":"{a}","variables":"{}"}'),
    400,
    'BAD_REQUEST',
    '`variables` phải',
    '`variables` must',
  ],
  [
    'extensions as a list',
    body('{"query":"{a}","extensions":[]}'),
    400,
    'BAD_REQUEST',
    '`extensions` phải',
    '`extensions` must',
  ],
  [
    'a name that is no text',
    body('{"query":"{a}","operationName":1}'),
    400,
    'BAD_REQUEST',
    '`operationName` phải',
    '`operationName` must',
  ],
  [
    '__proto__',
    body('{"query":"{a}","variables":{"__proto__":{}}}'),
    400,
    'BAD_REQUEST',
    'khoá "__proto__"',
    'the key "__proto__"',
  ],
  [
    '__proto__ in another spelling',
    body('{"query":"{a}","\\u005f_proto__":1}'),
    400,
    'BAD_REQUEST',
    'khoá "__proto__"',
    'the key "__proto__"',
  ],
  [
    'constructor.prototype',
    body('{"query":"{a}","variables":{"constructor":{"prototype":{}}}}'),
    400,
    'BAD_REQUEST',
    'khoá "prototype"',
    'the key "prototype"',
  ],
  ['a key twice in two spellings', body('{"query":"{a}","\\u0071uery":"{b}"}'), 400, 'BAD_REQUEST', 'hai lần', 'twice'],
  [
    'plain text',
    body(QUERY, { 'content-type': 'text/plain' }),
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    'phải là JSON',
    'must be JSON',
  ],
  [
    'another charset',
    body('{}', { 'content-type': 'application/json; charset=windows-1258' }),
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    'mã hoá UTF-8',
    'in UTF-8',
  ],
  [
    'too long',
    body(JSON.stringify({ query: 'x'.repeat(300_000) })),
    413,
    'PAYLOAD_TOO_LARGE',
    '262144 byte:',
    '262144 bytes',
  ],
  ['another method', asked({ method: 'DELETE' }), 405, 'METHOD_NOT_ALLOWED', 'chỉ nhận GET', 'takes GET'],
  [
    'no response it takes',
    asked({ headers: { accept: 'text/csv' } }, `/graphql?query=${WRITTEN}`),
    406,
    'NOT_ACCEPTABLE',
    'Phản hồi là JSON',
    'is JSON',
  ],
  [
    'an address that cannot be read',
    asked({}, '/programmes%ff'),
    400,
    'BAD_REQUEST',
    'Không đọc được',
    'cannot be read',
  ],
  ['no file', asked({}, '/assets/none.js'), 404, 'NOT_FOUND', 'Không có gì', 'nothing at this address'],
  [
    'no page, for a program',
    asked({ headers: { accept: 'application/json' } }, '/api'),
    404,
    'NOT_FOUND',
    'Không có gì',
    'nothing at this address',
  ],
  ['a GET without a query', asked({}, '/graphql'), 400, 'BAD_REQUEST', '`query` phải', '`query` must'],
  [
    'variables in the address that are no object',
    asked({}, `/graphql?query=${WRITTEN}&variables=1`),
    400,
    'BAD_REQUEST',
    '`variables` phải',
    '`variables` must',
  ],
  [
    'an unknown parameter',
    asked({}, `/graphql?query=${WRITTEN}&colour=red`),
    400,
    'BAD_REQUEST',
    'tham số "colour"',
    'parameter "colour"',
  ],
]
describe('every refusal has one shape and the reader’s language', () => {
  test.each(REFUSED)('%s', async (_what, { init, path }, status, code, vi, en) => {
    for (const [language, words] of [['vi', vi] as const, ['en', en] as const]) {
      const headers = { ...init.headers, 'accept-language': language }
      const response = await fetch(api.url + path, { ...init, headers })
      const refusal = await refusalOf(response)
      expect([refusal.status, refusal.code]).toEqual([status, code])
      expect(refusal.message).toContain(words)
    }
  })

  test('the lang of an address goes before the header, as it does for pages', async () => {
    const { message } = await refusalOf(
      await fetch(`${api.url}/assets/none.js?lang=vi`, { headers: { 'accept-language': 'en' } }),
    )
    expect(message).toContain('Không có gì')
  })

  test.each([
    ['vi', 'Các tiêu đề quá dài'],
    ['en', 'The headers are too long'],
  ])('headers without end, in %s', async (language, words) => {
    const head = `GET / HTTP/1.1\r\nhost: x\r\naccept-language: ${language}\r\nx-long: ${'x'.repeat(20_000)}\r\n\r\n`
    const received = await exchange(api.url, head)
    expect(received).toMatch(/^HTTP\/1\.1 431 /)
    expect(received).toContain(words)
  })
})

test('two Authorization headers are refused, also where both are the same', async () => {
  const head =
    'GET /graphql?query={__typename} HTTP/1.1\r\nhost: x\r\nconnection: close\r\nauthorization: Bearer a\r\nauthorization: Bearer a\r\n\r\n'
  const received = await exchange(api.url, head)
  expect(received).toMatch(/^HTTP\/1\.1 400 /)
  expect(received).toContain('several Authorization headers')
})

test('a browser keeps the response to a preflight for two hours', async () => {
  const headers = { origin: 'https://example.org', 'access-control-request-method': 'POST' }
  const preflight = await fetch(`${api.url}/graphql`, { method: 'OPTIONS', headers })
  expect([preflight.status, preflight.headers.get('access-control-max-age')]).toEqual([204, '7200'])
})

describe('Vary', () => {
  test.each([
    '/graphql?query={__typename}',
    '/schema.graphql',
    '/programmes',
    '/livez',
    '/theme.js',
    '/playground/',
    '/nothing.js',
  ])('%s depends on Accept-Encoding, compressed or not', async (path) => {
    for (const coding of ['identity', 'gzip']) {
      const response = await fetch(api.url + path, { headers: { 'accept-encoding': coding } })
      expect(
        response.headers
          .get('vary')
          ?.toLowerCase()
          .split(', ')
          .filter((each) => each === 'accept-encoding'),
      ).toHaveLength(1)
    }
  })

  test('so does a response without a body', async () => {
    const etag = (await fetch(`${api.url}/schema.graphql`)).headers.get('etag') ?? ''
    const response = await fetch(`${api.url}/schema.graphql`, { headers: { 'if-none-match': etag } })
    expect([response.status, response.headers.get('vary')]).toEqual([304, 'accept-encoding'])
  })
})

describe('limits of time', () => {
  test('a sender that is too slow is cut, in its language', async () => {
    const hasty = await startApi(undefined, { sendingMs: 200 })
    const head =
      'POST /graphql HTTP/1.1\r\nhost: x\r\naccept-language: vi\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{'
    const received = await exchange(hasty.url, head)
    expect(received).toMatch(/^HTTP\/1\.1 408 /)
    expect(received).toContain('Yêu cầu không đến đủ')
    expect(received).toContain('"code":"REQUEST_TIMEOUT"')
    expect(await exchange(hasty.url, 'POST /graphql HTTP/1.1\r\nhost: x\r\n')).toMatch(/^HTTP\/1\.1 408 /)
    await hasty.close()
  })

  test('what is answered because its time is up is plain where it says so', async () => {
    const hasty = await startApi(undefined, { requestMs: 50 })
    const { release } = await hold(hasty, 'programme')
    const response = await fetch(`${hasty.url}/graphql`, {
      method: 'POST',
      headers: { ...JSON_TYPE, 'accept-encoding': 'gzip' },
      body: JSON.stringify({ query: QUERY }),
    })
    expect(response.headers.get('content-encoding')).toBeNull()
    expect(await refusalOf(response)).toMatchObject({ status: 504, code: 'TIMEOUT' })
    await release()
    await hasty.close()
  })
})
