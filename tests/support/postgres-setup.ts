import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openDatabase } from '@nhip-cau/database/client'
import { startEmbedded } from '@nhip-cau/database/embedded/server'
import { migrate } from '@nhip-cau/database/migrate'
import { loadRegister } from '@nhip-cau/database/register/load'

declare global {
  /** Ends the run's PostgreSQL; set up here, called by the teardown in the same process. */
  var stopTestPostgres: (() => Promise<void>) | undefined
}

const ROOT = path.resolve(import.meta.dirname, '../..')
const TEMPLATE = 'register_template'

/** One throw-away PostgreSQL for the run, with one migrated and loaded database that every test file gets a copy of. */
export default async function setUp(): Promise<void> {
  const dir = mkdtempSync(path.join(tmpdir(), 'nhip-cau-test-'))
  chmodSync(dir, 0o755)
  const server = await startEmbedded({ dir, database: TEMPLATE, durable: false })
  globalThis.stopTestPostgres = async () => {
    await server.stop()
    rmSync(dir, { recursive: true, force: true })
  }
  await migrate(server.url, path.join(ROOT, 'prisma/migrations'))
  const database = openDatabase(server.url)
  await loadRegister(database.prisma, path.join(ROOT, 'prisma/register'))
  await database.close()
  process.env.TEST_POSTGRES = server.url
}
