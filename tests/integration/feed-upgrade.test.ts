import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { migrate } from '@nhip-cau/database/migrate'
import { readRevision } from '@nhip-cau/database/revision'
import { createTestDatabase } from '../support/database.ts'

const MIGRATIONS = path.resolve(import.meta.dirname, '../../prisma/migrations')

test('a database from before the feed goes on from its revision, and its feed begins there', async () => {
  const database = await createTestDatabase('empty')
  const dir = await mkdtemp(path.join(tmpdir(), 'nhip-cau-migrations-'))
  const before = (source: string) => path.relative(MIGRATIONS, source) < '20261125100000_feed'
  await cp(MIGRATIONS, dir, { recursive: true, filter: before })
  await migrate(database.url, dir)
  const sql = (text: string) => database.pool.query(text)
  await sql(`INSERT INTO register_state (revision, digest, practice, loaded_at) VALUES (7, 'd', false, now())`)
  await migrate(database.url, MIGRATIONS)
  expect((await readRevision(database.pool)).revision).toBe(7n)
  expect((await sql('SELECT pruned_revision FROM feed_state')).rows).toEqual([{ pruned_revision: '7' }])
  await sql(
    `INSERT INTO source (id, key, role, publisher, title_vi, title_en) VALUES (gen_random_uuid(), 'S', 'LEGAL', 'p', 'v', 'e')`,
  )
  expect((await readRevision(database.pool)).revision).toBe(8n)
  await database.drop()
  await rm(dir, { recursive: true, force: true })
})
