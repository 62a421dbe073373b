import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { Table } from './store.ts'

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** Bytes sent at a time. */
const CHUNK = 1 << 16

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/** One value in PostgreSQL's text format. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '\\N'
  if (value === true) return 't'
  if (value === false) return 'f'
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return String(value).replace(/[\\\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign)
}

/**
 * Sends rows with COPY, holding no more than a chunk of them at a time.
 * @param columns fields of the rows by the client's names
 * @returns how many rows went
 */
export async function copyRows(
  client: pg.ClientBase,
  table: Table,
  columns: readonly string[],
  rows: Iterable<object>,
): Promise<number> {
  const list = columns.map((column) => `"${snake(column)}"`).join(', ')
  const stream = client.query(copyFrom(`COPY "${snake(table)}" (${list}) FROM STDIN`))
  const done = finished(stream)
  done.catch(() => undefined) // Awaited at the end; a refusal on the way must not go unhandled until then.
  let [buffer, count] = ['', 0]
  for (const row of rows) {
    const values = new Map<string, unknown>(Object.entries(row))
    buffer += `${columns.map((column) => textOf(values.get(column))).join('\t')}\n`
    count += 1
    if (buffer.length < CHUNK) continue
    if (!stream.write(buffer)) await once(stream, 'drain') // Rejects when the server refuses.
    buffer = ''
  }
  stream.end(buffer)
  await done
  return count
}

/** Every field that any of the rows has. */
export function columnsOf(rows: Iterable<object>): string[] {
  const columns = new Set<string>()
  for (const row of rows) for (const column of Object.keys(row)) columns.add(column)
  return [...columns]
}
