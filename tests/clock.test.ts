import { glob, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@jest/globals'

const ROOT = path.resolve(import.meta.dirname, '..')

/** Ways for a test to depend on how fast the machine is. `tests/support/patience.ts` holds the limits of all. */
const HELD_TO_A_CLOCK = [
  /^\s*\}, \d[\d_]*\)$/m, // a time limit as the last argument of a test or a hook
  /\btimeout: ?\d/,
  /\bsetDefault(Navigation)?Timeout\(\d/,
  /\bwaitForTimeout\(/,
  /Date\.now\(\) [<>]/,
  /performance\.now\(\) -/,
]

test('no test has a time limit of its own, or measures one', async () => {
  const patterns = [
    '{apps,packages}/*/src/**/*.test.{ts,tsx}',
    'packages/rules/test/*.ts',
    'scripts/**/*.test.ts',
    'tests/*.ts',
    'tests/{e2e,fault,integration,start,support}/*.ts',
    'apps/web/test/*.{ts,tsx}',
  ]
  const own = ['tests/clock.test.ts', 'tests/support/patience.ts']
  const files: string[] = []
  for await (const file of glob(patterns, { cwd: ROOT })) if (!own.includes(file)) files.push(file)
  expect(files.length).toBeGreaterThan(100)
  const found: string[] = []
  for (const file of files.sort()) {
    const text = await readFile(path.join(ROOT, file), 'utf8')
    for (const pattern of HELD_TO_A_CLOCK) if (pattern.test(text)) found.push(`${file}: ${pattern.source}`)
  }
  expect(found).toEqual([])
})
