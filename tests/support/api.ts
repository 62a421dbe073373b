import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from '@jest/globals'
import type { Budgets } from '@nhip-cau/api/guard/budget'
import { buildServer, type ServerOptions } from '@nhip-cau/api/server'
import type { LocalDate } from '@nhip-cau/rules/date'
import { createTestDatabase, type TestDatabase } from './database.ts'
import { WAIT_MS } from './patience.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
/** The day on which the tests ask, unless they say otherwise: that of the register's facts. */
export const TODAY = '2026-11-21'

export type Answer = {
  status: number
  data: Record<string, unknown> | null
  errors: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[]
  /** Database statements the answer took. */
  statements: number
  headers: Headers
}
export type Api = {
  url: string
  database: TestDatabase
  query: (query: string, variables?: Record<string, unknown>, headers?: Record<string, string>) => Promise<Answer>
  /** Ends the server and keeps its database, to look at what it left there. */
  stop: () => Promise<void>
  close: () => Promise<void>
}

function statementsIn(headers: Headers): number {
  return Number(/(\d+) statement/.exec(headers.get('server-timing') ?? '')?.[1] ?? Number.NaN)
}

/** What a failed test did not close would keep the run from ending. */
const open = new Set<() => Promise<void>>()
afterAll(() => Promise.all([...open].map((close) => close())))

const ENDLESS = { limit: 1_000_000_000, restoreRate: 1_000_000 }
/** For tests of anything else than budgets. */
const ENDLESS_BUDGETS: Budgets = { ANONYMOUS: ENDLESS, API_KEY: ENDLESS }

/** What a test may ask of its server; the database is a copy of the register unless one is given. */
export type ApiOptions = Partial<Omit<ServerOptions, 'database' | 'today'>> & { database?: TestDatabase }

/** The real server on a free port over a database of its own. */
export async function startApi(today: LocalDate | (() => LocalDate) = TODAY, given: ApiOptions = {}): Promise<Api> {
  const { database = await createTestDatabase(), ...options } = given
  const pages = { webDir: path.join(ROOT, 'apps/web/dist'), playgroundDir: path.join(ROOT, 'apps/playground/dist') }
  const exports = { dir: path.join(tmpdir(), `nhip-cau-exports-${randomUUID()}`), ...options.exports }
  const { app } = await buildServer({
    database,
    pages,
    logLevel: 'silent',
    today: typeof today === 'function' ? today : () => today,
    budgets: ENDLESS_BUDGETS,
    requestMs: WAIT_MS,
    threads: 0, // Each would load the whole API once more, for every file of tests.
    ...options,
    exports,
  })
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  let stopped: Promise<void> | undefined
  const stopOnce = async () => {
    const closed = app.close()
    app.server.closeAllConnections() // A body no test read would hold its connection.
    await closed
  }
  const stop = () => {
    stopped ??= stopOnce()
    return stopped
  }
  const close = async () => {
    if (!open.delete(close)) return
    await stop()
    await database.drop()
    await rm(exports.dir, { recursive: true, force: true })
  }
  open.add(close)
  return {
    url,
    database,
    query: async (query, variables, headers = {}) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      })
      const { data = null, errors = [] } = (await response.json()) as Partial<Answer>
      return {
        status: response.status,
        data,
        errors,
        statements: statementsIn(response.headers),
        headers: response.headers,
      }
    },
    stop,
    close,
  }
}
