import { AsyncLocalStorage } from 'node:async_hooks'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from './generated/client.ts'

/** Database statements sent on behalf of one request. */
export type StatementCount = { statements: number }

const counting = new AsyncLocalStorage<StatementCount>()

/** Runs work and counts the database statements it sends, for logs, headers and tests. */
export function countStatements<T>(count: StatementCount, work: () => T): T {
  return counting.run(count, work)
}

class CountingPool extends pg.Pool {
  override query = ((...args: Parameters<pg.Pool['query']>) => {
    const count = counting.getStore()
    if (count) count.statements += 1
    return super.query(...args)
  }) as pg.Pool['query']
}

/** A pool and the Prisma client over it, and the address they connect to; `close` ends both. */
export type Database = { url: string; prisma: PrismaClient; pool: pg.Pool; close: () => Promise<void> }

/**
 * Opens a pool of connections and Prisma over it. Connects lazily.
 * @param url PostgreSQL address
 * @param options.connections most connections at a time
 */
export function openDatabase(url: string, options: { connections?: number } = {}): Database {
  const pool = new CountingPool({ connectionString: url, max: options.connections ?? 10, application_name: 'nhip-cau' })
  pool.on('error', () => undefined) // A lost idle connection is replaced at the next query; readiness tells of a lost server.
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: false }) })
  const close = async () => {
    await prisma.$disconnect()
    await pool.end()
  }
  return { url, prisma, pool, close }
}
