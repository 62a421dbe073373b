import pg from 'pg'
import { Fault, messageOf } from './fault.ts'

const OLDEST = 15

/** An address without its password, for messages. */
export function publicAddress(url: string): string {
  const { hostname, port, pathname } = new URL(url)
  return `${hostname}:${port || '5432'}${pathname}`
}

/**
 * Checks that a PostgreSQL answers and is new enough.
 * @returns its version, such as 18.4
 * @throws Fault when it cannot be reached, refuses the sign-in, or is older than 15
 */
export async function checkServer(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ version: string; number: number }>(
      `SELECT current_setting('server_version') AS version, current_setting('server_version_num')::int AS number`,
    )
    const { version = 'unknown', number = 0 } = rows[0] ?? {}
    if (number >= OLDEST * 10_000) return version
    throw new Fault(`The PostgreSQL at ${publicAddress(url)} is version ${version}: use ${OLDEST} or newer.`)
  } catch (cause) {
    if (cause instanceof Fault) throw cause
    throw new Fault(
      `The database at ${publicAddress(url)} cannot be used (${reasonOf(cause)}): check DATABASE_URL and that the server runs.`,
      { cause },
    )
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Node reports several refused addresses as one error without a message. */
function reasonOf(cause: unknown): string {
  if (cause instanceof AggregateError) return cause.errors.map(messageOf).join(', ')
  return messageOf(cause)
}
