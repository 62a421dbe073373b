import { expect } from '@jest/globals'
import { createKey } from '@nhip-cau/database/access/keys'
import type { Api } from './api.ts'
import { until } from './patience.ts'

export type Exported = {
  id: string
  list: string
  format: string
  status: string
  rows: number
  total: number | null
  bytes: number
  sha256: string | null
  revision: string | null
  practice: boolean
  url: string | null
  message: { vi: string; en: string } | null
  finishedAt: string | null
  expiresAt: string | null
}
export type Started = {
  export: Exported | null
  userErrors: { __typename: string; code: string; message: string; path: string[] }[]
}

const FIELDS =
  'id list format status rows total bytes sha256 revision practice url message { vi en } createdAt finishedAt expiresAt'
const USER_ERRORS = 'userErrors { __typename ... on UserError { code message path } }'
export const START = `mutation ($input: StartExportInput!) { startExport(input: $input) { export { ${FIELDS} } ${USER_ERRORS} } }`
export const READ = `query ($id: ID!) { export(id: $id) { ${FIELDS} } }`
export const CANCEL = `mutation ($id: ID!) { cancelExport(input: { id: $id }) { export { status } ${USER_ERRORS} } }`

export type Headers = Record<string, string>

/** The header of a new key that may export, or may not. */
export async function keyFor(api: Api, scopes: 'EXPORT'[] = ['EXPORT']): Promise<Headers> {
  const wish = { name: 'Sở Giáo dục và Đào tạo Hải Phòng', organisation: null, scopes, expiresAt: null }
  const { key } = await createKey(api.database.prisma, wish)
  return { authorization: `Bearer ${key}` }
}

let names = 0
/** Starts an export that must be accepted, under a name of its own unless one is given. */
export async function startExport(api: Api, key: Headers, input: object): Promise<Exported> {
  names += 1
  const { data, errors } = await api.query(START, { input: { idempotencyKey: `wish ${names}`, ...input } }, key)
  expect(errors).toEqual([])
  const { export: row, userErrors } = (data as { startExport: Started }).startExport
  expect(userErrors).toEqual([])
  return row as Exported
}

export async function readExport(api: Api, key: Headers, id: string): Promise<Exported> {
  const { data, errors } = await api.query(READ, { id }, key)
  expect(errors).toEqual([])
  return data?.export as Exported
}

/** The export when it has come as far as asked. */
export async function reached(api: Api, key: Headers, id: string, ...status: string[]): Promise<Exported> {
  let row: Exported | undefined
  await until(`the export is ${status.join(' or ')}`, async () => {
    row = await readExport(api, key, id)
    if (status.includes(row.status)) return true
    if (['DONE', 'FAILED', 'CANCELLED', 'EXPIRED'].includes(row.status))
      throw new Error(`The export ended as ${row.status}: ${row.message?.en}`)
    return false
  })
  return row as Exported
}

/** An export from its start to its file. */
export async function exported(api: Api, key: Headers, input: object): Promise<{ row: Exported; text: string }> {
  const { id } = await startExport(api, key, input)
  const row = await reached(api, key, id, 'DONE')
  const response = await fetch(api.url + row.url)
  expect(response.status).toBe(200)
  const bytes = Buffer.from(await response.arrayBuffer())
  return { row, text: bytes.toString('utf8') }
}

/** The lines of a JSONL file: its heading, and the rest. */
export function linesOf(text: string): { heading: Record<string, unknown>; lines: Record<string, unknown>[] } {
  expect(text.endsWith('\n')).toBe(true)
  const [heading = {}, ...lines] = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  return { heading, lines }
}

/**
 * Holds a table so that whoever reads it waits: one that an export reads after its snapshot stands, and starting it does not. `waiting` resolves once somebody does; `release` lets go, after a change
 * made in the same transaction where one is given.
 */
export async function hold(
  api: Api,
  table: string,
): Promise<{ waiting: () => Promise<void>; release: (change?: string) => Promise<void> }> {
  const client = await api.database.pool.connect()
  await client.query(`BEGIN; LOCK TABLE "${table}" IN ACCESS EXCLUSIVE MODE`)
  const isWaiting = `SELECT FROM pg_locks WHERE NOT granted AND relation = '"${table}"'::regclass
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`
  return {
    waiting: async () => {
      await until('a reader waits for the table', async () => (await client.query(isWaiting)).rowCount !== 0)
    },
    release: async (change = '') => {
      await client.query(`${change}; COMMIT`)
      client.release()
    },
  }
}
