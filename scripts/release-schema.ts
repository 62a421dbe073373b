// `pnpm release-schema [--breaking]`: makes the contract of today the released one, with a version that fits its changes.
import { releaseContract } from '@nhip-cau/graphql/release'
import { today } from '@nhip-cau/rules/date'
import { run } from './lib/run.ts'

const USAGE = `pnpm release-schema [--breaking]

Compares packages/graphql/schema.graphql with released.graphql beside it, writes the changes with a version and today's date
on top of packages/graphql/src/schema-changes.json, and keeps the schema as the released one.
--breaking allows changes that break clients; they make a new major version.`

const options = process.argv.slice(2)
if (options.some((option) => option !== '--breaking')) {
  console.error(USAGE)
  process.exit(options[0] === '--help' ? 0 : 1)
}
await run('node', ['scripts/generate.ts'])
const { released, faults } = await releaseContract(today(), options.includes('--breaking'))
if (faults.length > 0) {
  console.error(faults.join('\n'))
  process.exit(1)
}
console.log(
  released
    ? `Released version ${released.version} with ${released.changes.length} changes: commit packages/graphql`
    : 'Nothing to release: the contract is the released one',
)
