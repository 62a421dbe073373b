import type pg from 'pg'

type Column = { name: string; type: string; needed: boolean }
export type Row = Record<string, string | number | boolean | null>

async function columnsOf(client: pg.ClientBase, table: string): Promise<Column[]> {
  const { rows } = await client.query<Column>(
    `SELECT a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type, a.attnotnull AND NOT a.atthasdef AS needed
     FROM pg_attribute a WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''`,
    [`"${table}"`],
  )
  return rows
}

/** A value of a type; another seed gives another one, but for enums, of which it is the first. */
async function sampleValue(client: pg.ClientBase, type: string, seed: number): Promise<Row[string]> {
  if (type === 'uuid') return `01890000-0000-7000-8000-${String(seed).padStart(12, '0')}`
  if (type === 'date' || type.startsWith('timestamp')) return `20${10 + seed}-01-01`
  if (type === 'boolean') return seed % 2 === 0
  if (/^(integer|bigint)/.test(type)) return seed
  if (type.startsWith('numeric')) return 1 / seed
  if (type === 'text') return `text ${seed}`
  if (type === 'jsonb') return '{}'
  if (type === 'bytea') return `\\x0${seed}`
  const { rows } = await client.query<{ value: string }>(`SELECT enum_first(NULL::${type})::text AS value`)
  return rows[0]?.value ?? null
}

/** A row with every column filled that must be, and those given. */
export async function sampleRow(client: pg.ClientBase, table: string, given: Row, seed = 1): Promise<Row> {
  const row: Row = {}
  for (const { name, type, needed } of await columnsOf(client, table))
    if (needed || name === 'id') row[name] = await sampleValue(client, type, seed)
  return { ...row, ...given }
}

/** Puts a row into a table. */
export async function insert(client: pg.ClientBase, table: string, row: Row): Promise<void> {
  const names = Object.keys(row)
  await client.query(
    `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${names.map((_, i) => `$${i + 1}`).join(', ')})`,
    Object.values(row),
  )
}
