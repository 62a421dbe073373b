import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { presentError } from '@nhip-cau/api/errors'
import { requireScope } from '@nhip-cau/api/features/access/scope'
import { hashKey } from '@nhip-cau/database/access/key'
import { createKey, type KeyWish, listKeys, revokeKey, rotateKey } from '@nhip-cau/database/access/keys'
import { loadPractice } from '@nhip-cau/database/practice/load'
import { loadRegister } from '@nhip-cau/database/register/load'
import { readRevision } from '@nhip-cau/database/revision'

import { type Api, startApi } from '../support/api.ts'
import { createTestDatabase } from '../support/database.ts'

const REGISTER = path.resolve(import.meta.dirname, '../../prisma/register')
const DAY = 86_400_000
const VIEWER = `{ viewer { kind apiKey { prefix name scopes createdAt expiresAt lastUsedAt
  usage { on requests cost refused } } } }`
const WISH: KeyWish = { name: 'Sở Giáo dục và Đào tạo Hải Phòng', organisation: null, scopes: [], expiresAt: null }

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const make = (wish: Partial<KeyWish> = {}, now?: Date) => createKey(api.database.prisma, { ...WISH, ...wish }, now)
const bearer = (key: string) => ({ authorization: `Bearer ${key}` })
const kindFor = async (headers: Record<string, string>) => {
  const { status, data } = await api.query('{ viewer { kind } }', {}, headers)
  return [status, (data?.viewer as { kind: string } | undefined)?.kind]
}
/** An answer whole, but for the number and the moment every answer has of its own. */
async function rawAnswer(authorization: string, more: Record<string, string> = {}) {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization, ...more },
    body: '{"query":"{ programmes { totalCount } }"}',
  })
  const headers = Object.fromEntries(response.headers)
  for (const name of ['x-request-id', 'date']) delete headers[name]
  return { status: response.status, headers, body: await response.text() }
}

describe('viewer', () => {
  test('tells a caller without a key that there is none, from no table', async () => {
    const { data, errors, statements, headers } = await api.query(VIEWER)
    expect([data, errors]).toEqual([{ viewer: { kind: 'ANONYMOUS', apiKey: null } }, []])
    expect([statements, headers.get('cache-control')]).toEqual([0, 'private, no-store'])
  })

  test('tells a key what it is, in one statement beside the one that lets it in', async () => {
    const { key, row } = await make({ scopes: ['EXPORT'], expiresAt: new Date('2100-01-01T00:00:00Z') })
    const { data, errors, statements, headers } = await api.query(VIEWER, {}, bearer(key))
    expect(errors).toEqual([])
    expect(data).toEqual({
      viewer: {
        kind: 'API_KEY',
        apiKey: {
          prefix: row.prefix,
          name: WISH.name,
          scopes: ['EXPORT'],
          createdAt: row.createdAt.toISOString(),
          expiresAt: '2100-01-01T00:00:00.000Z',
          lastUsedAt: null,
          usage: [],
        },
      },
    })
    expect([statements, headers.get('cache-control')]).toEqual([2, 'private, no-store'])
  })

  test.each([0, 367, -1])('refuses usage of %d days', async (days) => {
    const { key } = await make()
    const { errors } = await api.query(`{ viewer { apiKey { usage(days: ${days}) { on } } } }`, {}, bearer(key))
    expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'days' })
  })
})

