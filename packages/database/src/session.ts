import pg from 'pg'

/**
 * What every session begins with. Prisma writes and reads instants as the clock shows them in UTC, without an offset: under
 * another time zone of the server they would all be moved by its offset, and compared wrongly with `now()`. It is a statement and
 * not a parameter of the connection's start, which PgBouncer refuses.
 * @param statementMs milliseconds after which a statement is ended; without end by default
 */
export async function beginSession(client: pg.ClientBase, statementMs?: number): Promise<void> {
  const timeout = statementMs === undefined ? '' : `; SET statement_timeout = ${Math.trunc(statementMs)}`
  await client.query(`SET TIME ZONE 'UTC'${timeout}`)
}

/** Does some work on a connection of its own, which ends with it, and with it a transaction that was not committed. */
export async function onConnection<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await beginSession(client)
    return await work(client)
  } finally {
    await client.end()
  }
}
