import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'

const ROOT = path.resolve(import.meta.dirname, '..')

const REFUSED = [
  ['packages/rules/src', '@nhip-cau/database/client'],
  ['packages/rules/src', 'node:fs/promises'],
  ['packages/rules/src', 'react-dom/client'],
  ['packages/rules/src', '../../database/src/client.ts'],
  ['packages/graphql/src', '@nhip-cau/rules/date'],
  ['packages/client/src', '@nhip-cau/graphql/types'],
  ['packages/database/src/register', '@nhip-cau/api/http/graphql'],
  ['packages/database/src', '../../../apps/api/src/env.ts'],
  ['apps/api/src/features', '@nhip-cau/web/app/main'],
  ['apps/api/src/features', 'react'],
  ['apps/web/src/features', '@nhip-cau/api/schema'],
  ['apps/web/src/features', '@nhip-cau/database/embedded/server'],
  ['apps/web/src/features', '@prisma/client/runtime/library'],
  ['apps/web/src/ui', '@nhip-cau/database/embedded/server'],
  ['apps/web/src/ui', '@apollo/client/react'],
  ['apps/web/src/ui', '@nhip-cau/graphql/types'],
  ['apps/web/src/ui', '../features/search.ts'],
  ['apps/playground/src', '@nhip-cau/api/schema'],
  ['apps/playground/src', '../../web/src/ui/link.ts'],
] as const

const ALLOWED = [
  ['packages/client/src', 'graphql'],
  ['packages/rules/src', 'decimal.js'],
  ['packages/rules/src', './date.ts'],
  ['packages/database/src/register', '@nhip-cau/rules/date'],
  ['apps/api/src/features', '@nhip-cau/database/generated/client'],
  ['apps/web/src/features', '@nhip-cau/rules/date'],
  ['apps/web/src/features', '@apollo/client/react'],
  ['apps/web/src/ui', '@nhip-cau/rules/date'],
  ['apps/playground/src', 'graphql'],
] as const

let dir: string
let refused: Set<string>

/** One file for each import, linted with the repository's own rules. */
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'nhip-cau-imports-'))
  const config = JSON.parse(await readFile(path.join(ROOT, 'biome.json'), 'utf8')) as object
  await writeFile(path.join(dir, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }))
  for (const [index, [folder, from]] of [...REFUSED, ...ALLOWED].entries()) {
    await mkdir(path.join(dir, folder), { recursive: true })
    await writeFile(path.join(dir, folder, `file-${index}.ts`), `import { a } from '${from}'\n\nexport const b = a\n`)
  }
  const biome = path.join(ROOT, 'node_modules/.bin/biome')
  const output = await new Promise<string>((resolve) => {
    execFile(biome, ['lint', '--colors=off', '--max-diagnostics=none', '.'], { cwd: dir }, (_error, stdout, stderr) =>
      resolve(stdout + stderr),
    )
  })
  refused = new Set(
    Array.from(output.matchAll(/(file-\d+)\.ts:\d+:\d+ lint\/style\/noRestrictedImports/g), ([, name]) => name ?? ''),
  )
})
afterAll(() => rm(dir, { recursive: true, force: true }))

it.each(REFUSED.map(([folder, from], index) => [folder, from, index] as const))(
  '%s may not import %s',
  (_folder, _from, index) => {
    expect(refused).toContain(`file-${index}`)
  },
)

it.each(ALLOWED.map(([folder, from], index) => [folder, from, index] as const))(
  '%s may import %s',
  (_folder, _from, index) => {
    expect(refused).not.toContain(`file-${REFUSED.length + index}`)
  },
)