describe('a key', () => {
  test('lets in with one statement, whatever is read; without one there is none to pay', async () => {
    const { key } = await make()
    const asked = '{ programmes { totalCount } }'
    const [without, using] = [await api.query(asked), await api.query(asked, {}, bearer(key))]
    expect([without.data, without.statements]).toEqual([using.data, using.statements - 1])
    expect([without.headers.get('cache-control'), using.headers.get('cache-control')]).toEqual([
      'no-store',
      'private, no-store',
    ])
  })

  test('that is wrong in any way gets one and the same answer, and nothing is run', async () => {
    const [good, other] = [(await make()).key, (await make()).key]
    const expired = (await make({ expiresAt: new Date(Date.now() - DAY) }, new Date(Date.now() - 2 * DAY))).key
    const revoked = await make()
    await revokeKey(api.database.prisma, revoked.row.prefix)
    const unknown = await make()
    await api.database.prisma.apiKey.delete({ where: { prefix: unknown.row.prefix } })
    // A whole key of right form and checksum under the prefix of another.
    const swapped = await make()
    await api.database.prisma.apiKey.update({
      where: { prefix: swapped.row.prefix },
      data: { secretHash: hashKey('another') },
    })
    const wrong = [
      expired,
      revoked.key,
      unknown.key,
      swapped.key,
      `${good}x`,
      good.slice(0, -1),
      `${other.slice(0, -1)}!`,
    ]
    const answers = await Promise.all([
      ...wrong.map((key) => rawAnswer(`Bearer ${key}`)),
      ...['', 'Bearer', 'Bearer ', good, `Basic ${good}`, `Bearer ${good} ${good}`, 'Bearer é'].map((text) =>
        rawAnswer(text),
      ),
    ])
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(answers[0]).toMatchObject({
      status: 401,
      headers: {
        'www-authenticate': 'Bearer realm="nhip-cau", error="invalid_token"',
        'access-control-allow-origin': '*',
        'cache-control': 'private, no-store',
      },
    })
    const { errors, data } = JSON.parse(answers[0]?.body ?? '')
    expect([errors[0].extensions, data]).toEqual([{ code: 'UNAUTHENTICATED' }, undefined])
    const vietnamese = await rawAnswer('Bearer x', { 'accept-language': 'vi' })
    expect(vietnamese.body).toContain('hết hạn hoặc đã bị thu hồi')
    expect(await kindFor(bearer(good))).toEqual([200, 'API_KEY'])
    expect(await kindFor({ authorization: `bearer   ${good}` })).toEqual([200, 'API_KEY'])
  })

  test('that is refused costs one statement at most', async () => {
    const { key, row } = await make()
    await revokeKey(api.database.prisma, row.prefix)
    const { pool } = api.database
    const { query } = pool
    let sent = 0
    pool.query = ((...args: Parameters<typeof query>) => {
      sent += 1
      return query.apply(pool, args)
    }) as typeof query
    try {
      await rawAnswer(`Bearer ${key}`)
      expect(sent).toBe(1)
      await rawAnswer('Bearer nhipcau_0123456789_no')
      expect(sent).toBe(1)
    } finally {
      pool.query = query
    }
  })

  test('is refused from the very next request on when it is revoked', async () => {
    const { key, row } = await make()
    expect(await kindFor(bearer(key))).toEqual([200, 'API_KEY'])
    await revokeKey(api.database.prisma, row.prefix)
    expect(await kindFor(bearer(key))).toEqual([401, undefined])
  })

  test('may be sent by a page of any origin, and credentials by none', async () => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://example.org',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    })
    expect([response.status, response.headers.get('access-control-allow-headers')]).toEqual([
      204,
      'authorization,content-type',
    ])
    expect(response.headers.get('access-control-allow-credentials')).toBeNull()
  })

  test('in any other place is refused with a hint, and not repeated', async () => {
    const { key } = await make()
    const json = { 'content-type': 'application/json' }
    const send = (body: unknown) => ({ method: 'POST', headers: json, body: JSON.stringify(body) })
    const deep = `{"query":"{ __typename }","x":${'['.repeat(20)}"${key}"${']'.repeat(20)}}`
    const requests: [string, RequestInit][] = [
      [`/graphql?access_token=${key}`, send({ query: '{ __typename }' })],
      [`/graphql?api_key=other&query=%7B__typename%7D`, { headers: { 'apollo-require-preflight': '1' } }],
      [
        `/graphql?variables=%7B%22a%22%3A%22${key}%22%7D&query=%7B__typename%7D`,
        { headers: { 'apollo-require-preflight': '1' } },
      ],
      ['/graphql', { method: 'POST', headers: { ...json, 'x-api-key': key }, body: '{"query":"{ __typename }"}' }],
      ['/graphql', send({ query: '{ __typename }', apiKey: 'mine' })],
      ['/graphql', send({ query: '{ __typename }', variables: { a: [{ b: key }] } })],
      ['/graphql', send({ query: `{ programme(slug: "${key}") { id } }` })],
      ['/graphql', send({ query: `query ${key} { __typename }` })],
      ['/graphql', send({ query: '{ __typename }', operationName: key })],
      ['/graphql', { method: 'POST', headers: json, body: deep }],
    ]
    for (const [address, init] of requests) {
      const response = await fetch(api.url + address, init)
      const text = await response.text()
      expect([response.status, JSON.parse(text).errors[0].extensions]).toEqual([400, { code: 'BAD_USER_INPUT' }])
      expect(text).toContain('Authorization: Bearer')
      expect(text).not.toContain(key)
    }
  })
})

