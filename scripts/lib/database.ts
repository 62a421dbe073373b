import path from 'node:path'
import { checkServer } from '@nhip-cau/database/connect'
import { startEmbedded } from '@nhip-cau/database/embedded/server'
import { migrate } from '@nhip-cau/database/migrate'
import { ROOT } from './run.ts'

/**
 * Runs work on the database that `pnpm start` uses, brought up to date first: the one of DATABASE_URL, or the embedded one,
 * which is started where it is not running and then stopped again.
 * @throws Fault when it cannot be reached or started, or the environment is at fault
 */
export async function onDatabase<T>(database: string, work: (url: string) => Promise<T>): Promise<T> {
  const { readEnv } = await import('@nhip-cau/api/env')
  const { databaseUrl, dataDir } = readEnv(process.env, ROOT)
  const migrated = async (url: string) => {
    await migrate(url, path.join(ROOT, 'prisma/migrations'))
    return work(url)
  }
  if (databaseUrl) {
    await checkServer(databaseUrl)
    return migrated(databaseUrl)
  }
  const embedded = await startEmbedded({ dir: dataDir, database })
  try {
    return await migrated(embedded.url)
  } finally {
    // One that pnpm start is using stays up.
    if (!embedded.adopted) await embedded.stop()
  }
}
