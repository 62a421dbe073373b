// `pnpm bench`, or `pnpm bench attacks`: measures, and prints what it measured. Nothing here passes or fails.
import { prepareClient } from './lib/prepare.ts'
import { run } from './lib/run.ts'

await prepareClient()
const asked = process.argv.slice(2)
const benches = Object.entries({ attacks: ['attacks', 'abuse'], cache: ['cache'] })
for (const bench of benches.flatMap(([name, files]) => (asked.length === 0 || asked.includes(name) ? files : [])))
  await run('node', [`tests/bench/${bench}.ts`], { show: true })
