import pg from 'pg'

/** Takes Prisma's `schema` parameter out of an address, since node-postgres does not know it. */
export function splitSchema(address: string): { url: string; schema: string | undefined } {
  const url = new URL(address)
  const schema = url.searchParams.get('schema') ?? undefined
  url.searchParams.delete('schema')
  return { url: url.href, schema }
}

/** The same server with another database, by default the one every server has. */
export function maintenanceUrl(address: string, database = 'postgres'): string {
  const url = new URL(splitSchema(address).url)
  url.pathname = `/${encodeURIComponent(database)}`
  return url.href
}

/** Name of the database an address points at. */
export function databaseName(address: string): string {
  return decodeURIComponent(new URL(address).pathname.slice(1)) || 'postgres'
}

/** Runs one script on a connection of its own. */
export async function runSql(address: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: splitSchema(address).url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
