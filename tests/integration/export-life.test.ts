import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { faultOf } from '@nhip-cau/api/features/export/fault'
import { type Api, startApi } from '../support/api.ts'
import { createTestDatabase } from '../support/database.ts'
import {
  CANCEL,
  exported,
  type Headers,
  hold,
  keyFor,
  linesOf,
  READ,
  reached,
  readExport,
  START,
  type Started,
  startExport,
} from '../support/exporting.ts'

let api: Api
let key: Headers
const dir = path.join(tmpdir(), `nhip-cau-exports-${randomUUID()}`)
beforeAll(async () => {
  api = await startApi(undefined, { exports: { dir, openPerKey: 3 } })
  key = await keyFor(api)
})
afterAll(() => api.close())
afterAll(() => rm(dir, { recursive: true, force: true }))

const MEASUREMENTS = { list: { measurements: {} } }
const PROGRAMMES = { list: { programmes: {} } }

async function refused(input: object, headers: Headers = key): Promise<Started> {
  const { data, errors } = await api.query(START, { input }, headers)
  expect(errors).toEqual([])
  return (data as { startExport: Started }).startExport
}

describe('one moment', () => {
  test.each([
    ['source', MEASUREMENTS, `UPDATE "measurement" SET "value" = 1 WHERE "value" IS NOT NULL`],
    ['party', PROGRAMMES, `UPDATE "programme" SET "title_vi" = 'khác', "title_en" = 'other'`],
  ])(
    'what is written while it waits for %s is not in the file, and its revision says so',
    async (table, input, change) => {
      const before = (await exported(api, key, input)).text
      const { waiting, release } = await hold(api, table)
      const { id } = await startExport(api, key, input)
      await waiting()
      await release(change)
      const row = await reached(api, key, id, 'DONE')
      const text = await (await fetch(api.url + row.url)).text()
      expect(text).toBe(before)
      const later = await exported(api, key, input)
      expect(later.text).not.toBe(before)
      expect(Number(later.row.revision) - Number(row.revision)).toBe(1)
      expect([linesOf(text).heading.revision, linesOf(later.text).heading.revision]).toEqual([
        row.revision,
        later.row.revision,
      ])
    },
  )
})

describe('who may', () => {
  test.each([
    ['no key', () => Promise.resolve({}), 'UNAUTHENTICATED'],
    ['a key without the scope', () => keyFor(api, []), 'FORBIDDEN'],
  ])('%s: refused, nothing started', async (_name, headersOf, code) => {
    const headers = await headersOf()
    const id = Buffer.from(`Export:${randomUUID()}`).toString('base64url')
    const answers = [
      await api.query(START, { input: { ...PROGRAMMES, idempotencyKey: 'a' } }, headers),
      await api.query(READ, { id }, headers),
      await api.query(CANCEL, { id }, headers),
    ]
    for (const { errors } of answers) expect(errors.map(({ extensions }) => extensions.code)).toEqual([code])
  })

  test('another key’s export is as if it were not there', async () => {
    const { row } = await exported(api, key, PROGRAMMES)
    const other = await keyFor(api)
    const { data } = await api.query(
      'query ($id: ID!) { export(id: $id) { id } node(id: $id) { id } }',
      { id: row.id },
      other,
    )
    expect(data).toEqual({ export: null, node: null })
    expect((await api.query('query ($id: ID!) { node(id: $id) { id } }', { id: row.id })).data).toEqual({ node: null })
    const cancelled = (await api.query(CANCEL, { id: row.id }, other)).data
    expect(cancelled).toMatchObject({
      cancelExport: { export: null, userErrors: [{ code: 'NO_SUCH_EXPORT', path: ['input', 'id'] }] },
    })
    const own = await api.query('query ($id: ID!) { node(id: $id) { id } }', { id: row.id }, key)
    expect([own.data, own.headers.get('cache-control')]).toEqual([{ node: { id: row.id } }, 'private, no-store'])
  })

  test.each([
    ['GET', 'application/json'],
    ['POST', 'text/plain'],
    ['POST', 'application/x-www-form-urlencoded'],
  ])('by %s as %s nothing is started', async (method, type) => {
    const count = () => api.database.prisma.export.count()
    const before = await count()
    const body = JSON.stringify({ query: START, variables: { input: { ...PROGRAMMES, idempotencyKey: randomUUID() } } })
    const address =
      method === 'GET'
        ? `?query=${encodeURIComponent(`mutation { startExport(input: { list: { programmes: {} }, idempotencyKey: "g" }) { export { id } } }`)}`
        : ''
    const response = await fetch(`${api.url}/graphql${address}`, {
      method,
      headers: { 'content-type': type, ...key },
      body: method === 'GET' ? null : body,
    })
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(response.status).toBeLessThan(500)
    expect(await count()).toBe(before)
  })
})