describe('rotation', () => {
  test('lets both keys in until the overlap is over', async () => {
    const { prisma } = api.database
    const first = await make({ scopes: ['EXPORT'], expiresAt: new Date(Date.now() + 100 * DAY) })
    const second = await rotateKey(prisma, first.row.prefix, { overlapDays: 7, expiresAt: undefined })
    expect([await kindFor(bearer(first.key)), await kindFor(bearer(second.key))]).toEqual([
      [200, 'API_KEY'],
      [200, 'API_KEY'],
    ])
    const { name, scopes, createdAt, expiresAt } = second.row
    expect([name, scopes]).toEqual([first.row.name, ['EXPORT']])
    expect((expiresAt?.getTime() ?? 0) - createdAt.getTime()).toBe(
      (first.row.expiresAt?.getTime() ?? 0) - first.row.createdAt.getTime(),
    )
    expect(second.old.expiresAt).toEqual(new Date(createdAt.getTime() + 7 * DAY))
    await expect(rotateKey(prisma, first.row.prefix, { overlapDays: 7, expiresAt: undefined })).rejects.toThrow(
      `rotated already, to ${second.row.prefix}`,
    )
    const third = await rotateKey(prisma, second.row.prefix, { overlapDays: 0, expiresAt: null })
    expect([await kindFor(bearer(second.key)), await kindFor(bearer(third.key))]).toEqual([
      [401, undefined],
      [200, 'API_KEY'],
    ])
  })

  test('does not lengthen the life of a key that ends sooner', async () => {
    const soon = new Date(Date.now() + DAY)
    const { row } = await make({ expiresAt: soon })
    const { old } = await rotateKey(api.database.prisma, row.prefix, { overlapDays: 14, expiresAt: null })
    expect(old.expiresAt).toEqual(soon)
  })
})

test('usage is in the database when the server has been drained: nothing lost, the refused told apart', async () => {
  const own = await startApi()
  const { prisma } = own.database
  const { key, row } = await createKey(prisma, WISH)
  const silent = await createKey(prisma, WISH)
  const answers = [
    ...Array.from({ length: 40 }, () => own.query('{ programmes { totalCount } }', {}, bearer(key))),
    own.query('{ nothing }', {}, bearer(key)),
    own.query('{ programmes { totalCount } }'),
  ]
  const answered = await Promise.all(answers)
  expect(answered.filter(({ status }) => status === 200)).toHaveLength(41)
  const told = answered.slice(0, 41).map(({ headers }) => Number(/actual=(\d+)/.exec(headers.get('x-cost') ?? '')?.[1]))
  const cost = BigInt(told.reduce((sum, each) => sum + each))
  const revision = (await readRevision(own.database.pool)).revision
  await own.stop()
  const usage = await prisma.apiKeyUsage.findMany()
  expect(usage).toEqual([{ keyId: row.id, day: new Date('2026-11-21T00:00:00Z'), requests: 41n, cost, refused: 1n }])
  const used = await prisma.apiKey.findMany({ orderBy: { createdAt: 'asc' } })
  expect(used.map(({ lastUsedAt }) => lastUsedAt !== null)).toEqual([true, false])
  expect((await readRevision(own.database.pool)).revision).toBe(revision)
  expect(
    (await listKeys(prisma, new Date('2026-11-22T00:00:00Z'))).map(({ prefix, requests }) => [prefix, requests]),
  ).toEqual([
    [row.prefix, 41n],
    [silent.row.prefix, 0n],
  ])
  await own.close()
})

describe('scopes', () => {
  /** What a Vietnamese reader of the answer is told; null for a caller who is let on. */
  const refusal = (caller: Parameters<typeof requireScope>[0]['caller']) => {
    try {
      requireScope({ caller }, 'EXPORT')
    } catch (error) {
      return presentError(error as Parameters<typeof presentError>[0], 'VI', 'number').formatted
    }
    return null
  }
  test('a caller without a key, a key without the scope, and one with it', () => {
    const key = { kind: 'API_KEY', id: '1', prefix: 'abcdefghij' } as const
    expect(refusal({ kind: 'ANONYMOUS', id: '127.0.0.1', scopes: [] })).toEqual({
      message: expect.stringMatching(/^Việc này cần khóa API: .* có quyền EXPORT\.$/),
      extensions: { code: 'UNAUTHENTICATED' },
    })
    expect(refusal({ ...key, scopes: [] })).toEqual({
      message: expect.stringMatching(/^Khóa API của bạn không có quyền này: .* EXPORT\.$/),
      extensions: { code: 'FORBIDDEN' },
    })
    expect(refusal({ ...key, scopes: ['EXPORT'] })).toBeNull()
  })
})

describe('loading', () => {
  test('the register again leaves keys alone', async () => {
    const { prisma } = api.database
    const { row } = await make()
    await prisma.registerState.update({ where: { id: 1 }, data: { digest: 'stale' } })
    expect((await loadRegister(prisma, REGISTER)).changed).toBe(true)
    expect(await prisma.apiKey.findUnique({ where: { prefix: row.prefix } })).toEqual(row)
  })

  test('practice data anew leaves its keys alone, and a key does not make a database unfit for it', async () => {
    const database = await createTestDatabase()
    const { prisma, pool, url } = database
    try {
      const { row } = await createKey(prisma, WISH)
      await pool.query('UPDATE register_state SET practice = true')
      const options = { day: '2026-11-21', seed: '1', measurements: null, anew: true, asked: false }
      expect((await loadPractice(url, REGISTER, options)).changed).toBe(true)
      expect(await prisma.apiKey.findMany()).toEqual([row])
    } finally {
      await database.drop()
    }
  })
})
