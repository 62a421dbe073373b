// What one caller can do to another: searches random valid operations for those that cost the server most for each point, prints
// the dearest twenty, and measures how long another caller waits for a small response while one sends them as the limits allow.
// The server is a process of its own over practice data; `BENCH_SERVER` names another checkout, to compare with.
import { type ChildProcess, fork, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import http from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildSchema } from 'graphql'
import { ask, type Reply } from './abuse/client.ts'
import { type Names, Operations } from './abuse/operations.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const {
  BENCH_SERVER = ROOT,
  BENCH_DATA,
  BENCH_SEED = '1',
  BENCH_OPERATIONS = '200',
  BENCH_SECONDS = '40',
} = process.env
const DEAREST = 20
const ENDLESS = '100000000/10000000'

/** Known for having been dear. */
const KNOWN = [
  '{ targetStats(groupBy: [INDICATOR, PROGRAMME]) { groups { indicator { series { __typename } } } } }',
  '{ targetStats(groupBy: [PROGRAMME]) { groups { programme { findings { __typename } } } } }',
  '{ measurementStats(groupBy: [INDICATOR, PROVINCE, YEAR], filter: { provinceCode: ["01", "31", "40", "79", "92"] }) { groups { indicator { series { __typename } } } } }',
  '{ indicators(first: 49) { nodes { series { series { points { quantity { text } } } } } } }',
  '{ search(query: "a", first: 1) { nodes { __typename } } }',
  '{ overview { headline } }',
  '{ attentionChanges(since: "2026-01-01") { sentence } }',
]

type Server = { url: string; stop: () => Promise<void> }

/** Starts the server on practice data and waits until it is ready. */
async function start(dir: string, budget: string | undefined): Promise<Server> {
  const child = spawn(process.execPath, ['apps/api/src/main.ts'], {
    cwd: BENCH_SERVER,
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: dir,
      PRACTICE: 'open',
      ...(budget && { BUDGET_ANONYMOUS: budget }),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await new Promise<string>((resolve, reject) => {
    let output = ''
    child.once('exit', () => reject(new Error(output)))
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8')
      const found = /is ready at (http:\/\/\S+)/.exec(output)?.[1]
      if (found) resolve(found)
    })
  })
  const stop = () =>
    new Promise<void>((resolve) => {
      child.once('exit', () => resolve())
      child.kill('SIGINT')
    })
  return { url, stop }
}

/** Milliseconds of CPU that the server has used, all its threads together. */
async function cpuOf({ url }: Server): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text()
  return Number(/^nhipcau_process_cpu_seconds_total (\S+)/m.exec(text)?.[1]) * 1_000
}

const agent = new http.Agent({ keepAlive: true })
const send = (server: Server, query: string): Promise<Reply> =>
  ask(server.url, query, { agent, localAddress: '127.0.0.1' })

type Measured = { query: string; points: number; cpu: number; ms: number; perPoint: number }

/** The CPU and the points of one operation; null for one that is refused or fails. */
async function measure(server: Server, query: string): Promise<Measured | null> {
  const before = await cpuOf(server)
  const { status, ms, headers, body } = await send(server, query)
  const cpu = (await cpuOf(server)) - before - idle
  const points = Number(/actual=(\d+)/.exec(String(headers['x-cost']))?.[1])
  if (status !== 200 || body.startsWith('{"errors"')) return null
  return { query, points, cpu, ms, perPoint: cpu / points }
}

/** CPU of reading the figures themselves. */
let idle = 0
async function measureIdle(server: Server): Promise<void> {
  await cpuOf(server)
  const from = await cpuOf(server)
  for (let round = 0; round < 20; round++) await cpuOf(server)
  idle = ((await cpuOf(server)) - from) / 21
}

async function namesIn(server: Server): Promise<Names> {
  const { body } = await send(
    server,
    '{ provinces(first: 40) { nodes { code } } indicators(first: 50) { nodes { slug } } programmes(first: 50) { nodes { slug } } organisations(first: 50) { nodes { slug } } }',
  )
  const { data } = JSON.parse(body) as { data: Record<string, { nodes: { code: string; slug: string }[] }> }
  const texts = (list: string, name: 'code' | 'slug') => data[list]?.nodes.map((node) => node[name]) ?? []
  return {
    provinces: texts('provinces', 'code'),
    indicators: texts('indicators', 'slug'),
    programmes: texts('programmes', 'slug'),
    organisations: texts('organisations', 'slug'),
  }
}