describe('the same wish twice', () => {
  test('is one export, also at once; with another input it is refused in the reader’s language', async () => {
    const input = { ...PROGRAMMES, idempotencyKey: 'nightly' }
    const rows = await Promise.all([1, 2, 3].map(() => startExport(api, key, input)))
    expect(new Set(rows.map(({ id }) => id)).size).toBe(1)
    for (const other of [
      { ...input, format: 'CSV' },
      { ...input, list: { programmes: { search: 'a' } } },
      { ...input, ...MEASUREMENTS },
    ]) {
      const { export: row, userErrors } = await refused(other, { ...key, 'accept-language': 'vi' })
      expect([row, userErrors]).toEqual([
        null,
        [
          {
            __typename: 'IdempotencyKeyReused',
            code: 'IDEMPOTENCY_KEY_REUSED',
            message: expect.stringContaining('hãy chọn giá trị mới'),
            path: ['input', 'idempotencyKey'],
          },
        ],
      ])
    }
    const other = await keyFor(api)
    expect((await startExport(api, other, input)).id).not.toBe(rows[0]?.id)
    await reached(api, key, rows[0]?.id ?? '', 'DONE')
  })

  test.each(['', '  ', 'x'.repeat(101)])('an idempotencyKey like %j is refused', async (idempotencyKey) => {
    expect((await refused({ ...PROGRAMMES, idempotencyKey })).userErrors).toMatchObject([
      { code: 'IDEMPOTENCY_KEY_INVALID' },
    ])
  })
})

test('an id of anything else is refused by its name, and is no fault of the server', async () => {
  const { data } = await api.query('{ programmes(first: 1) { nodes { id } } }')
  const [programme] = (data as { programmes: { nodes: { id: string }[] } }).programmes.nodes
  for (const id of [programme?.id, 'RXhwb3J0OjE=', 'x'])
    for (const [document, argument] of [[READ, 'id'] as const, [CANCEL, 'input.id'] as const])
      expect((await api.query(document, { id }, key)).errors).toMatchObject([
        { extensions: { code: 'BAD_USER_INPUT', argument } },
      ])
})

test('a filter is refused in the words of the list, and nothing is started', async () => {
  const before = await api.database.prisma.export.count()
  const search = 'a'.repeat(300)
  const [inList] = (
    await api.query('query ($search: String) { programmes(filter: { search: $search }) { totalCount } }', { search })
  ).errors
  const [here] = (await api.query(START, { input: { list: { programmes: { search } }, idempotencyKey: 's' } }, key))
    .errors
  expect(here?.message).toBe(`input.list.programmes.search: ${inList?.message}`)
  expect([inList?.extensions.argument, here?.extensions.argument]).toEqual([
    'filter.search',
    'input.list.programmes.search',
  ])
  const twice = await api.query(START, { input: { list: { programmes: {}, events: {} }, idempotencyKey: 't' } }, key)
  const badDay = await api.query(
    START,
    { input: { list: { measurements: { from: '2025-02-30' } }, idempotencyKey: 'u' } },
    key,
  )
  for (const { errors } of [twice, badDay]) expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT')
  expect(await api.database.prisma.export.count()).toBe(before)
})

