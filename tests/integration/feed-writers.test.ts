import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import pg from 'pg'
import { type Api, startApi } from '../support/api.ts'
import { dataOf } from '../support/ask.ts'
import { allChanges, type Change, feedCursor, readChanges } from '../support/feed.ts'
import { until } from '../support/patience.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const WRITERS = 8
const TRANSACTIONS = 25
const NODE = '... on Organisation { id slug name { vi } officials { name } }'
type Organisation = { id: string; slug: string; name: { vi: string }; officials: { name: string }[] }

/** Small whole numbers that are the same in every run of one seed. */
function randomOf(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
type Random = ReturnType<typeof randomOf>

const ANY = `(SELECT id FROM organisation WHERE slug LIKE 'made-%' ORDER BY md5(id::text || $1) LIMIT 1)`
const ACTS = [
  `INSERT INTO organisation (id, slug, kind, name_vi, name_en, sort_key) VALUES (gen_random_uuid(), 'made-' || $1, 'OTHER', $1, 'e', 's')`,
  `INSERT INTO organisation (id, slug, kind, name_vi, name_en, sort_key) VALUES (gen_random_uuid(), 'made-' || $1, 'OTHER', $1, 'e', 's')`,
  `UPDATE organisation SET name_vi = $1 WHERE id = ${ANY}`,
  `UPDATE organisation SET name_vi = name_vi WHERE $1 <> ''`,
  `DELETE FROM organisation WHERE id = ${ANY}`,
  `INSERT INTO official (id, organisation_id, ordinal, name, role_vi, role_en, as_of)
     SELECT gen_random_uuid(), id, 1000 * random(), $1, 'v', 'e', '2026-01-01' FROM organisation WHERE id = ${ANY}`,
  `DELETE FROM official WHERE organisation_id = ${ANY}`,
]
const LEVELS = ['READ COMMITTED', 'READ COMMITTED', 'REPEATABLE READ', 'SERIALIZABLE']

/** One transaction of random acts, some of them undone, which may fail on another's: then it is undone as a whole. */
async function writeOnce(client: pg.Client, random: Random, name: string): Promise<boolean> {
  try {
    await client.query(`BEGIN ISOLATION LEVEL ${LEVELS[random(LEVELS.length)]}`)
    for (let act = 0; act <= random(4); act += 1) {
      const undone = random(5) === 0
      if (undone) await client.query('SAVEPOINT act')
      await client.query(ACTS[random(ACTS.length)] ?? '', [`${name}-${act}`])
      if (undone) await client.query('ROLLBACK TO SAVEPOINT act')
      await sleep(random(12))
    }
    await client.query(random(6) === 0 ? 'ROLLBACK' : 'COMMIT')
    return true
  } catch (error) {
    expect(error).toBeInstanceOf(pg.DatabaseError)
    await client.query('ROLLBACK')
    return false
  }
}

async function writer(seed: number): Promise<number> {
  const random = randomOf(seed)
  const client = new pg.Client({ connectionString: api.database.url })
  await client.connect()
  let done = 0
  for (let n = 0; n < TRANSACTIONS; n += 1) if (await writeOnce(client, random, `${seed}-${n}`)) done += 1
  await client.end()
  return done
}

type Copy = Map<string, Organisation>
function replay(copy: Copy, { id, node }: Change<Organisation>): void {
  if (node) copy.set(id, node)
  else copy.delete(id)
}

/** The register's own list, read page by page. */
async function organisations(): Promise<Copy> {
  const copy: Copy = new Map()
  for (let after: string | null = null; ; ) {
    const query = `query ($after: String) { organisations(first: 100, after: $after) { nodes { ${NODE} } pageInfo { hasNextPage endCursor } } }`
    type List = {
      organisations: { nodes: Organisation[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }
    }
    const page: List = await dataOf<List>(api, query, { after })
    for (const node of page.organisations.nodes) copy.set(node.id, node)
    if (!page.organisations.pageInfo.hasNextPage) return copy
    after = page.organisations.pageInfo.endCursor
  }
}

/** Follows the feed until the writers have ended and nothing is left. */
async function follow(copy: Copy, start: string, ended: () => boolean): Promise<Change<Organisation>[]> {
  const random = randomOf(99)
  const seen: Change<Organisation>[] = []
  for (let after = start; ; ) {
    const last = ended()
    const page = await readChanges<Organisation>(api, after, { first: 1 + random(9), node: NODE })
    for (const change of page.changes) replay(copy, change)
    seen.push(...page.changes)
    after = page.endCursor
    if (last && !page.hasNextPage) return seen
  }
}

test('a reader who replays the feed holds what the register holds, whoever writes at the same time', async () => {
  const start = await feedCursor(api)
  const copy = await organisations()
  let ended = false
  const writing = Promise.all(Array.from({ length: WRITERS }, (_, n) => writer(n + 1))).finally(() => {
    ended = true
  })
  const seen = await follow(copy, start, () => ended)
  const done = (await writing).reduce((sum, count) => sum + count, 0)
  expect(done).toBeGreaterThan(WRITERS * TRANSACTIONS * 0.5)
  expect(seen.length).toBeGreaterThan(50)
  expect(new Set(seen.map(({ operation }) => operation)).size).toBe(3)
  const sorted = <T>(map: Map<string, T>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1))
  expect(sorted(copy)).toEqual(sorted(await organisations()))
  // In order, nothing twice, and nothing that a second reading finds in between.
  const places = seen.map(({ revision, type, id }) => `${revision.padStart(12, '0')} ${type} ${id}`)
  expect(new Set(places).size).toBe(places.length)
  const revisions = seen.map(({ revision }) => Number(revision))
  expect(revisions).toEqual([...revisions].sort((a, b) => a - b))
  const again = await allChanges<Organisation>(api, start, { node: NODE })
  expect(again.map(({ revision, operation, id }) => [revision, operation, id])).toEqual(
    seen.map(({ revision, operation, id }) => [revision, operation, id]),
  )
  const fromNothing: Copy = new Map()
  for (const change of await allChanges<Organisation>(api, null, { type: ['ORGANISATION'], node: NODE }))
    replay(fromNothing, change)
  expect(sorted(fromNothing)).toEqual(sorted(copy))
})

test('a transaction that stays open is not passed by, and holds nobody up', async () => {
  const start = await feedCursor(api)
  const late = new pg.Client({ connectionString: api.database.url })
  await late.connect()
  await late.query('BEGIN ISOLATION LEVEL REPEATABLE READ')
  await late.query(`UPDATE source SET publisher = publisher || '?' WHERE key = 'S1'`)
  const first = await api.database.pool.query(`UPDATE source SET publisher = publisher || '!' WHERE key = 'S2'`)
  const meanwhile = await readChanges(api, start)
  await api.database.pool.query(`UPDATE source SET publisher = publisher || '!' WHERE key = 'S3'`)
  await late.query('COMMIT')
  await late.end()
  const rest = await readChanges(api, meanwhile.endCursor)
  expect([first.rowCount, meanwhile.changes.length, rest.changes.length]).toEqual([1, 1, 2])
  const revisions = [...meanwhile.changes, ...rest.changes].map(({ revision }) => BigInt(revision))
  const [one = 0n] = revisions
  expect(revisions).toEqual([one, one + 1n, one + 2n])
})

/** Resolves when the statement of a connection waits for another transaction. */
async function waitsForLock(client: pg.Client): Promise<void> {
  const waiting = `SELECT FROM pg_stat_activity WHERE pid = $1 AND wait_event_type = 'Lock'`
  const { processID: pid } = client as pg.Client & { processID: number }
  await until('the statement waits', async () => (await api.database.pool.query(waiting, [pid])).rowCount === 1)
}

test('a commit that is under way is waited for by the next, and seen before it', async () => {
  const start = await feedCursor(api)
  const [slow, quick] = [1, 2].map(() => new pg.Client({ connectionString: api.database.url })) as [
    pg.Client,
    pg.Client,
  ]
  await Promise.all([slow.connect(), quick.connect()])
  await slow.query('BEGIN')
  await slow.query(`UPDATE source SET publisher = publisher || '?' WHERE key = 'S1'`)
  await slow.query('SET CONSTRAINTS ALL IMMEDIATE') // It has its revision, and is not committed.
  const next = quick.query(`UPDATE source SET publisher = publisher || '!' WHERE key = 'S2'`)
  await waitsForLock(quick)
  expect((await readChanges(api, start)).changes).toEqual([])
  await slow.query('COMMIT')
  await next
  expect((await readChanges(api, start)).changes.map(({ operation }) => operation)).toEqual(['UPDATE', 'UPDATE'])
  await Promise.all([slow.end(), quick.end()])
})
