import { randomUUID } from 'node:crypto'
import { type Database, openDatabase } from '@nhip-cau/database/client'
import pg from 'pg'
import { WAIT_MS } from './patience.ts'

const TEMPLATE = 'register_template'

/** Address of the run's PostgreSQL, with another database. */
function addressOf(database: string): string {
  const url = new URL(process.env.TEST_POSTGRES ?? '')
  url.pathname = `/${database}`
  return url.href
}

async function administer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: addressOf('postgres') })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

export type TestDatabase = Database & { drop: () => Promise<void> }

/**
 * A database of the caller's own: a copy of the loaded register, or an empty one.
 * @param locale of an empty one, as CREATE DATABASE takes it; that of the cluster by default
 */
export async function createTestDatabase(from: 'register' | 'empty' = 'register', locale = ''): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await administer(
    from === 'register'
      ? `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE} STRATEGY file_copy`
      : `CREATE DATABASE ${name} TEMPLATE template0 ${locale}`,
  )
  const url = addressOf(name)
  const database = openDatabase(url, { connections: 4, connectionMs: WAIT_MS })
  let dropped = false
  const drop = async () => {
    if (dropped) return
    dropped = true
    await database.close()
    await administer(`DROP DATABASE ${name} WITH (FORCE)`)
  }
  return { ...database, drop }
}
