import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type pg from 'pg'
import { Fault, messageOf } from './fault.ts'
import { onConnection } from './session.ts'

/** The lock Prisma Migrate takes, so that its CLI and this runner never work at the same time. */
const MIGRATION_LOCK = 72707369

/** Prisma's own table, column for column. */
const TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`

type Row = { migration_name: string; checksum: string; finished_at: Date | null; rolled_back_at: Date | null }

const digest = (text: string) => createHash('sha256').update(text).digest('hex')

/** A checkout may have changed the line endings; the migration is the same. */
const checksums = (sql: string) => {
  const unix = sql.replaceAll('\r\n', '\n')
  return [unix, unix.replaceAll('\n', '\r\n')].map(digest)
}

async function migrationNames(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

async function apply(client: pg.Client, name: string, sql: string): Promise<void> {
  const id = randomUUID()
  await client.query('INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name") VALUES ($1, $2, $3)', [
    id,
    digest(sql),
    name,
  ])
  try {
    await client.query(sql) // Sent whole, a script is one implicit transaction.
  } catch (cause) {
    await client.query('UPDATE "_prisma_migrations" SET "logs" = $2 WHERE "id" = $1', [id, messageOf(cause)])
    throw new Fault(
      `Migration ${name} failed and changed nothing: ${messageOf(cause)}. Mend it, then run "prisma migrate resolve --rolled-back ${name}".`,
      { cause },
    )
  }
  await client.query(
    'UPDATE "_prisma_migrations" SET "applied_steps_count" = 1, "finished_at" = now() WHERE "id" = $1',
    [id],
  )
}

async function applyMissing(client: pg.Client, dir: string): Promise<string[]> {
  await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK])
  await client.query(TABLE)
  const { rows } = await client.query<Row>('SELECT * FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL')
  const unfinished = rows.find((row) => !row.finished_at)
  if (unfinished)
    throw new Fault(
      `Migration ${unfinished.migration_name} failed earlier: mend it, then run "prisma migrate resolve --rolled-back ${unfinished.migration_name}".`,
    )
  const done = new Map(rows.map((row) => [row.migration_name, row.checksum]))
  const applied: string[] = []
  for (const name of await migrationNames(dir)) {
    const sql = await readFile(path.join(dir, name, 'migration.sql'), 'utf8')
    const checksum = done.get(name)
    if (checksum && !checksums(sql).includes(checksum))
      throw new Fault(
        `Migration ${name} was changed after it was applied to this database: restore its file and write a new migration instead.`,
      )
    if (checksum) continue
    await apply(client, name, sql)
    applied.push(name)
  }
  return applied
}

/**
 * Applies the migrations a database does not have yet, keeping Prisma's own table so that `prisma migrate deploy` agrees.
 * @returns names of the migrations applied, oldest first
 * @throws Fault when a migration fails, failed before, or was changed after it was applied
 */
export function migrate(url: string, dir: string): Promise<string[]> {
  return onConnection(url, (client) => applyMissing(client, dir))
}