/** The operations that cost most for each point. Each of the first is measured once more: the lesser of the two counts. */
async function searchDearest(server: Server): Promise<Measured[]> {
  const schema = buildSchema(await (await fetch(`${server.url}/schema.graphql`)).text(), { assumeValidSDL: true })
  const operations = new Operations(schema, await namesIn(server), Number(BENCH_SEED))
  const random = Array.from({ length: Number(BENCH_OPERATIONS) }, () => operations.next())
  for (const query of KNOWN) await send(server, query) // Code that has run before runs as fast as it will.
  await measureIdle(server)
  const found: Measured[] = []
  for (const query of [...KNOWN, ...random])
    found.push(...[await measure(server, query)].filter((each) => each !== null))
  const first = found.sort((a, b) => b.perPoint - a.perPoint).slice(0, 2 * DEAREST)
  const again: Measured[] = []
  for (const one of first) {
    const two = await measure(server, one.query)
    again.push(two && two.perPoint < one.perPoint ? two : one)
  }
  console.log(`${found.length} of ${KNOWN.length + random.length} operations passed the limits`)
  return again.sort((a, b) => b.perPoint - a.perPoint).slice(0, DEAREST)
}

function inProcess<T>(work: object): { child: ChildProcess; found: Promise<T> } {
  const child = fork(path.join(import.meta.dirname, 'abuse/client.ts'), { serialization: 'advanced' })
  const found = new Promise<T>((resolve, reject) => {
    child.once('message', (message) => resolve(message as T)).once('error', reject)
  })
  child.send(work)
  return { child, found }
}

const percentile = (sorted: readonly number[], part: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]

/** How long another caller waits, with nobody beside it and beside one who sends the operations given. */
async function waits(server: Server, operations: string[]): Promise<Record<string, number | undefined>> {
  const until = Date.now() + Number(BENCH_SECONDS) * 1_000
  const from = await cpuOf(server)
  const beside =
    operations.length > 0
      ? inProcess<Record<string, number>>({ as: 'abuser', server: server.url, operations, until })
      : null
  const spent = await inProcess<number[]>({ as: 'other', server: server.url, operations: [], until }).found
  const sent = (await beside?.found) ?? {}
  const sorted = spent.sort((a, b) => a - b)
  const cpu = ((await cpuOf(server)) - from) / 1_000
  return {
    requests: sorted.length,
    'p50 ms': percentile(sorted, 0.5),
    'p99 ms': percentile(sorted, 0.99),
    'worst ms': sorted.at(-1),
    'CPU s': cpu,
    ...Object.fromEntries(Object.entries(sent).map(([status, count]) => [`abuser ${status}`, count])),
  }
}

const dir = BENCH_DATA ?? mkdtempSync(path.join(tmpdir(), 'nhip-cau-bench-'))
const open = await start(dir, ENDLESS)
const dearest = await searchDearest(open)
await open.stop()
console.table(
  dearest.map(({ query, points, cpu, ms, perPoint }) => ({
    'CPU ms per point': Number(perPoint.toFixed(3)),
    points,
    'CPU ms': Math.round(cpu),
    'wall ms': Math.round(ms),
    operation: query.slice(0, 110),
  })),
)
const [most, least] = [dearest[0]?.perPoint ?? 0, dearest.at(-1)?.perPoint ?? 1]
console.log(`CPU per point differs by ${(most / least).toFixed(1)} times between them`)
const limited = await start(dir, undefined)
const rows = {
  'without an abuser': await waits(limited, []),
  'beside the dearest operations': await waits(
    limited,
    dearest.map(({ query }) => query),
  ),
}
console.table(rows)
await limited.stop()
agent.destroy()
if (!BENCH_DATA) rmSync(dir, { recursive: true, force: true })
