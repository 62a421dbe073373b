import path from 'node:path'
import { afterAll } from '@jest/globals'
import { buildServer } from '@nhip-cau/api/server'
import type { LocalDate } from '@nhip-cau/rules/date'
import { createTestDatabase, type TestDatabase } from './database.ts'

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
  close: () => Promise<void>
}

function statementsIn(headers: Headers): number {
  return Number(/(\d+) statement/.exec(headers.get('server-timing') ?? '')?.[1] ?? Number.NaN)
}

/** What a failed test did not close would keep the run from ending. */
const open = new Set<() => Promise<void>>()
afterAll(() => Promise.all([...open].map((close) => close())))

/** The real server on a free port over a database of its own: the register, or the one that is given, which it then owns. */
export async function startApi(today: LocalDate = TODAY, given?: TestDatabase): Promise<Api> {
  const database = given ?? (await createTestDatabase())
  const pages = { webDir: path.join(ROOT, 'apps/web/dist'), playgroundDir: path.join(ROOT, 'apps/playground/dist') }
  const { app } = await buildServer({ database, pages, logLevel: 'silent', today: () => today })
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  const close = async () => {
    if (!open.delete(close)) return
    const closed = app.close()
    app.server.closeAllConnections() // A body no test read would hold its connection.
    await closed
    await database.drop()
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
    close,
  }
}
