import type { Database } from '@nhip-cau/database/client'
import type { LocalDate } from '@nhip-cau/rules/date'
import type { FastifyBaseLogger } from 'fastify'
import type { Caller } from '../../caller.ts'

/** What one request came to. */
export type Spent = { cost: number; refused: boolean }
/** Counts a request for the key that sent it; those without a key are not counted. */
export type NoteUsage = (caller: Caller, spent: Spent) => void
/** `flush` writes what was noted; what cannot be written is kept for the next time. */
export type Usage = { noteUsage: NoteUsage; flush: () => Promise<void> }

type Entry = { key: string; day: LocalDate; requests: number; cost: number; refused: number; last: number }

/** Keys and days held at most while the database is away; more are not counted. */
const MOST_ENTRIES = 10_000

const WRITE = `WITH noted AS (
    SELECT * FROM unnest($1::uuid[], $2::date[], $3::bigint[], $4::bigint[], $5::bigint[], $6::timestamptz[])
      AS t ("key_id", "day", "requests", "cost", "refused", "last")
    WHERE "key_id" IN (SELECT "id" FROM "api_key")
  ), counted AS (
    INSERT INTO "api_key_usage" AS u ("key_id", "day", "requests", "cost", "refused")
    SELECT "key_id", "day", "requests", "cost", "refused" FROM noted ORDER BY "key_id", "day"
    ON CONFLICT ("key_id", "day") DO UPDATE SET "requests" = u."requests" + excluded."requests",
      "cost" = u."cost" + excluded."cost", "refused" = u."refused" + excluded."refused"
  )
  UPDATE "api_key" SET "last_used_at" = greatest("last_used_at", used."last")
  FROM (SELECT "key_id", max("last") AS "last" FROM noted GROUP BY "key_id") AS used WHERE "id" = used."key_id"`

function add(entries: Map<string, Entry>, { key, day, ...more }: Entry): void {
  const name = `${key} ${day}`
  const known = entries.get(name)
  if (!known && entries.size >= MOST_ENTRIES) return
  const { requests, cost, refused, last } = known ?? { requests: 0, cost: 0, refused: 0, last: 0 }
  entries.set(name, {
    key,
    day,
    requests: requests + more.requests,
    cost: cost + more.cost,
    refused: refused + more.refused,
    last: Math.max(last, more.last),
  })
}

async function write(pool: Database['pool'], entries: Entry[]): Promise<void> {
  const column = <Value>(read: (entry: Entry) => Value) => entries.map(read)
  await pool.query(WRITE, [
    column(({ key }) => key),
    column(({ day }) => day),
    column(({ requests }) => requests),
    column(({ cost }) => Math.round(cost)),
    column(({ refused }) => refused),
    column(({ last }) => new Date(last)),
  ])
}

/** Gathers in memory what keys ask for, so that a request pays no write for being counted. */
export function createUsage(pool: Database['pool'], today: () => LocalDate, log: FastifyBaseLogger): Usage {
  let entries = new Map<string, Entry>()
  const noteUsage: NoteUsage = (caller, { cost, refused }) => {
    if (caller.kind !== 'API_KEY') return
    add(entries, { key: caller.id, day: today(), requests: 1, cost, refused: Number(refused), last: Date.now() })
  }
  const writeAll = async () => {
    if (entries.size === 0) return
    const batch = [...entries.values()]
    entries = new Map()
    try {
      await write(pool, batch)
    } catch (error) {
      for (const entry of batch) add(entries, entry)
      log.warn({ err: error, kept: entries.size }, 'the usage of keys could not be written and is kept')
    }
  }
  let last = Promise.resolve()
  const flush = () => {
    last = last.then(writeAll)
    return last
  }
  return { noteUsage, flush }
}