test('a key runs one at a time, the rest wait, and more than may wait are refused; each can be given up', async () => {
  const own = await keyFor(api)
  const { waiting, release } = await hold(api, 'party')
  const running = await startExport(api, own, PROGRAMMES)
  await waiting()
  const queued = [await startExport(api, own, MEASUREMENTS), await startExport(api, own, MEASUREMENTS)]
  expect((await readExport(api, own, queued[0]?.id ?? '')).status).toBe('QUEUED')
  expect((await refused({ ...MEASUREMENTS, idempotencyKey: 'one more' }, own)).userErrors).toMatchObject([
    { code: 'TOO_MANY_EXPORTS' },
  ])
  // Another key is not held up.
  await exported(api, key, MEASUREMENTS)
  for (const { id } of [running, ...queued.slice(1)])
    expect((await api.query(CANCEL, { id }, own)).data).toEqual({
      cancelExport: { export: { status: 'CANCELLED' }, userErrors: [] },
    })
  const next = await reached(api, own, queued[0]?.id ?? '', 'DONE')
  await release()
  expect((await api.query(CANCEL, { id: next.id }, own)).data).toMatchObject({
    cancelExport: { export: { status: 'DONE' } },
  })
  expect(await readExport(api, own, running.id)).toMatchObject({ status: 'CANCELLED', url: null })
})

test('the mutation takes six statements, the query two, the key’s own among them', async () => {
  const started = await api.query(START, { input: { ...PROGRAMMES, idempotencyKey: 'counted' } }, key)
  const { id } = (started.data as { startExport: Started }).startExport.export ?? { id: '' }
  await reached(api, key, id, 'DONE')
  const again = await api.query(START, { input: { ...PROGRAMMES, idempotencyKey: 'counted' } }, key)
  const read = await api.query(READ, { id }, key)
  expect([started.statements, again.statements, read.statements]).toEqual([6, 3, 2])
})

