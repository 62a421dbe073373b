import { mkdtempSync, rmSync } from 'node:fs'
import { chmod } from 'node:fs/promises'
import net from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, test } from '@jest/globals'
import { LIMITS } from '@nhip-cau/api/guard/limits'
import { buildServer } from '@nhip-cau/api/server'
import { openDatabase } from '@nhip-cau/database/client'
import { type EmbeddedServer, startEmbedded } from '@nhip-cau/database/embedded/server'
import { migrate } from '@nhip-cau/database/migrate'
import { until, WAIT_MS } from '../support/patience.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const ending: (() => unknown)[] = []
afterAll(async () => {
  for (const end of ending.reverse()) await end()
})

/** A way to PostgreSQL that can be cut: the server comes back on another port, and its clients must not notice. */
async function wayTo(first: EmbeddedServer) {
  let port: number | undefined = first.port
  const open = new Set<net.Socket>()
  const way = net.createServer((client) => {
    if (port === undefined) return void client.destroy()
    const server = net.connect(port, '127.0.0.1')
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as const) {
      open.add(one)
      one.on('error', () => other.destroy()).on('close', () => other.destroy() && open.delete(one))
      one.pipe(other)
    }
  })
  await new Promise<void>((resolve) => way.listen(0, '127.0.0.1', resolve))
  const url = new URL(first.url)
  url.port = String((way.address() as net.AddressInfo).port)
  const lead = (to: number | undefined) => {
    port = to
  }
  const close = () => {
    for (const socket of open) socket.destroy()
    return new Promise((resolve) => way.close(resolve))
  }
  return { url: url.href, lead, close }
}

test('PostgreSQL stops under load and comes back: refused clearly meanwhile, served again', async () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'nhip-cau-fault-'))
  await chmod(dir, 0o755)
  ending.push(() => rmSync(dir, { recursive: true, force: true }))
  let postgres = await startEmbedded({ dir, durable: false })
  ending.push(() => postgres.stop())
  const way = await wayTo(postgres)
  ending.push(way.close)
  await migrate(way.url, path.join(ROOT, 'prisma/migrations'))
  const database = openDatabase(way.url, { connections: 4, statementMs: LIMITS.STATEMENT_MS, connectionMs: WAIT_MS })
  ending.push(database.close)
  const pages = { webDir: '/nowhere', playgroundDir: '/nowhere' }
  const { app } = await buildServer({ database, pages, logLevel: 'silent' })
  ending.push(() => app.close())
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  const ask = () =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ programmes { totalCount } }"}',
    })
  const health = async (name: string) => (await fetch(`${url}/${name}`)).status

  expect([(await ask()).status, await health('readyz')]).toEqual([200, 200])
  const under = Array.from({ length: 40 }, async (_, each) => {
    await sleep(each * 10)
    return (await ask()).status
  })
  const stopped = postgres.stop()
  expect(new Set(await Promise.all(under))).not.toContain(500)
  await stopped
  way.lead(undefined)

  const answers = await Promise.all(Array.from({ length: 20 }, ask))
  for (const answer of answers) {
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] })
  }
  expect([await health('livez'), await health('readyz')]).toEqual([200, 503])

  postgres = await startEmbedded({ dir, durable: false })
  way.lead(postgres.port)
  await until('the API serves again', async () => (await ask()).status === 200)
  expect(await health('readyz')).toBe(200)
})

test('a statement that takes too long is ended, and told as such', async () => {
  const postgres = await startEmbeddedOnce()
  const database = openDatabase(postgres.url, { connections: 4, statementMs: 2_000, connectionMs: WAIT_MS })
  ending.push(database.close)
  await migrate(postgres.url, path.join(ROOT, 'prisma/migrations'))
  const pages = { webDir: '/nowhere', playgroundDir: '/nowhere' }
  const { app } = await buildServer({ database, pages, logLevel: 'silent' })
  ending.push(() => app.close())
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  const holder = await database.pool.connect()
  await holder.query('BEGIN; LOCK TABLE programme IN ACCESS EXCLUSIVE MODE')
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ programmes { nodes { id } } }"}',
  })
  await holder.query('ROLLBACK')
  holder.release()
  expect(answer.status).toBe(504)
  expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'TIMEOUT' } }] })
})

async function startEmbeddedOnce(): Promise<EmbeddedServer> {
  const dir = mkdtempSync(path.join(tmpdir(), 'nhip-cau-slow-'))
  await chmod(dir, 0o755)
  ending.push(() => rmSync(dir, { recursive: true, force: true }))
  const postgres = await startEmbedded({ dir, durable: false })
  ending.push(() => postgres.stop())
  return postgres
}
