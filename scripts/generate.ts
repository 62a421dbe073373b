// `pnpm generate`: everything that is made from the sources and kept beside them. A second run changes nothing.
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { ROOT, run } from './lib/run.ts'

await run('prisma', ['generate'])
const { printContract } = await import('@nhip-cau/api/sdl')
await writeFile(path.join(ROOT, 'packages/graphql/schema.graphql'), printContract())
const { refreshUnreleased } = await import('@nhip-cau/graphql/release')
await refreshUnreleased()
await run('graphql-codegen', ['--config', 'codegen.ts'])
await run('node', ['scripts/trusted-documents.ts'], { cwd: 'apps/web' })
console.log(
  'Generated: database client, packages/graphql/schema.graphql, its changes, types, operations and trusted documents, types of packages/client',
)