describe('the end of a file', () => {
  test('expired: told apart from what never was, in the reader’s language', async () => {
    const { row } = await exported(api, key, PROGRAMMES)
    await api.database.pool.query(
      `UPDATE "export" SET "expires_at" = now() - interval '1 second' WHERE "idempotency_key" = (SELECT max("idempotency_key") FROM "export" WHERE '/exports/' || "token" || '.jsonl' = $1)`,
      [row.url],
    )
    expect(await readExport(api, key, row.id)).toMatchObject({ status: 'EXPIRED', url: null })
    const gone = await fetch(api.url + row.url, { headers: { 'accept-language': 'vi' } })
    expect([gone.status, await gone.text()]).toEqual([410, expect.stringContaining('hết hạn')])
    const other = await exported(api, key, PROGRAMMES)
    await rm(path.join(dir, String(other.row.url).slice('/exports/'.length)))
    const missing = await fetch(api.url + other.row.url)
    expect([missing.status, missing.headers.get('etag'), await missing.text()]).toEqual([
      404,
      null,
      expect.stringContaining('FILE_ELSEWHERE'),
    ])
    for (const name of [
      `${'x'.repeat(43)}.jsonl`,
      'x',
      '..%2f..%2fpackage.json',
      `${String(row.url).slice(9)}.part`,
      String(row.url).slice(9).replace('jsonl', 'csv'),
    ])
      expect((await fetch(`${api.url}/exports/${name}`)).status).toBe(404)
  })

  test('a process that did not write the file says so, and not that it has expired', async () => {
    const { row } = await exported(api, key, PROGRAMMES)
    const other = await startApi(undefined, { database: { ...api.database, drop: async () => undefined } })
    const missing = await fetch(other.url + row.url, { headers: { 'accept-language': 'vi' } })
    const { errors } = await missing.json()
    expect([missing.status, errors[0].extensions.code]).toEqual([404, 'FILE_ELSEWHERE'])
    expect(errors[0].message).toContain('tiến trình khác')
    await other.close()
  })

  test('a folder that cannot be written to: FAILED, with what to do, and nothing of this machine', async () => {
    const blocked = path.join(tmpdir(), `nhip-cau-blocked-${randomUUID()}`)
    await writeFile(blocked, '')
    const failing = await startApi(undefined, { exports: { dir: path.join(blocked, 'exports') } })
    const own = await keyFor(failing)
    const { id } = await startExport(failing, own, PROGRAMMES)
    const { message, url } = await reached(failing, own, id, 'FAILED')
    expect([message?.en, url]).toEqual([expect.stringContaining('EXPORT_DIR'), null])
    expect(JSON.stringify(message)).not.toContain(blocked)
    await rm(blocked)
    await failing.close()
  })

  test.each([
    ['source', MEASUREMENTS],
    ['party', PROGRAMMES],
  ])('a connection lost at %s fails the export alone, and the next one is written', async (table, input) => {
    const { waiting, release } = await hold(api, table)
    const { id } = await startExport(api, key, input)
    await waiting()
    await api.database.pool.query(
      `SELECT pg_terminate_backend(pid) FROM pg_locks WHERE NOT granted AND relation = '"${table}"'::regclass
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    )
    const failed = await reached(api, key, id, 'FAILED')
    await release()
    expect([failed.url, failed.message?.en]).toEqual([null, expect.stringContaining('could not be written')])
    await exported(api, key, input)
  })

  test('a full disk has its own words', () => {
    expect(faultOf({ code: 'ENOSPC' }).vi).toContain('đã đầy')
    expect(faultOf(new Error('secret'))).toEqual(faultOf(null))
  })
})

describe('stopped and started again', () => {
  test('what was under way is written anew; what has lain too long is taken away', async () => {
    const database = await createTestDatabase()
    const folder = path.join(tmpdir(), `nhip-cau-exports-${randomUUID()}`)
    const first = await startApi(undefined, { database, exports: { dir: folder } })
    const own = await keyFor(first)
    const { waiting, release } = await hold(first, 'source')
    const { id } = await startExport(first, own, MEASUREMENTS)
    await waiting()
    await first.stop()
    await release()
    const old = ['jsonl', 'csv.part'].map((ending) => path.join(folder, `${'o'.repeat(43)}.${ending}`))
    await mkdir(folder, { recursive: true })
    for (const file of [...old, path.join(folder, 'not-ours.txt')]) {
      await writeFile(file, 'x')
      await utimes(file, 0, 0)
    }
    const second = await startApi(undefined, { database, exports: { dir: folder } })
    const { url } = await reached(second, own, id, 'DONE')
    expect((await readdir(folder)).sort()).toEqual(['not-ours.txt', String(url).slice(9)].sort())
    await second.stop()
    await rm(folder, { recursive: true, force: true })
    await database.drop()
  })

  test('killed: begun anew, the half-written file never offered; after three times it is told as failed', async () => {
    const database = await createTestDatabase()
    const folder = path.join(tmpdir(), `nhip-cau-exports-${randomUUID()}`)
    const first = await startApi(undefined, { database, exports: { dir: folder } })
    const own = await keyFor(first)
    const rows = [await exported(first, own, PROGRAMMES), await exported(first, own, PROGRAMMES)]
    await first.stop()
    // As a process that was killed leaves it.
    for (const [index, attempts] of [1, 3].entries())
      await database.pool.query(
        `UPDATE "export" SET "status" = 'RUNNING', "sha256" = NULL, "attempts" = $1 WHERE '/exports/' || "token" || '.jsonl' = $2`,
        [attempts, rows[index]?.row.url],
      )
    for (const { row } of rows) {
      const file = path.join(folder, String(row.url).slice(9))
      await rm(file)
      await writeFile(`${file}.part`, 'half')
    }
    const second = await startApi(undefined, { database, exports: { dir: folder } })
    const [again, given] = rows.map(({ row }) => row.id)
    const { url } = await reached(second, own, again ?? '', 'DONE')
    expect(await (await fetch(second.url + url)).text()).toBe(rows[0]?.text)
    const failed = await readExport(second, own, given ?? '')
    expect([failed.status, failed.url, failed.message?.en]).toEqual([
      'FAILED',
      null,
      expect.stringContaining('stopped several times'),
    ])
    expect((await fetch(second.url + rows[1]?.row.url)).status).toBe(404)
    await second.stop()
    await rm(folder, { recursive: true, force: true })
    await database.drop()
  })
})

describe('the file', () => {
  const get = (url: string | null, headers: Headers = {}) => fetch(api.url + url, { headers })

  test('comes whole or in parts, the parts giving the whole, each with the digest', async () => {
    const { row, text } = await exported(api, key, MEASUREMENTS)
    const whole = await get(row.url, { 'accept-encoding': 'gzip, br' })
    const etag = `"${row.sha256}"`
    expect(
      Object.fromEntries(
        [
          'etag',
          'content-length',
          'accept-ranges',
          'content-encoding',
          'content-type',
          'repr-digest',
          'content-disposition',
          'cache-control',
        ].map((name) => [name, whole.headers.get(name)]),
      ),
    ).toEqual({
      etag,
      'content-length': String(row.bytes),
      'accept-ranges': 'bytes',
      'content-encoding': null,
      'content-type': 'application/jsonl; charset=utf-8',
      'repr-digest': `sha-256=:${Buffer.from(row.sha256 ?? '', 'hex').toString('base64')}:`,
      'content-disposition': 'attachment; filename="nhip-cau-measurements-2026-11-21.jsonl"',
      'cache-control': 'private, no-transform',
    })
    const size = 1000
    const parts: Buffer[] = []
    for (let from = 0; from < row.bytes; from += size) {
      const part = await get(row.url, { range: `bytes=${from}-${from + size - 1}`, 'if-range': etag })
      expect([part.status, part.headers.get('content-range')]).toEqual([
        206,
        `bytes ${from}-${Math.min(from + size, row.bytes) - 1}/${row.bytes}`,
      ])
      parts.push(Buffer.from(await part.arrayBuffer()))
    }
    expect(Buffer.concat(parts).toString('utf8')).toBe(text)
    const changed = await get(row.url, { range: 'bytes=5-9', 'if-range': '"another"' })
    expect([changed.status, (await changed.text()).length]).toEqual([200, text.length])
    const beyond = await get(row.url, { range: `bytes=${row.bytes}-` })
    expect(beyond.status).toBe(416)
    const head = await fetch(api.url + row.url, { method: 'HEAD' })
    expect([head.status, head.headers.get('content-length')]).toEqual([200, String(row.bytes)])
  })
})

test('practice data says so: in the answer, the header, the name of the file and its first line', async () => {
  const database = await createTestDatabase()
  await database.pool.query('UPDATE "register_state" SET "practice" = true')
  const practice = await startApi(undefined, { database })
  const own = await keyFor(practice)
  for (const [format, first] of [
    ['JSONL', '"practice":true'],
    ['CSV', 'DỮ LIỆU THỰC HÀNH / PRACTICE DATA'],
  ] as const) {
    const { row, text } = await exported(practice, own, { ...PROGRAMMES, format })
    const { headers } = await fetch(practice.url + row.url)
    expect([row.practice, text.split('\n')[0], headers.get('x-practice'), headers.get('content-disposition')]).toEqual([
      true,
      expect.stringContaining(first),
      'true',
      expect.stringContaining('practice-programmes'),
    ])
  }
  await practice.stop()
  await database.drop()
})
