// `pnpm check`: what must hold beside the tests. Each check is told as passed or failed; the last line counts them.
import { checkContract } from '@nhip-cau/graphql/release'
import { today } from '@nhip-cau/rules/date'
import { changedMigrations } from './lib/migrations.ts'
import { prepareClient, prepareWeb } from './lib/prepare.ts'
import { tryRun } from './lib/run.ts'

type Check = { name: string; run: () => Promise<{ code: number; output: string }> }

async function generatedIsFresh(): Promise<{ code: number; output: string }> {
  const generated = await tryRun('node', ['scripts/generate.ts'])
  if (generated.code !== 0) return generated
  const { code, output } = await tryRun('git', ['status', '--porcelain', '--', 'packages/graphql', 'packages/client'])
  if (code === 0 && output === '') return { code: 0, output: '' }
  return { code: 1, output: `These generated files are stale; run pnpm generate and commit them:\n${output}` }
}

/** Dangerous changes are told even where the check passes. */
async function contractIsKept(): Promise<{ code: number; output: string }> {
  const { faults, notes } = await checkContract(today())
  if (notes.length > 0) console.log(notes.join('\n'))
  return { code: faults.length > 0 ? 1 : 0, output: faults.join('\n') }
}

const CHECKS: Check[] = [
  { name: 'types of server, packages and tests', run: () => tryRun('tsc', ['-p', 'tsconfig.json']) },
  { name: 'types of the web app', run: () => tryRun('tsc', ['-p', 'apps/web']) },
  { name: 'types of the playground', run: () => tryRun('tsc', ['-p', 'apps/playground']) },
  { name: 'lint, format and import directions', run: () => tryRun('biome', ['check', '--error-on-warnings', '.']) },
  { name: 'generated files are fresh', run: generatedIsFresh },
  { name: 'the contract keeps what was released', run: contractIsKept },
  { name: 'released migrations are unchanged', run: changedMigrations },
  { name: 'size budgets of the web app', run: () => tryRun('node', ['scripts/budget.ts'], { cwd: 'apps/web' }) },
]

await prepareClient()
await prepareWeb() // Its size is one of the checks.
let failed = 0
for (const { name, run } of CHECKS) {
  const { code, output } = await run()
  console.log(`${code === 0 ? 'passed' : 'FAILED'}: ${name}`)
  if (code !== 0) console.log(output)
  if (code !== 0) failed += 1
}
console.log(`${CHECKS.length - failed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
