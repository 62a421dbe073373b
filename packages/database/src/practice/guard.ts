import type pg from 'pg'
import { APART } from '../apart.ts'
import { Fault } from '../fault.ts'

type Queryable = Pick<pg.ClientBase, 'query'>
type State = { digest: string; practice: boolean }

/** What a database says it holds; null when it has never been loaded, or has no tables yet. */
export async function stateOf(client: Queryable): Promise<State | null> {
  const { rows: tables } = await client.query<{ known: boolean }>(
    `SELECT to_regclass('register_state') IS NOT NULL AS known`,
  )
  if (!tables[0]?.known) return null
  const { rows } = await client.query<State>('SELECT digest, practice FROM register_state')
  return rows[0] ?? null
}

/** Whether a database holds practice data. */
export async function holdsPractice(client: Queryable): Promise<boolean> {
  return (await stateOf(client))?.practice ?? false
}

/**
 * Lets practice data into nothing but an empty database or one that it already fills.
 * @throws Fault with the mend
 */
export async function refuseUnlessPractice(client: Queryable): Promise<void> {
  const state = await stateOf(client)
  if (state?.practice) return
  if (state)
    throw new Fault(
      'This database holds the register, which practice data is never mixed with: name an empty database in DATABASE_URL, or leave --practice out.',
    )
  const filled = await firstFilled(client)
  if (filled)
    throw new Fault(
      `This database is not empty (${filled} has rows), and practice data is never mixed with other data: name an empty database in DATABASE_URL.`,
    )
}

/** The first table with rows in it, those aside that hold no data. */
async function firstFilled(client: Queryable): Promise<string | undefined> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) AS name FROM pg_tables
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema') AND tablename <> ALL ($1) ORDER BY 1`,
    [APART],
  )
  for (const { name } of rows) {
    const { rowCount } = await client.query(`SELECT FROM ${name} LIMIT 1`)
    if (rowCount) return name
  }
  return undefined
}
