// `pnpm bench`: measures, and prints what it measured. Nothing here passes or fails.
import { prepareClient } from './lib/prepare.ts'
import { run } from './lib/run.ts'

await prepareClient()
for (const bench of ['attacks', 'cache']) await run('node', [`tests/bench/${bench}.ts`], { show: true })
