import { AsyncLocalStorage } from 'node:async_hooks'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from './generated/client.ts'
import { beginSession } from './session.ts'

/** Database statements sent on behalf of one request. */
export type StatementCount = { statements: number }

const counting = new AsyncLocalStorage<StatementCount>()

/** Runs work and counts the database statements it sends, for logs, headers and tests. */
export function countStatements<T>(count: StatementCount, work: () => T): T {
  return counting.run(count, work)
}

/** Counts statements that were sent elsewhere on behalf of the same request. */
export function addStatements(statements: number): void {
  const count = counting.getStore()
  if (count) count.statements += statements
}

const CONNECTION_MS = 5_000

class CountingPool extends pg.Pool {
  override query = ((...args: Parameters<pg.Pool['query']>) => {
    const count = counting.getStore()
    if (count) count.statements += 1
    return super.query(...args)
  }) as pg.Pool['query']
}

/** A pool and the Prisma client over it, and the address they connect to; `close` ends both. */
export type Database = { url: string; prisma: PrismaClient; pool: pg.Pool; close: () => Promise<void> }

export type DatabaseOptions = {
  /** Most connections at a time; 10 by default. */
  connections?: number
  /** Milliseconds after which a statement is ended; without end by default. */
  statementMs?: number
  /** Milliseconds to wait for a connection, a free one or a new one; 5,000 by default. */
  connectionMs?: number
}

/**
 * Opens a pool of connections and Prisma over it. Connects lazily.
 * @param url PostgreSQL address
 */
export function openDatabase(url: string, options: DatabaseOptions = {}): Database {
  const { connections = 10, statementMs, connectionMs = CONNECTION_MS } = options
  const pool = new CountingPool({
    connectionString: url,
    max: connections,
    application_name: 'nhip-cau',
    connectionTimeoutMillis: connectionMs,
    onConnect: (client) => beginSession(client, statementMs),
    // The driver gives up a little after the server would have: a server that hangs ends nothing.
    ...(statementMs && { query_timeout: statementMs + 1_000 }),
  })
  pool.on('error', () => undefined) // A lost idle connection is replaced at the next query; readiness tells of a lost server.
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: false }) })
  const close = async () => {
    await prisma.$disconnect()
    await pool.end()
  }
  return { url, prisma, pool, close }
}
