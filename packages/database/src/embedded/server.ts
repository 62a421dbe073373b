import { spawn } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { Fault } from '../fault.ts'
import { chooseAccount } from './account.ts'
import { type Binaries, findBinaries } from './binaries.ts'
import { type Cluster, EMBEDDED_ROLE, openCluster } from './cluster.ts'

/** A running PostgreSQL of our own. `stop` ends it unless another living process started it. */
export type EmbeddedServer = { url: string; port: number; adopted: boolean; stop: () => Promise<void> }
export type EmbeddedOptions = {
  /** Folder of the cluster; made where missing. */
  dir: string
  /** Database to make and address; by default nhipcau. */
  database?: string
  /** False for throw-away clusters of tests: no fsync. */
  durable?: boolean
}

const POLL = 50
/** A server that ends is seen at once; this is for one that hangs, on a machine that may be busy. */
const PATIENCE = 120_000

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo
      probe.close(() => resolve(port))
    })
  })

/** Process and port that PostgreSQL wrote down for its cluster. */
function readPidFile(data: string): { pid: number; port: number } | undefined {
  try {
    const lines = fs.readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3]) }
  } catch {
    return undefined
  }
}

const addressOf = (cluster: Cluster, port: number, database: string) =>
  `postgresql://${EMBEDDED_ROLE}:${cluster.password}@127.0.0.1:${port}/${database}`

async function connects(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}

/** A server left by a killed parent is adopted; one that is just going down is waited for. */
async function adopt(cluster: Cluster): Promise<number | undefined> {
  const deadline = Date.now() + PATIENCE
  for (let found = readPidFile(cluster.data); found && alive(found.pid); found = readPidFile(cluster.data)) {
    if (found.port && (await connects(addressOf(cluster, found.port, 'postgres')))) return found.port
    if (Date.now() > deadline) return undefined
    await sleep(POLL)
  }
  return undefined
}

const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'shared_preload_libraries=pg_stat_statements',
  'log_timezone=UTC',
  'timezone=UTC',
]
const THROW_AWAY = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'file_copy_method=clone',
  'max_connections=200',
]

/** One attempt; resolves to undefined when the server is up, else to what it said before it ended. */
async function launch(
  cluster: ReturnType<typeof openCluster>,
  binaries: Binaries,
  port: number,
  durable: boolean,
): Promise<string | undefined> {
  const settings = [...SETTINGS, ...(durable ? [] : THROW_AWAY)].flatMap((setting) => ['-c', setting])
  const { command, args, options } = cluster.account.wrap(binaries.postgres, [
    '-D',
    cluster.data,
    '-p',
    String(port),
    '-k',
    '',
    ...settings,
  ])
  const log = fs.openSync(path.join(cluster.dir, 'postgres.log'), 'a')
  const from = fs.fstatSync(log).size
  // A process group of its own: Ctrl-C reaches us first, and we stop the server when requests are done.
  const child = spawn(command, args, {
    ...options,
    stdio: ['ignore', log, log],
    detached: true,
    env: { ...process.env, LC_ALL: 'C' },
  })
  fs.closeSync(log)
  let ended = false
  child
    .once('exit', () => {
      ended = true
    })
    .once('error', () => {
      ended = true
    })
  const deadline = Date.now() + PATIENCE
  while (!ended && Date.now() < deadline) {
    if (await connects(addressOf(cluster, port, 'postgres'))) {
      child.unref()
      return undefined
    }
    await sleep(POLL)
  }
  return fs.readFileSync(path.join(cluster.dir, 'postgres.log')).subarray(from).toString('utf8')
}

async function start(cluster: ReturnType<typeof openCluster>, binaries: Binaries, durable: boolean): Promise<number> {
  for (let attempt = 0; ; attempt++) {
    const port = await freePort()
    const said = await launch(cluster, binaries, port, durable)
    if (said === undefined) return port
    // A killed server's process can outlive it for a moment, and then PostgreSQL refuses the lock file.
    if (attempt < 40 && /lock file .* already exists|pre-existing shared memory|Address already in use/.test(said)) {
      await sleep(250)
      continue
    }
    const reason = said.split('\n').findLast((line) => /FATAL|ERROR|HINT/.test(line)) ?? said.trim().split('\n').at(-1)
    throw new Fault(
      `The embedded PostgreSQL did not start: ${reason}. Its log is ${path.join(cluster.dir, 'postgres.log')}.`,
    )
  }
}

async function ensureDatabase(url: string, database: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database])
    if (!rowCount) await client.query(`CREATE DATABASE "${database}"`)
  } finally {
    await client.end()
  }
}

function claim(file: string): boolean {
  const holder = fs.existsSync(file) ? Number(fs.readFileSync(file, 'utf8')) : 0
  if (holder && holder !== process.pid && alive(holder)) return false
  fs.writeFileSync(file, String(process.pid))
  return true
}

async function stopServer(cluster: Cluster): Promise<void> {
  const found = readPidFile(cluster.data)
  if (!found || !alive(found.pid)) return
  process.kill(found.pid, 'SIGINT') // "Fast" shutdown: rolls back what is open, writes a checkpoint, ends.
  const deadline = Date.now() + PATIENCE
  while (Date.now() < deadline && alive(found.pid) && readPidFile(cluster.data)) await sleep(POLL)
}

/**
 * Starts PostgreSQL 18 from the dependencies on a free local port, or adopts the one already running on the same folder.
 * @throws Fault when the folder cannot be written, no program fits this machine, or the server does not come up
 */
export async function startEmbedded({
  dir,
  database = 'nhipcau',
  durable = true,
}: EmbeddedOptions): Promise<EmbeddedServer> {
  const binaries = await findBinaries()
  const cluster = openCluster(path.resolve(dir), binaries, (data) => chooseAccount(binaries, data), durable)
  const owner = path.join(cluster.dir, 'owner')
  const running = await adopt(cluster)
  const mine = claim(owner)
  const port = running ?? (await start(cluster, binaries, durable))
  await ensureDatabase(addressOf(cluster, port, 'postgres'), database)
  const stop = async () => {
    if (!mine) return
    await stopServer(cluster)
    fs.rmSync(owner, { force: true })
  }
  return { url: addressOf(cluster, port, database), port, adopted: running !== undefined, stop }
}
