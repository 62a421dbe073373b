// `pnpm start`: makes what is missing, then runs the server in this process.
import { Fault } from '@nhip-cau/database/fault'
import { HELP, readArguments } from './lib/arguments.ts'
import { prepareClient, preparePlayground, prepareWeb } from './lib/prepare.ts'
import { ROOT } from './lib/run.ts'

/** Tells of work that takes a while, with the time it took; says nothing when there was nothing to do. */
async function step(doing: string, work: () => Promise<boolean>): Promise<void> {
  const from = performance.now()
  const timer = setTimeout(() => console.log(`  ${doing}…`), 100)
  const done = await work().finally(() => clearTimeout(timer))
  if (done) console.log(`  ${doing}: ${((performance.now() - from) / 1000).toFixed(1)} s`)
}

if (process.argv.includes('--help')) {
  console.log(HELP)
  process.exit(0)
}
try {
  Object.assign(process.env, readArguments(process.argv.slice(2)))
  console.log('Nhịp Cầu is starting')
  await step('Generating the database client', prepareClient)
  const { readEnv } = await import('@nhip-cau/api/env')
  readEnv(process.env, ROOT) // A wrong setting is told before the long work, not after it.
  await Promise.all([step('Building the web app', prepareWeb), step('Building the playground', preparePlayground)])
} catch (error) {
  console.error(error instanceof Fault ? error.message : error)
  process.exit(1)
}
await import('@nhip-cau/api/main')
