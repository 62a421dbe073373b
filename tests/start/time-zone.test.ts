import { readFile } from 'node:fs/promises'
import net from 'node:net'
import path from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { createKey, listKeys } from '@nhip-cau/database/access/keys'
import { openDatabase } from '@nhip-cau/database/client'
import { onConnection } from '@nhip-cau/database/session'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { startProcess } from './process.ts'

const HOUR = 3_600_000
const ending: (() => unknown)[] = []
afterAll(async () => {
  for (const end of ending.reverse()) await end()
})

/** An empty database whose sessions stand on Viet Nam's time zone unless they say otherwise. */
async function databaseInVietNam(): Promise<TestDatabase> {
  const database = await createTestDatabase('empty')
  ending.push(database.drop)
  const { pathname } = new URL(database.url)
  await onConnection(database.url, (client) =>
    client.query(`ALTER DATABASE ${pathname.slice(1)} SET timezone = 'Asia/Ho_Chi_Minh'`),
  )
  return database
}

async function ask(url: string, query: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  })
  return { status: response.status, ...((await response.json()) as { data?: never }) }
}

test('a server over a PostgreSQL in Viet Nam: keys hold to their end, the feed tells the time', async () => {
  const database = await databaseInVietNam()
  const before = Date.now()
  const { child, url } = await startProcess({ PORT: '0', HOST: '127.0.0.1', DATABASE_URL: database.url })
  ending.push(() => child.kill('SIGINT'))

  const wish = { name: 'Sở Giáo dục và Đào tạo Hải Phòng', organisation: null, scopes: [] }
  const [valid, past] = await Promise.all([
    createKey(database.prisma, { ...wish, expiresAt: new Date(Date.now() + 3 * HOUR) }),
    createKey(database.prisma, { ...wish, expiresAt: new Date(Date.now() - HOUR) }, new Date(Date.now() - 9 * HOUR)),
  ])
  const viewer = '{ viewer { apiKey { createdAt expiresAt } } }'
  expect(await ask(url, viewer, { authorization: `Bearer ${valid.key}` })).toMatchObject({
    status: 200,
    data: {
      viewer: {
        apiKey: { createdAt: valid.row.createdAt.toISOString(), expiresAt: valid.row.expiresAt?.toISOString() },
      },
    },
  })
  expect(await ask(url, viewer, { authorization: `Bearer ${past.key}` })).toMatchObject({ status: 401 })

  const { data } = await ask(url, '{ changes(first: 1) { changes { committedAt } } }')
  const [change] = (data as unknown as { changes: { changes: { committedAt: string }[] } }).changes.changes
  const committedAt = Date.parse(change?.committedAt ?? '')
  expect(committedAt).toBeGreaterThanOrEqual(before - 1_000)
  expect(committedAt).toBeLessThanOrEqual(Date.now() + 1_000)
})

test('keys that were written before sessions stood on UTC get the end they were given', async () => {
  const database = await createTestDatabase()
  ending.push(database.drop)
  const sql = await readFile(
    path.resolve(import.meta.dirname, '../../prisma/migrations/20261201030100_keys_on_utc/migration.sql'),
    'utf8',
  )
  const expiresAt = new Date('2027-03-01T02:30:00.125Z')
  await createKey(database.prisma, { name: 'x', organisation: null, scopes: [], expiresAt }, new Date('2026-01-01'))
  const endAfter = async (zone: string, written: string) => {
    const { pathname } = new URL(database.url)
    await database.pool.query(`ALTER DATABASE ${pathname.slice(1)} SET timezone = '${zone}'`)
    await database.pool.query(`UPDATE "api_key" SET "expires_at" = '${written}'`)
    await onConnection(database.url, (client) => client.query(sql))
    return (await listKeys(database.prisma))[0]?.expiresAt
  }
  // As a session in Viet Nam took the text that was written: its clock runs seven hours ahead.
  expect(await endAfter('Asia/Ho_Chi_Minh', '2027-03-01 02:30:00.125+07')).toEqual(expiresAt)
  expect(await endAfter('UTC', '2027-03-01 02:30:00.125+00')).toEqual(expiresAt)
})

/** What PgBouncer takes at the start of a connection; it refuses any other parameter. */
const PASSED = ['user', 'database', 'application_name', 'client_encoding', 'DateStyle', 'TimeZone']

/** Names of the parameters in the first message of a connection, which has its length and version in front. */
function parametersOf(message: Buffer): string[] {
  const texts = message.subarray(8, message.readInt32BE(0)).toString('utf8').split('\0')
  return texts.filter((_text, index) => index % 2 === 0).filter(Boolean)
}

test('a connection starts with nothing that PgBouncer refuses, and stands on UTC and on its limit', async () => {
  const database = await databaseInVietNam()
  const { port } = new URL(database.url)
  const first: Buffer[] = []
  const way = net.createServer((client) => {
    client.once('data', (message) => first.push(message))
    const server = net.connect(Number(port), '127.0.0.1')
    client.on('error', () => server.destroy()).pipe(server)
    server.on('error', () => client.destroy()).pipe(client)
  })
  await new Promise<void>((resolve) => way.listen(0, '127.0.0.1', resolve))
  ending.push(() => way.close())
  const through = new URL(database.url)
  through.port = String((way.address() as net.AddressInfo).port)

  const opened = openDatabase(through.href, { connections: 1, statementMs: 4_000 })
  const { rows } = await opened.pool.query(
    `SELECT current_setting('TimeZone') AS zone, current_setting('statement_timeout') AS timeout`,
  )
  await opened.close()
  expect(rows).toEqual([{ zone: 'UTC', timeout: '4s' }])
  expect(first.flatMap(parametersOf).filter((name) => !PASSED.includes(name))).toEqual([])
  expect(first).toHaveLength(1)
})
