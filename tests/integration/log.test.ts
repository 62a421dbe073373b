import { createHash } from 'node:crypto'
import net from 'node:net'
import { beforeAll, beforeEach, expect, test } from '@jest/globals'
import { tellError } from '@nhip-cau/api/http/log'
import { createKey } from '@nhip-cau/database/access/keys'
import { type Api, startApi, TODAY } from '../support/api.ts'

const SECRET = 'squeamish-ossifrage'
let lines: string[] = []
let api: Api
beforeAll(async () => {
  api = await startApi(TODAY, { logLevel: 'trace', logStream: { write: (line) => lines.push(line) } })
})
beforeEach(() => {
  lines = []
})

type Line = Record<string, unknown> & { msg: string }
const requests = () => lines.map((line) => JSON.parse(line) as Line).filter(({ msg }) => msg === 'graphql')
/** The line follows the answer, so it may be a moment behind it. */
async function lineOf(count = 1): Promise<Line | undefined> {
  while (requests().length < count) await new Promise((resolve) => setImmediate(resolve))
  return requests().at(-1)
}

test('one line tells of a request all but what was in it', async () => {
  const { key, row } = await createKey(api.database.prisma, {
    name: 'x',
    organisation: null,
    scopes: [],
    expiresAt: null,
  })
  const query = 'query Count($n: Int) { programmes(first: $n) { totalCount } }'
  const answer = await api.query(query, { n: 1 }, { authorization: `Bearer ${key}` })
  const line = await lineOf()
  expect(line).toMatchObject({
    level: 30,
    requestId: answer.headers.get('x-request-id'),
    operation: 'Count',
    document: createHash('sha256').update(query).digest('hex'),
    status: 200,
    codes: [],
    cost: Number(/actual=(\d+)/.exec(answer.headers.get('x-cost') ?? '')?.[1]),
    statements: answer.statements,
    caller: 'API_KEY',
    key: row.prefix,
  })
  expect(line?.ms).toBeGreaterThan(0)
  expect(line?.bytes).toBeGreaterThan(200)
  expect(lines.join('')).not.toContain(key)
})

test.each([
  ['{ nothing }', {}, 400, ['GRAPHQL_VALIDATION_FAILED'], 'ANONYMOUS'],
  ['{ programmes(first: 0) { totalCount } }', {}, 200, ['BAD_USER_INPUT'], 'ANONYMOUS'],
  ['{ __typename }', { authorization: 'Bearer x' }, 401, ['UNAUTHENTICATED'], 'REFUSED'],
  ['{ __typename }', { 'x-api-key': 'x' }, 400, ['BAD_USER_INPUT'], 'REFUSED'],
  ['', {}, 400, ['BAD_REQUEST'], 'ANONYMOUS'],
])('%s %j is told by its codes', async (query, headers, status, codes, caller) => {
  await api.query(query, {}, headers)
  expect(await lineOf()).toMatchObject({ status, codes, caller })
})

test('secrets put into a request anywhere appear in no log line and, sent as a key, in no answer', async () => {
  const json = { 'content-type': 'application/json' }
  const body = (value: unknown, headers = {}) => ({
    method: 'POST',
    headers: { ...json, ...headers },
    body: JSON.stringify(value),
  })
  const asked = '{ programmes { totalCount } }'
  const sent: [string, RequestInit][] = [
    ['/graphql', body({ query: 'query ($s: String!) { programme(slug: $s) { id } }', variables: { s: SECRET } })],
    ['/graphql', body({ query: `{ programme(slug: "${SECRET}") { id } }` })],
    ['/graphql', body({ query: `{ overview(on: "${SECRET}") { findings } }` })],
    ['/graphql', body({ query: 'query ($d: Date) { overview(on: $d) { findings } }', variables: { d: SECRET } })],
    ['/graphql', body({ query: `# ${SECRET}\n${asked}` })],
    ['/graphql', body({ query: asked, operationName: SECRET })],
    ['/graphql', body({ query: asked, extensions: { token: SECRET } })],
    ['/graphql', body({ query: `{ node(id: "${SECRET}") { id } }` })],
    ['/graphql', body({ query: `{ "${SECRET}` })],
    ['/graphql', body({ query: asked }, { authorization: `Bearer ${SECRET}` })],
    ['/graphql', body({ query: asked }, { authorization: `Basic ${SECRET}` })],
    ['/graphql', body({ query: asked }, { cookie: SECRET, 'x-token': SECRET, 'user-agent': SECRET, referer: SECRET })],
    ['/graphql', { method: 'POST', headers: json, body: `{"query": ${SECRET}` }],
    [`/graphql?token=${SECRET}`, body({ query: asked })],
    [`/graphql?query=%7B__typename%7D&token=${SECRET}`, { headers: { 'apollo-require-preflight': '1' } }],
    [`/${SECRET}?${SECRET}`, {}],
    [`/${SECRET}.js`, {}],
    [`/%ff${SECRET}`, {}],
    ['/metrics', { headers: { authorization: `Bearer ${SECRET}` } }],
  ]
  const graphql = sent.filter(([path]) => path.startsWith('/graphql')).length
  for (const [path, init] of sent) {
    const text = await (await fetch(api.url + path, init)).text()
    if (JSON.stringify(init.headers ?? {}).includes(SECRET)) expect(text).not.toContain(SECRET)
  }
  await lineOf(graphql)
  expect(requests()).toHaveLength(graphql)
  expect(lines.join('')).not.toContain(SECRET)
})

test('bytes that are no request are not written down', async () => {
  const socket = net.connect(Number(new URL(api.url).port), '127.0.0.1')
  socket.on('error', () => undefined)
  socket.write(`GET / HTTP/1.1\r\n${SECRET} ${SECRET}\r\n\r\n`)
  await new Promise((resolve) => socket.once('close', resolve).resume())
  expect(lines.join('')).not.toContain(SECRET)
})

test('an error nobody foresaw is told without what it quotes', async () => {
  const { prisma } = api.database
  const asked = { where: { slug: SECRET, no: SECRET } }
  const error = await prisma.programme.findMany(asked as object).then(
    () => new Error('nothing failed'),
    (failure: Error) => failure,
  )
  expect(error.message).toContain(SECRET)
  const sql = await api.database.pool.query('SELECT $1::uuid', [SECRET]).catch((failure: Error) => failure)
  for (const failure of [error, sql as Error]) {
    const told = JSON.stringify(tellError(failure))
    expect(told).not.toContain(SECRET)
    expect(told).toMatch(/ at /)
  }
})
