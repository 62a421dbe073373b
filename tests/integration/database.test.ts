import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { Fault } from '@nhip-cau/database/fault'
import { migrate } from '@nhip-cau/database/migrate'
import { tryRun } from '../../scripts/lib/run.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const MIGRATIONS = path.join(ROOT, 'prisma/migrations')

let database: TestDatabase
let dir: string
beforeEach(async () => {
  database = await createTestDatabase('empty')
  dir = await mkdtemp(path.join(tmpdir(), 'nhip-cau-migrations-'))
})
afterEach(async () => {
  await database.drop()
  await rm(dir, { recursive: true, force: true })
})

async function addMigration(name: string, sql: string): Promise<void> {
  await mkdir(path.join(dir, name), { recursive: true })
  await writeFile(path.join(dir, name, 'migration.sql'), sql)
}

const prisma = (...args: string[]) => tryRun('prisma', args, { env: { DATABASE_URL: database.url } })

type Row = { migration_name: string; finished_at: Date | null; applied_steps_count: number; logs: string | null }
const recorded = async () =>
  (await database.pool.query<Row>('SELECT * FROM "_prisma_migrations" ORDER BY started_at')).rows
const tables = async () =>
  (
    await database.pool.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relname IN ('a', 'b') ORDER BY 1`,
    )
  ).rows.map(({ name }) => name)

describe('the migrations of the repository', () => {
  test('make exactly what the Prisma schema says, and Prisma’s own tool agrees that they are applied', async () => {
    const applied = await migrate(database.url, MIGRATIONS)
    expect(applied.length).toBeGreaterThan(0)
    expect(
      await prisma('migrate', 'diff', '--from-config-datasource', '--to-schema', 'prisma', '--exit-code'),
    ).toMatchObject({ code: 0 })
    const status = await prisma('migrate', 'status')
    expect([status.code, status.output]).toEqual([0, expect.stringContaining('up to date')])
    await database.pool.query('ALTER TABLE "programme" DROP COLUMN "title_en"  CASCADE')
    expect(
      await prisma('migrate', 'diff', '--from-config-datasource', '--to-schema', 'prisma', '--exit-code'),
    ).toMatchObject({ code: 2 })
  })

  test('are applied once: a second run does nothing', async () => {
    const first = await migrate(database.url, MIGRATIONS)
    expect(await migrate(database.url, MIGRATIONS)).toEqual([])
    const rows = await recorded()
    expect(rows.map(({ migration_name }) => migration_name)).toEqual(first)
    for (const row of rows) expect([row.finished_at, row.applied_steps_count]).toEqual([expect.any(Date), 1])
  })

  test('by several processes at once are applied by one of them', async () => {
    const runs = await Promise.all([1, 2, 3, 4].map(() => migrate(database.url, MIGRATIONS)))
    const lengths = runs.map(({ length }) => length).sort()
    expect(lengths.slice(0, 3)).toEqual([0, 0, 0])
    expect(lengths[3]).toBe((await recorded()).length)
  })

  test('may have other line endings in another checkout', async () => {
    await cp(MIGRATIONS, dir, { recursive: true })
    await addMigration('99990101000000_more', 'CREATE TABLE a (id int);\n\nCREATE TABLE b (id int);\n')
    await migrate(database.url, dir)
    await addMigration('99990101000000_more', 'CREATE TABLE a (id int);\r\n\r\nCREATE TABLE b (id int);\r\n')
    expect(await migrate(database.url, dir)).toEqual([])
  })
})

describe('a migration that fails', () => {
  beforeEach(async () => {
    await addMigration('1_good', 'CREATE TABLE a (id int)')
    await addMigration('2_bad', 'CREATE TABLE b (id int); SELECT 1 / 0;')
  })

  test('changes nothing, keeps those before it, and says how to go on', async () => {
    const failure = migrate(database.url, dir)
    await expect(failure).rejects.toThrow(Fault)
    await expect(failure).rejects.toThrow(
      /2_bad failed and changed nothing: division by zero.*resolve --rolled-back 2_bad/,
    )
    expect(await tables()).toEqual(['a'])
    const [, bad] = await recorded()
    expect(bad).toMatchObject({ migration_name: '2_bad', finished_at: null, logs: 'division by zero' })
  })

  test('is not tried again until it is resolved, even when mended', async () => {
    await expect(migrate(database.url, dir)).rejects.toThrow(Fault)
    await addMigration('2_bad', 'CREATE TABLE b (id int)')
    await expect(migrate(database.url, dir)).rejects.toThrow(/2_bad failed earlier/)
    await database.pool.query(
      `UPDATE "_prisma_migrations" SET "rolled_back_at" = now() WHERE "migration_name" = '2_bad'`,
    )
    expect(await migrate(database.url, dir)).toEqual(['2_bad'])
    expect(await tables()).toEqual(['a', 'b'])
  })
})

test('a migration edited after it was applied is refused before anything else is done', async () => {
  await addMigration('1_one', 'CREATE TABLE a (id int)')
  await migrate(database.url, dir)
  await addMigration('1_one', 'CREATE TABLE a (id bigint)')
  await addMigration('2_two', 'CREATE TABLE b (id int)')
  await expect(migrate(database.url, dir)).rejects.toThrow(/1_one was changed after it was applied/)
  expect(await tables()).toEqual(['a'])
})

test('a new migration is added to those applied', async () => {
  await addMigration('1_one', 'CREATE TABLE a (id int)')
  expect(await migrate(database.url, dir)).toEqual(['1_one'])
  await addMigration('2_two', 'CREATE TABLE b (id int)')
  expect(await migrate(database.url, dir)).toEqual(['2_two'])
})
