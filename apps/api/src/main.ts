import net from 'node:net'
import path from 'node:path'
import { type Database, openDatabase } from '@nhip-cau/database/client'
import { checkServer, publicAddress } from '@nhip-cau/database/connect'
import { PRACTICE_DATABASE, REGISTER_DATABASE } from '@nhip-cau/database/embedded/databases'
import { startEmbedded } from '@nhip-cau/database/embedded/server'
import { Fault } from '@nhip-cau/database/fault'
import { pruneFeed } from '@nhip-cau/database/feed/prune'
import { migrate } from '@nhip-cau/database/migrate'
import { checkPractice, openPractice } from '@nhip-cau/database/practice/open'
import { loadRegister } from '@nhip-cau/database/register/load'
import { readRevision } from '@nhip-cau/database/revision'
import { type Env, readEnv } from './env.ts'
import { LIMITS } from './guard/limits.ts'
import { buildServer, type Server } from './server.ts'

const ROOT = path.resolve(import.meta.dirname, '../../..')
const REGISTER = path.join(ROOT, 'prisma/register')
const started = performance.now()

/** What must be undone when the process ends, newest first. */
const undo: (() => Promise<unknown>)[] = []

function say(text: string): void {
  console.log(`  ${text}`)
}

/** Fails early, before anything is started, when the address is taken. */
async function checkPort({ port, host }: Env): Promise<void> {
  if (port === 0) return
  const probe = net.createServer()
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject).listen(port, host, () => probe.close(() => resolve()))
  }).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'EADDRINUSE')
      throw new Fault(`Port ${port} is in use: stop what uses it, or choose another with PORT=${port + 1}.`, { cause })
    throw new Fault(
      `The server cannot listen on ${host}:${port} (${cause.message}): choose another with HOST and PORT.`,
      { cause },
    )
  })
}

/** The database to use: the one asked for, or the embedded one, started here. */
async function chooseDatabase({ databaseUrl, dataDir, practice }: Env): Promise<string> {
  if (databaseUrl) {
    say(`PostgreSQL ${await checkServer(databaseUrl)} at ${publicAddress(databaseUrl)}`)
    return databaseUrl
  }
  const starting = startEmbedded({ dir: dataDir, database: practice ? PRACTICE_DATABASE : REGISTER_DATABASE })
  // Noted before it is up: a Ctrl-C on the way must not leave it behind.
  undo.unshift(async () => (await starting.catch(() => undefined))?.stop())
  const embedded = await starting
  say(
    `PostgreSQL ${await checkServer(embedded.url)}, embedded in ${dataDir}${embedded.adopted ? ' (was running)' : ''}`,
  )
  return embedded.url
}

/** Loads what the register's files say. @returns what to tell of it */
async function openRegister({ prisma, pool }: Database): Promise<string> {
  const { changed } = await loadRegister(prisma, REGISTER)
  const { revision } = await readRevision(pool)
  return `Register ${changed ? 'loaded' : 'unchanged'}, revision ${revision}`
}

/** Forgets old changes now and once a day. */
async function keepFeedShort({ pool }: Database, { log }: Server['app'], days: number): Promise<void> {
  await pruneFeed(pool, days)
  const again = () =>
    void pruneFeed(pool, days).catch((err: unknown) => log.error({ err }, 'old changes could not be removed'))
  const timer = setInterval(again, 24 * 60 * 60 * 1000)
  undo.unshift(async () => clearInterval(timer))
}

async function start(env: Env): Promise<void> {
  await checkPort(env)
  const url = await chooseDatabase(env)
  if (env.practice) await checkPractice(url)
  const applied = await migrate(url, path.join(ROOT, 'prisma/migrations'))
  if (applied.length > 0) say(`Database brought up to date: ${applied.join(', ')}`)
  // Loading waits for whoever else loads, and forgetting may be long: neither is a request, whose statements are ended in time.
  const upkeep = openDatabase(url, { connections: 2 })
  undo.unshift(upkeep.close)
  say(env.practice ? await openPractice(url, REGISTER, env.practice) : await openRegister(upkeep))
  const database = openDatabase(url, { statementMs: LIMITS.STATEMENT_MS })
  undo.unshift(database.close)
  const pages = { webDir: path.join(ROOT, 'apps/web/dist'), playgroundDir: path.join(ROOT, 'apps/playground/dist') }
  const { logLevel, trustProxy, allowedHosts, budgets, exports } = env
  const server = await buildServer({
    database,
    pages,
    logLevel,
    trustProxy,
    allowedHosts,
    budgets,
    exports,
    metrics: env,
  })
  await keepFeedShort(upkeep, server.app, env.feedDays)
  await server.app.listen({ port: env.port, host: env.host })
  undo.unshift(server.drain)
  const { port } = server.app.server.address() as net.AddressInfo
  const name = ['0.0.0.0', '::'].includes(env.host) ? 'localhost' : env.host
  const shown = net.isIPv6(name) ? `[${name}]` : name
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(
    `Nhịp Cầu is ready at http://${shown}:${port} (API at /graphql, playground at /playground), after ${seconds} s. Ctrl-C stops it.`,
  )
}

let stopping = false
async function stop(code: number): Promise<void> {
  if (stopping) return
  stopping = true
  for (const step of undo) await step().catch((error: unknown) => console.error(error))
  process.exit(code)
}

/** One line for what the operator can mend; the whole error for what nobody foresaw. */
function explain(error: unknown): void {
  if (error instanceof Fault) console.error(error.message)
  else console.error(error)
}

process.on('SIGINT', () => void stop(0)).on('SIGTERM', () => void stop(0))
await Promise.resolve()
  .then(() => start(readEnv(process.env, ROOT)))
  .catch(async (error: unknown) => {
    if (!stopping) explain(error) // What fails because everything is being stopped is no news.
    await stop(1)
  })
