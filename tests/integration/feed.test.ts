import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { pruneFeed } from '@nhip-cau/database/feed/prune'
import { readRevision } from '@nhip-cau/database/revision'
import { type Api, startApi } from '../support/api.ts'
import { dataOf, expectRefusal } from '../support/ask.ts'
import { allChanges, feedCursor, readChanges } from '../support/feed.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const sql = (text: string) => api.database.pool.query(text)
const globalId = (type: string, key: string) => Buffer.from(`${type}:${key}`).toString('base64url')
const CHANGES = 'query ($after: String, $first: Int) { changes(after: $after, first: $first) { endCursor } }'

type Refusal = { code: string; argument: string; restart: string }
async function expiry(after: string | null): Promise<Refusal & { message: string }> {
  const { errors, statements } = await api.query(CHANGES, { after }, { 'accept-language': 'en' })
  expect([errors.length, statements]).toEqual([1, 1])
  return { ...(errors[0]?.extensions as Refusal), message: errors[0]?.message ?? '' }
}

describe('a fresh register', () => {
  test('is told from the beginning as inserts, every record once', async () => {
    const changes = await allChanges(api, null)
    expect(new Set(changes.map(({ operation }) => operation))).toEqual(new Set(['INSERT']))
    expect(new Set(changes.map(({ revision }) => revision))).toEqual(new Set(['1']))
    expect(changes.every(({ id, node }) => node?.id === id)).toBe(true)
    const types = [...new Set(changes.map(({ type }) => type))]
    expect(types).toHaveLength(21)
    const { rows } = await sql('SELECT type, count(*)::int AS count FROM change GROUP BY 1')
    expect(changes).toHaveLength(rows.reduce((sum, { count }) => sum + count, 0))
    expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length)
    const { rows: stored } = await sql('SELECT id FROM measurement')
    const told = changes.filter(({ type }) => type === 'MEASUREMENT').map(({ id }) => id)
    expect(told.sort()).toEqual(stored.map(({ id }) => globalId('Measurement', id)).sort())
  })

  test('may be read in steps of any size, stopping within a transaction', async () => {
    const whole = await allChanges(api, null)
    const steps = await allChanges(api, null, { first: 37 })
    expect(steps).toEqual(whole)
  })

  test('costs one statement, and one more for each type of record asked for', async () => {
    const bare = await api.query('{ changes { changes { nodeId operation committedAt cursor } revision } }')
    expect([bare.errors, bare.statements]).toEqual([[], 1])
    const query = (first: number) =>
      `{ changes(first: ${first}, type: [PROGRAMME, TARGET]) { changes { node { id ... on Programme { slug parties { role } } } } } }`
    const answers = [await api.query(query(2)), await api.query(query(100))]
    expect(answers.map(({ errors }) => errors)).toEqual([[], []])
    expect(answers.map(({ statements }) => statements)).toEqual([2, 3])
  })

  test('tells of the types asked for alone', async () => {
    const changes = await allChanges(api, null, { type: ['SOURCE', 'PROGRAMME'], first: 3 })
    expect(new Set(changes.map(({ type }) => type))).toEqual(new Set(['SOURCE', 'PROGRAMME']))
    expect((await readChanges(api, null, { type: [] })).changes).toEqual([])
  })

  test('tells of every type that is a node of the register', async () => {
    type Types = { __schema: { types: { name: string; interfaces: { name: string }[] | null }[] } }
    const { __schema } = await dataOf<Types>(api, '{ __schema { types { name interfaces { name } } } }')
    const nodes = __schema.types
      .filter(({ interfaces }) => interfaces?.some(({ name }) => name === 'Node'))
      .filter(({ name }) => name !== 'Export') // A caller's own, and no part of the register.
    const enumOf = (name: string) => name.replaceAll(/(?<!^)[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
    const { __type } = await dataOf<{ __type: { enumValues: { name: string }[] } }>(
      api,
      '{ __type(name: "ChangeType") { enumValues { name } } }',
    )
    expect(__type.enumValues.map(({ name }) => name).sort()).toEqual(nodes.map(({ name }) => enumOf(name)).sort())
  })
})

describe('following', () => {
  test('tells an update, a deletion and its tombstone, and nothing of what came and went', async () => {
    const after = await feedCursor(api)
    expect(await readChanges(api, after)).toMatchObject({ changes: [], endCursor: after, hasNextPage: false })
    await sql(`UPDATE source SET publisher = publisher || ' (mới)' WHERE key = 'S1'`)
    await sql(`INSERT INTO source (id, key, role, publisher, title_vi, title_en)
      VALUES ('01890000-0000-7000-8000-00000000000a', 'Z1', 'LEGAL', 'p', 'v', 'e')`)
    await sql(`DELETE FROM source WHERE key = 'Z1'`)
    await sql(`UPDATE source SET publisher = publisher`)
    const changes = await allChanges<{ publisher: string }>(api, after, { node: '... on Source { publisher }' })
    expect(changes.map(({ operation, node }) => [operation, node?.publisher.includes('mới') ?? null])).toEqual([
      ['UPDATE', true],
      ['INSERT', null],
      ['DELETE', null],
    ])
    const revisions = changes.map(({ revision }) => Number(revision))
    expect(revisions).toEqual([2, 3, 4])
    expect(await dataOf(api, '{ register { revision } }')).toEqual({ register: { revision: '4' } })
    expect(await readRevision(api.database.pool)).toMatchObject({ revision: 4n })
  })

  test('goes past what a filter leaves out', async () => {
    const after = await feedCursor(api)
    await sql(`UPDATE source SET publisher = publisher || '.' WHERE key = 'S1'`)
    const page = await readChanges(api, after, { type: ['PROGRAMME'] })
    expect([page.changes, page.endCursor === (await feedCursor(api))]).toEqual([[], true])
  })
})

describe('a cursor', () => {
  test.each(['', 'x', 'bm90aGluZw', Buffer.from('["changes","1","2"]').toString('base64url')])(
    'that the feed never issued is refused: %j',
    (after) => expectRefusal(api, CHANGES, 'after', { variables: { after }, en: 'feedCursor', vi: 'feedCursor' }),
  )

  test('of a list is refused', async () => {
    type List = { programmes: { pageInfo: { endCursor: string } } }
    const { programmes } = await dataOf<List>(api, '{ programmes(first: 1) { pageInfo { endCursor } } }')
    await expectRefusal(api, CHANGES, 'after', { variables: { after: programmes.pageInfo.endCursor } })
  })

  test.each([0, 101, -1])('with %d changes at a time is refused', (first) =>
    expectRefusal(api, CHANGES, 'first', { variables: { first } }),
  )

  test('of another history or of the future is expired, and told how to go on', async () => {
    const now = await feedCursor(api)
    const [name, epoch, revision] = JSON.parse(Buffer.from(now, 'base64url').toString()) as string[]
    const cursor = (...values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url')
    for (const after of [
      cursor(name, '01890000-0000-4000-8000-000000000000', revision),
      cursor(name, epoch, String(Number(revision) + 1)),
    ]) {
      const { message, ...told } = await expiry(after)
      expect(told).toEqual({ code: 'CURSOR_EXPIRED', argument: 'after', restart: now })
      expect(message).toContain('extensions.restart')
      expect((await readChanges(api, told.restart)).changes).toEqual([])
    }
    const { errors } = await api.query(CHANGES, { after: cursor(name, epoch, '999') }, { 'accept-language': 'vi' })
    expect(errors[0]?.message).toContain('đã hết hạn')
  })
})

describe('old changes', () => {
  test('are forgotten, the revision is not, and cursors before them are expired', async () => {
    const before = await readChanges(api, null, { first: 5 })
    const middle = await feedCursor(api)
    await sql(`UPDATE change_set SET committed_at = committed_at - interval '2 days'`)
    await sql(`UPDATE source SET publisher = publisher || '!' WHERE key = 'S1'`)
    const state = await readRevision(api.database.pool)
    expect(await pruneFeed(api.database.pool, 3)).toBe(0)
    expect((await readChanges(api, before.endCursor)).changes).toHaveLength(100)
    expect(await pruneFeed(api.database.pool, 1)).toBeGreaterThan(100)
    expect(await pruneFeed(api.database.pool, 1)).toBe(0)
    expect(await readRevision(api.database.pool)).toEqual(state)
    expect((await readChanges(api, middle)).changes.map(({ operation }) => operation)).toEqual(['UPDATE'])
    expect((await expiry(before.endCursor)).code).toBe('CURSOR_EXPIRED')
    expect((await expiry(null)).message).toContain('beginning')
    expect(await pruneFeed(api.database.pool, 0, new Date(Date.now() + 60_000))).toBe(1)
    expect(await readRevision(api.database.pool)).toEqual(state)
    expect((await readChanges(api, await feedCursor(api))).changes).toEqual([])
  })

  test('a table emptied at once begins another history', async () => {
    const [before, after] = [await readRevision(api.database.pool), await feedCursor(api)]
    await sql('TRUNCATE bridge_point')
    const now = await readRevision(api.database.pool)
    expect(now.epoch).not.toBe(before.epoch)
    expect(now.revision).toBeGreaterThan(before.revision)
    expect((await expiry(after)).code).toBe('CURSOR_EXPIRED')
  })
})
