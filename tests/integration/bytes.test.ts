import { once } from 'node:events'
import net from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Api, startApi } from '../support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

type Told = { status: number; codes: unknown[]; statements: number }

/** Sends bytes as they are and reads all that comes back until the server hangs up. `cut` ends the sending side at once. */
async function send(parts: (string | Buffer)[], cut = false): Promise<string> {
  const socket = net.connect({ port: Number(new URL(api.url).port), host: '127.0.0.1', allowHalfOpen: true })
  let answer = ''
  socket.on('data', (chunk) => {
    answer += chunk.toString('utf8')
  })
  socket.on('error', () => undefined) // The server may hang up while we still send.
  const closed = once(socket, 'close')
  socket.on('end', () => socket.end())
  for (const part of parts) socket.write(part)
  if (cut) socket.end()
  await closed
  return answer
}

/** What an answer told first: its status, the codes of its errors, and how many statements it took. */
function read(answer: string): Told {
  const [head = '', body = ''] = answer.split('\r\n\r\n')
  const json = body.slice(body.indexOf('{'), body.lastIndexOf('}') + 1)
  const { errors = [] } = JSON.parse(json || '{}') as {
    errors?: { extensions: { code: string } }[]
  }
  return {
    status: Number(head.split(' ')[1]),
    codes: errors.map(({ extensions }) => extensions.code),
    statements: Number(/(\d+) statement/.exec(head)?.[1] ?? 0),
  }
}

const JSON_HEADER = 'content-type: application/json'
/** A POST with the headers of a well-behaved client, but for those given. */
function post(body: string | Buffer, headers: string[] = [JSON_HEADER], length = Buffer.byteLength(body)) {
  const lines = ['POST /graphql HTTP/1.1', 'host: register', 'connection: close', `content-length: ${length}`]
  return send([[...lines, ...headers, '', ''].join('\r\n'), body], length > Buffer.byteLength(body))
}
const get = (query: string, headers: string[] = []) =>
  send([[`GET /graphql?${query} HTTP/1.1`, 'host: register', 'connection: close', ...headers, '', ''].join('\r\n')])
const asking = (query: string, variables?: unknown) => JSON.stringify({ query, variables })
const refused = (status: number, code: string): Told => ({ status, codes: [code], statements: 0 })
const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ')

const SEARCH = 'query ($q: String!) { search(query: $q) { totalCount } }'
const COUNT = '{ programmes { totalCount } }'

