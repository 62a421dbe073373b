/**
 * How fast a running server exports every measurement, beside a plain COPY of the same table, turn by turn.
 * node tests/bench/export.ts SERVER DATABASE_URL KEY [PID]: the server's address, its database, a key with EXPORT, its process.
 */
import { execFileSync } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { copyOut } from '@nhip-cau/database/copy-out'
import pg from 'pg'

const [server = '', database = '', key = '', pid = ''] = process.argv.slice(2)
const ROUNDS = 3

type Row = { id: string; status: string; rows: number; bytes: number; createdAt: string; finishedAt: string }
const FIELDS = 'id status rows bytes createdAt finishedAt'

async function ask<Data>(query: string): Promise<Data> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` }
  const response = await fetch(`${server}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown }
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}

/** Memory of the server in MiB, where its process is known. */
async function memory(): Promise<number> {
  if (!pid) return 0
  return Number(/VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
}

async function exportOnce(format: string, round: number): Promise<{ seconds: number; row: Row; peak: number }> {
  const name = `bench ${Date.now()} ${round}`
  const input = `{ list: { measurements: { allRevisions: true } }, format: ${format}, idempotencyKey: "${name}" }`
  const { startExport } = await ask<{ startExport: { export: Row } }>(
    `mutation { startExport(input: ${input}) { export { ${FIELDS} } } }`,
  )
  let [row, peak] = [startExport.export, 0]
  while (!row.finishedAt) {
    await sleep(50)
    peak = Math.max(peak, await memory())
    row = (await ask<{ export: Row }>(`{ export(id: "${row.id}") { ${FIELDS} } }`)).export
  }
  if (row.status !== 'DONE') throw new Error(`The export ended as ${row.status}`)
  return { seconds: (Date.parse(row.finishedAt) - Date.parse(row.createdAt)) / 1000, row, peak }
}

async function copyOnce(client: pg.Client): Promise<number> {
  const started = performance.now()
  const file = path.join(tmpdir(), 'nhip-cau-copy.csv')
  await pipeline(
    copyOut(client, 'COPY "measurement" TO STDOUT WITH (FORMAT csv)'),
    createWriteStream(file, { flush: true }),
  )
  return (performance.now() - started) / 1000
}

const client = new pg.Client({ connectionString: database })
await client.connect()
console.log(`machine: ${execFileSync('nproc').toString().trim()} cores; before: ${(await memory()).toFixed(0)} MiB`)
for (let round = 1; round <= ROUNDS; round += 1) {
  const copy = await copyOnce(client)
  for (const format of ['JSONL', 'CSV']) {
    const { seconds, row, peak } = await exportOnce(format, round)
    console.log(
      `${format} ${row.rows} rows ${(row.bytes / 1e6).toFixed(0)} MB: ${seconds.toFixed(1)} s; COPY ${copy.toFixed(1)} s; ratio ${(copy / seconds).toFixed(2)}; peak ${peak.toFixed(0)} MiB`,
    )
  }
}
await client.end()
