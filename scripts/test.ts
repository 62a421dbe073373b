// `pnpm test`: makes what the tests need, then runs Jest. Arguments go to Jest: pnpm test rules, pnpm test -t pace.
import { prepareClient, preparePlayground, prepareWeb } from './lib/prepare.ts'
import { tryRun } from './lib/run.ts'

await prepareClient()
await prepareWeb()
await preparePlayground()
const { code } = await tryRun('jest', process.argv.slice(2), {
  show: true,
  env: {
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`,
  },
})
process.exit(code)
