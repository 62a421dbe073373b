import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Client, createClient, everyNode } from '@nhip-cau/client'
import { type Change, changesAfter, feedCursor } from '@nhip-cau/client/follow'
import { MeasurementsDocument, ViewerDocument } from '@nhip-cau/client/operations'
import { createKey } from '@nhip-cau/database/access/keys'
import { type Api, startApi, TODAY } from '../support/api.ts'

let api: Api
let client: Client
beforeAll(async () => {
  api = await startApi()
  client = createClient({ url: `${api.url}/graphql` })
})
afterAll(() => api.close())

const pages = (asked: (string | null)[]) =>
  everyNode(async (after) => {
    asked.push(after)
    return (await client.ask(MeasurementsDocument, { first: 7, after })).measurements
  })

async function allChanges(cursor: string, first: number): Promise<{ changes: Change[]; cursors: string[] }> {
  const changes: Change[] = []
  const cursors: string[] = []
  for await (const step of changesAfter(client, cursor, { first })) {
    changes.push(...step.changes)
    cursors.push(step.cursor)
  }
  return { changes, cursors }
}

describe('a list', () => {
  test('is walked whole, each entry once', async () => {
    const ids: string[] = []
    const asked: (string | null)[] = []
    for await (const { id, quantity } of pages(asked)) {
      expect(quantity.comparator).toMatch(/^[A-Z_]+$/)
      ids.push(id)
    }
    const { rows } = await api.database.pool.query('SELECT id FROM measurement WHERE current')
    const expected = rows.map(({ id }) => Buffer.from(`Measurement:${id}`).toString('base64url'))
    expect(ids.sort()).toEqual(expected.sort())
    expect(asked).toHaveLength(Math.ceil(ids.length / 7))
  })

  test('is asked for no further than it is read', async () => {
    const asked: (string | null)[] = []
    for await (const _ of pages(asked)) break
    expect(asked).toEqual([null])
  })

  test('is refused by the words and the code of the API, in the language chosen', async () => {
    const vietnamese = createClient({ url: `${api.url}/graphql`, language: 'vi' })
    for (const [asker, words] of [
      [client, 'ask for 1 to 100'],
      [vietnamese, '[à-ỹ]'],
    ] as const)
      await expect(asker.ask(MeasurementsDocument, { first: 0 })).rejects.toMatchObject({
        name: 'ApiError',
        code: 'BAD_USER_INPUT',
        extensions: { argument: 'first' },
        message: expect.stringMatching(new RegExp(words)),
      })
  })
})

describe('a key', () => {
  const wish = { name: 'Ví dụ', organisation: null, scopes: [], expiresAt: null }

  test('is sent, and out of points waited for as Retry-After says', async () => {
    const endless = { limit: 1_000_000, restoreRate: 1_000 }
    const busy = await startApi(TODAY, { budgets: { ANONYMOUS: endless, API_KEY: { limit: 220, restoreRate: 100 } } })
    const { key, row } = await createKey(busy.database.prisma, wish)
    const keyed = createClient({ url: `${busy.url}/graphql`, key })
    const { viewer } = await keyed.ask(ViewerDocument, {})
    expect(viewer).toEqual({ kind: 'API_KEY', apiKey: { prefix: row.prefix, scopes: [], expiresAt: null } })
    for (const first of [100, 100, 100, 100, 100]) await keyed.ask(MeasurementsDocument, { first })
    const metrics = await (await fetch(`${busy.url}/metrics`)).text()
    expect(metrics).toMatch(/status="429",code="RATE_LIMITED"\} [1-9]/)
    const hasty = createClient({ url: `${busy.url}/graphql`, key, attempts: 1 })
    const all = Promise.all([1, 2, 3, 4].map(() => hasty.ask(MeasurementsDocument, { first: 100 })))
    await expect(all).rejects.toMatchObject({ code: 'RATE_LIMITED', status: 429 })
    await busy.close()
  })

  test('that is none is refused at once', async () => {
    const wrong = createClient({ url: `${api.url}/graphql`, key: 'nhipcau_x' })
    await expect(wrong.ask(ViewerDocument, {})).rejects.toMatchObject({ code: 'UNAUTHENTICATED', status: 401 })
  })
})

describe('the feed', () => {
  test('is followed from a cursor, a step at a time', async () => {
    const cursor = await feedCursor(client)
    expect(await allChanges(cursor, 2)).toEqual({ changes: [], cursors: [cursor] })
    await api.database.pool.query(`UPDATE source SET publisher = publisher || '.' WHERE key IN ('S1', 'S2', 'S3')`)
    const { changes, cursors } = await allChanges(cursor, 2)
    expect(changes.map(({ operation, type, node }) => [operation, type, node?.__typename])).toEqual(
      Array.from({ length: 3 }, () => ['UPDATE', 'SOURCE', 'Source']),
    )
    expect(cursors).toHaveLength(2)
    expect((await allChanges(cursors.at(-1) ?? '', 2)).changes).toEqual([])
  })

  test('tells an expired cursor apart, and where to go on', async () => {
    const cursor = await feedCursor(client)
    await api.database.pool.query('SELECT feed_restart()')
    await expect(allChanges(cursor, 10)).rejects.toMatchObject({
      name: 'CursorExpired',
      restart: await feedCursor(client),
    })
    await expect(allChanges('x', 10)).rejects.toMatchObject({ name: 'ApiError', code: 'BAD_USER_INPUT' })
  })
})
