import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const ROOT = path.resolve(import.meta.dirname, '../../../..')
/** What an answer is computed by. */
const SOURCES = [
  'apps/api/src',
  'packages/rules/src',
  'packages/database/src',
  'packages/graphql/src',
  'pnpm-lock.yaml',
]

function* filesIn(name: string): Generator<string> {
  const entries = readdirSync(path.join(ROOT, path.dirname(name)), { withFileTypes: true })
  if (entries.some((entry) => entry.name === path.basename(name) && entry.isFile())) return yield name
  for (const entry of readdirSync(path.join(ROOT, name), { recursive: true, withFileTypes: true }))
    if (entry.isFile()) yield path.relative(ROOT, path.join(entry.parentPath, entry.name))
}

/**
 * A digest of the code that computes answers: another code may answer otherwise from equal data, and no answer of the one may
 * then be taken for one of the other.
 */
export function digestOfBuild(): string {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap((name) => [...filesIn(name)]).sort())
    if (!/\.test\.ts$/.test(file)) hash.update(file).update(readFileSync(path.join(ROOT, file)))
  return hash.digest('base64url')
}
