import type { Readable } from 'node:stream'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'

/**
 * What a COPY … TO STDOUT sends, as the reader has room for it: the server waits, and neither side holds the rows.
 * @param sql the whole statement; COPY takes no parameters
 */
export function copyOut(client: pg.ClientBase, sql: string): Readable {
  const rows = client.query(copyTo(sql))
  // Whoever reads the rows is told of a lost connection; where nobody reads them any more, it must not end the process.
  rows.on('error', () => undefined)
  return rows
}

const literal = (value: unknown): string =>
  Array.isArray(value) ? `ARRAY[${value.map(literal).join(', ')}]` : pg.escapeLiteral(String(value))

/** A statement with its values written into it, as COPY must have it. */
export function literally({ text, values }: { text: string; values: readonly unknown[] }): string {
  return text.replace(/\$(\d+)/g, (_sign, number: string) => literal(values[Number(number) - 1]))
}
