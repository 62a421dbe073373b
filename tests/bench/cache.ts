// How fast the front page's question is answered, four ways in one run: by a bare Node server that sends the same bytes, by 304, from
// what is kept, and computed anew. On practice data in a PostgreSQL of its own, over real connections on this machine.
import { mkdtempSync, rmSync } from 'node:fs'
import http from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildServer } from '@nhip-cau/api/server'
import { openDatabase } from '@nhip-cau/database/client'
import { startEmbedded } from '@nhip-cau/database/embedded/server'
import { migrate } from '@nhip-cau/database/migrate'
import { openPractice } from '@nhip-cau/database/practice/open'
import { TRUSTED_DOCUMENTS } from '@nhip-cau/graphql/trusted'

const ROOT = path.resolve(import.meta.dirname, '../..')
const DAY = '2026-11-21'
const ENDLESS = { limit: 1e12, restoreRate: 1e9 }
const CONNECTIONS = 8
const ROUNDS = 5
const VARIABLES = { language: 'VI', units: 'AS_IS', first: 20, since: '2026-11-01', marked: false }

const dir = mkdtempSync(path.join(tmpdir(), 'nhip-cau-bench-'))
const cluster = await startEmbedded({ dir, database: 'bench', durable: false })
await migrate(cluster.url, path.join(ROOT, 'prisma/migrations'))
await openPractice(cluster.url, path.join(ROOT, 'prisma/register'), {
  anew: false,
  day: DAY,
  seed: null,
  measurements: null,
})
const database = openDatabase(cluster.url)
const { app } = await buildServer({
  database,
  pages: { webDir: '/nowhere', playgroundDir: '/nowhere' },
  logLevel: 'silent',
  budgets: { ANONYMOUS: ENDLESS, API_KEY: ENDLESS },
  today: () => DAY,
})
const server = await app.listen({ port: 0, host: '127.0.0.1' })

const { hash, text } = TRUSTED_DOCUMENTS.find(({ name }) => name === 'OverviewPageDocument') ?? { hash: '', text: '' }
const named = `${server}/graphql?${new URLSearchParams({ documentId: `sha256:${hash}`, variables: JSON.stringify(VARIABLES) })}`
const first = await fetch(named)
const bytes = Buffer.from(await first.arrayBuffer())
const tag = first.headers.get('etag') ?? ''
if (!tag) throw new Error(`The front page's question was answered without a tag: ${first.status}`)

const bare = http.createServer((_request, response) => {
  response
    .writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': bytes.length })
    .end(bytes)
})
await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve))
const { port } = bare.address() as { port: number }

type Way = { address: string; init: RequestInit; status: number; requests: number }
const plain = { 'accept-encoding': 'identity' }
const WAYS: Record<string, Way> = {
  'bare Node server, same bytes': {
    address: `http://127.0.0.1:${port}/`,
    init: { headers: plain },
    status: 200,
    requests: 2000,
  },
  '304, the caller holds it': {
    address: named,
    init: { headers: { ...plain, 'if-none-match': tag } },
    status: 304,
    requests: 2000,
  },
  'kept, sent again': { address: named, init: { headers: plain }, status: 200, requests: 2000 },
  'computed, as after each write': {
    address: `${server}/graphql`,
    init: {
      method: 'POST',
      headers: { ...plain, 'content-type': 'application/json' },
      body: JSON.stringify({ query: text, variables: VARIABLES }),
    },
    status: 200,
    requests: 8,
  },
}

/** Requests a second over some connections at once. */
async function rate({ address, init, status, requests }: Way): Promise<number> {
  let left = requests
  const started = performance.now()
  const ask = async () => {
    while (left-- > 0) {
      const answer = await fetch(address, init)
      if (answer.status !== status) throw new Error(`${address} answered ${answer.status}`)
      await answer.arrayBuffer()
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, ask))
  return (requests / (performance.now() - started)) * 1000
}

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const rates = new Map<string, number[]>(Object.keys(WAYS).map((name) => [name, []]))
for (let round = 0; round <= ROUNDS; round++)
  for (const [name, way] of Object.entries(WAYS)) {
    const measured = await rate(way)
    if (round > 0) rates.get(name)?.push(measured) // The first round warms up.
  }

const limit = median(rates.get('bare Node server, same bytes') ?? [])
console.log(
  `Front page's question on practice data, ${(bytes.length / 1024).toFixed(1)} KiB, ${CONNECTIONS} connections, median of ${ROUNDS} rounds in turn;`,
)
console.log('the asking is done in the same process, so the ratios count, not the rates.')
for (const [name, measured] of rates)
  console.log(
    `${name.padEnd(32)} ${median(measured).toFixed(0).padStart(6)} requests/s  ${(median(measured) / limit).toFixed(3)} of the limit`,
  )

bare.close()
await app.close()
await database.close()
await cluster.stop()
rmSync(dir, { recursive: true, force: true })
