// `pnpm import-units <folder>`: loads the national lists of units into the database that `pnpm start` uses.
import path from 'node:path'
import { parseArgs } from 'node:util'
import { REGISTER_DATABASE } from '@nhip-cau/database/embedded/databases'
import { Fault } from '@nhip-cau/database/fault'
import type { ImportOptions } from '@nhip-cau/database/units/import'
import { onDatabase } from './lib/database.ts'
import { prepareClient } from './lib/prepare.ts'

const USAGE = `pnpm import-units <folder> [--allow-removals] [--allow-gaps]

The folder holds communes-current, districts-former and commune-lineage, each as .csv or .tsv; see docs/register.md.
--allow-removals  removes units that an earlier import brought and the lists no longer have
--allow-gaps      accepts units that the lists leave without what they followed, or of which only a part goes anywhere
Environment: DATABASE_URL or DATA_DIR, as for pnpm start.`

async function importInto(url: string, folder: string, options: ImportOptions): Promise<void> {
  const { openDatabase } = await import('@nhip-cau/database/client')
  const { readRevision } = await import('@nhip-cau/database/revision')
  const { importUnits } = await import('@nhip-cau/database/units/import')
  const database = openDatabase(url)
  try {
    const from = performance.now()
    const { changed, units, successions, removed, gaps } = await importUnits(database.prisma, folder, options)
    const { revision } = await readRevision(database.pool)
    const seconds = ((performance.now() - from) / 1000).toFixed(1)
    console.log(
      changed
        ? `Imported ${units} units and ${successions} successions (${removed} units removed, ${gaps} gaps) in ${seconds} s, revision ${revision}`
        : `Nothing to do: the lists are on record already (${seconds} s, revision ${revision})`,
    )
  } finally {
    await database.close()
  }
}

async function main(folder: string, options: ImportOptions): Promise<void> {
  await prepareClient()
  await onDatabase(REGISTER_DATABASE, (url) => importInto(url, folder, options))
}

const FLAGS = {
  help: { type: 'boolean' },
  'allow-removals': { type: 'boolean' },
  'allow-gaps': { type: 'boolean' },
} as const

/** The folder and flags that were typed; null when they are not those of the usage. */
function read(argv: string[]) {
  try {
    return parseArgs({ args: argv, options: FLAGS, allowPositionals: true })
  } catch {
    return null
  }
}

const typed = read(process.argv.slice(2))
const [folder, ...more] = typed?.positionals ?? []
if (!typed || typed.values.help || folder === undefined || more.length > 0) {
  console.error(USAGE)
  process.exit(typed?.values.help ? 0 : 1)
}
const options = {
  allowRemovals: typed.values['allow-removals'] ?? false,
  allowGaps: typed.values['allow-gaps'] ?? false,
}
// pnpm moves to the repository; a relative folder is meant from where it was called.
await main(path.resolve(process.env.INIT_CWD ?? '', folder), options).catch((error: unknown) => {
  console.error(error instanceof Fault ? error.message : error)
  process.exit(1)
})
