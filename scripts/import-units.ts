// `pnpm import-units <folder>`: loads the national lists of units into the database that `pnpm start` uses.
import path from 'node:path'
import { REGISTER_DATABASE } from '@nhip-cau/database/embedded/databases'
import { Fault } from '@nhip-cau/database/fault'
import { onDatabase } from './lib/database.ts'
import { prepareClient } from './lib/prepare.ts'

const USAGE = `pnpm import-units <folder>

The folder holds communes-current, districts-former and commune-lineage, each as .csv or .tsv; see docs/register.md.
Environment: DATABASE_URL or DATA_DIR, as for pnpm start.`

async function importInto(url: string, folder: string): Promise<void> {
  const { openDatabase } = await import('@nhip-cau/database/client')
  const { readRevision } = await import('@nhip-cau/database/revision')
  const { importUnits } = await import('@nhip-cau/database/units/import')
  const database = openDatabase(url)
  try {
    const from = performance.now()
    const { changed, units, successions } = await importUnits(database.prisma, folder)
    const { revision } = await readRevision(database.pool)
    const seconds = ((performance.now() - from) / 1000).toFixed(1)
    console.log(
      changed
        ? `Imported ${units} units and ${successions} successions in ${seconds} s, revision ${revision}`
        : `Nothing to do: the lists are on record already (${seconds} s, revision ${revision})`,
    )
  } finally {
    await database.close()
  }
}

async function main(folder: string): Promise<void> {
  await prepareClient()
  await onDatabase(REGISTER_DATABASE, (url) => importInto(url, folder))
}

const [folder, ...more] = process.argv.slice(2)
if (!folder || more.length > 0 || folder.startsWith('-')) {
  console.error(USAGE)
  process.exit(folder === '--help' ? 0 : 1)
}
// pnpm moves to the repository; a relative folder is meant from where it was called.
await main(path.resolve(process.env.INIT_CWD ?? '', folder)).catch((error: unknown) => {
  console.error(error instanceof Fault ? error.message : error)
  process.exit(1)
})