describe('documents', () => {
  const bomb = `{ register { ...f0 } } ${times(40, (i) => `fragment f${i} on Register { ...f${i + 1} ...f${i + 1} }`)} fragment f40 on Register { revision }`
  test.each([
    ['a bomb of fragments', bomb, 'TOO_MANY_FIELDS'],
    [
      'a chain of fragments',
      `{ ...f0 } ${times(150, (i) => `fragment f${i} on Query { ...f${i + 1} }`)} fragment f150 on Query { __typename }`,
      'TOO_MANY_FRAGMENTS',
    ],
    [
      'depth',
      `{ ${'node(id: "x") { ... on Programme { renews '.repeat(1)}${'{ renews '.repeat(18)}{ id }${' }'.repeat(20)} }`,
      'QUERY_TOO_DEEP',
    ],
    ['aliases', `{ register { ${times(31, (i) => `a${i}: revision`)} } }`, 'TOO_MANY_ALIASES'],
    ['root fields', `{ ${times(16, () => 'register { revision }')} }`, 'TOO_MANY_ROOT_FIELDS'],
    ['directives', `{ register { revision ${times(21, () => '@include(if: true)')} } }`, 'TOO_MANY_DIRECTIVES'],
    ['tokens', `{ register { ${'revision '.repeat(2_000)} } }`, 'TOO_MANY_TOKENS'],
    ['fields', `{ register { ${'revision '.repeat(1_600)} } }`, 'TOO_MANY_FIELDS'],
    [
      'targets in indicators in targets',
      '{ programmes { nodes { targets { indicator { targets { indicator { targets { id } } } } } } } }',
      'COST_TOO_HIGH',
    ],
    [
      'pages in pages',
      '{ programmes(first: 100) { nodes { activities(first: 100) { nodes { programme { activities(first: 100) { totalCount } } } } } } }',
      'COST_TOO_HIGH',
    ],
    ['an unknown enum value', '{ programmes(filter: { kind: [TREATY] }) { totalCount } }', 'BAD_USER_INPUT'],
    ['a number that overflows', '{ programmes(first: 99999999999) { totalCount } }', 'BAD_USER_INPUT'],
    ['a text with NUL', '{ search(query: "\\u0000") { totalCount } }', 'BAD_USER_INPUT'],
    ['half a surrogate pair', '{ search(query: "\\uD800") { totalCount } }', 'GRAPHQL_PARSE_FAILED'],
    ['a mutation', 'mutation { programme }', 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown field', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['no document', '{', 'GRAPHQL_PARSE_FAILED'],
  ])('%s', async (_what, query, code) => {
    expect(read(await post(asking(query)))).toEqual(refused(400, code))
  })

  test('many faults are told up to ten', async () => {
    const { codes, statements } = read(await post(asking(`{ ${times(15, (i) => `no${i}`)} }`)))
    expect([codes.length, statements]).toEqual([11, 0])
  })
})

describe('variables', () => {
  const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`
  test.each([
    ['NUL', asking(SEARCH, { q: '\u0000' }), 'BAD_USER_INPUT'],
    [
      'half a surrogate pair',
      '{"query":"query ($q: String!) { search(query: $q) { totalCount } }","variables":{"q":"\\ud800"}}',
      'BAD_USER_INPUT',
    ],
    [
      'a number that overflows',
      asking('query ($n: Int) { programmes(first: $n) { totalCount } }', { n: 1e300 }),
      'BAD_USER_INPUT',
    ],
    [
      'an unknown enum value',
      asking('query ($k: [ProgrammeKind!]) { programmes(filter: { kind: $k }) { totalCount } }', { k: ['X'] }),
      'BAD_USER_INPUT',
    ],
    ['too deep', `{"query":"{ __typename }","variables":{"v":${deep(100_000)}}}`, 'JSON_TOO_DEEP'],
    [
      'too deep by objects',
      `{"query":"{ __typename }","variables":${'{"a":'.repeat(30)}1${'}'.repeat(30)}}`,
      'JSON_TOO_DEEP',
    ],
    ['too many', asking('{ __typename }', { v: Array.from({ length: 6_000 }, () => 1) }), 'JSON_TOO_LARGE'],
    ['a prototype', '{"query":"{ __typename }","variables":{"__proto__":{"a":1}}}', 'BAD_REQUEST'],
    ['a key twice', '{"query":"{ __typename }","query":"{ register { revision } }"}', 'BAD_REQUEST'],
  ])('%s', async (_what, body, code) => {
    expect(read(await post(body))).toEqual(refused(400, code))
  })

  test('a cursor of another list', async () => {
    const { data } = await api.query('{ activities(first: 1) { pageInfo { endCursor } } }')
    const { endCursor } = (data as { activities: { pageInfo: { endCursor: string } } }).activities.pageInfo
    const told = read(await post(asking(`{ programmes(after: "${endCursor}") { totalCount } }`)))
    expect([told.codes, told.statements]).toEqual([['BAD_USER_INPUT'], 0])
  })
})

describe('bodies', () => {
  test.each([
    ['no JSON', '{', 400, 'BAD_REQUEST'],
    [
      'invalid UTF-8',
      Buffer.from([...Buffer.from('{"query":"'), 0xc3, 0x28, ...Buffer.from('"}')]),
      400,
      'BAD_REQUEST',
    ],
    ['a batch', `[${asking(COUNT)},${asking(COUNT)}]`, 400, 'BAD_REQUEST'],
    ['2 MB', asking(`{ __typename } # ${'x'.repeat(2_000_000)}`), 413, 'PAYLOAD_TOO_LARGE'],
  ])('%s', async (_what, body, status, code) => {
    expect(read(await post(body))).toEqual(refused(status, code))
  })

  test.each([
    ['a form', 'application/x-www-form-urlencoded'],
    ['plain text', 'text/plain'],
    ['an upload', 'multipart/form-data; boundary=x'],
    ['XML', 'application/xml'],
    ['nonsense', 'x'],
  ])('sent as %s', async (_what, type) => {
    expect(read(await post(asking(COUNT), [`content-type: ${type}`]))).toEqual(refused(415, 'UNSUPPORTED_MEDIA_TYPE'))
  })

  test('cut off before its declared end', async () => {
    expect(read(await post(asking(COUNT), [JSON_HEADER], 999))).toEqual(refused(400, 'BAD_REQUEST'))
  })

  test('longer than declared', async () => {
    expect(read(await post(asking(COUNT), [JSON_HEADER], 10))).toEqual(refused(400, 'BAD_REQUEST'))
  })

  test('from a page of another site with a cookie', async () => {
    const foreign = [JSON_HEADER, 'cookie: session=1', 'origin: https://example.org']
    expect(read(await post(asking(COUNT), foreign))).toEqual(refused(403, 'CROSS_SITE_REQUEST'))
    expect(read(await post(asking(COUNT), [JSON_HEADER, 'cookie: a=1', 'origin: http://register'])).status).toBe(200)
    expect(read(await post(asking(COUNT), [JSON_HEADER, 'origin: https://example.org'])).status).toBe(200)
  })
})

describe('addresses and headers', () => {
  const query = encodeURIComponent(COUNT)
  const mutation = encodeURIComponent('mutation { cancelExport(input: { id: "x" }) { userErrors { __typename } } }')
  test.each([
    ['a mutation', `query=${mutation}`, 405, 'BAD_REQUEST'],
    ['an unknown parameter', `query=${query}&colour=red`, 400, 'BAD_REQUEST'],
    ['a parameter twice', `query=${query}&query=${query}`, 400, 'BAD_REQUEST'],
    ['variables that are no JSON', `query=${query}&variables=%7B`, 400, 'BAD_REQUEST'],
    ['nothing', '', 400, 'BAD_REQUEST'],
  ])('GET with %s', async (_what, address, status, code) => {
    const told = read(await get(address))
    expect([told.status, told.statements]).toEqual([status, 0])
    if (status !== 405) expect(told.codes).toEqual([code])
  })

  test('GET that carries a session needs a header no link can send; another cookie is nothing', async () => {
    const session = ['cookie: theme=dark; __Host-nhipcau-session=1']
    expect(read(await get(`query=${query}`, session))).toEqual(refused(403, 'CROSS_SITE_REQUEST'))
    expect(read(await get(`query=${query}`, [...session, 'apollo-require-preflight: true'])).status).toBe(200)
    expect(read(await get(`query=${query}`, ['cookie: session=1'])).status).toBe(200)
    expect(read(await get(`query=${query}`, [])).status).toBe(200)
  })

  test('headers without end', async () => {
    expect(read(await post(asking(COUNT), [JSON_HEADER, `x-long: ${'x'.repeat(20_000)}`]))).toEqual(
      refused(431, 'HEADERS_TOO_LARGE'),
    )
  })

  test('bytes that are no HTTP', async () => {
    expect(read(await send(['\u0000\u0001 nonsense\r\n\r\n']))).toEqual(refused(400, 'BAD_REQUEST'))
  })
})
