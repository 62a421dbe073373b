import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { ROOT } from './run.ts'

const STAMPS = path.join(ROOT, '.cache/stamps')
const SKIPPED = new Set(['node_modules', 'dist', 'generated', '.data'])

function* filesUnder(entry: string): Generator<string> {
  const stat = fs.statSync(entry, { throwIfNoEntry: false })
  if (!stat) return
  if (stat.isFile()) yield entry
  if (!stat.isDirectory()) return
  for (const name of fs.readdirSync(entry).sort()) if (!SKIPPED.has(name)) yield* filesUnder(path.join(entry, name))
}

function digest(inputs: readonly string[], values: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(values))
  for (const input of inputs)
    for (const file of filesUnder(path.join(ROOT, input)))
      hash.update(path.relative(ROOT, file)).update('\0').update(fs.readFileSync(file)).update('\0')
  return hash.digest('hex')
}

/** What a result is made from, and where it is put. */
export type Made = { name: string; inputs: string[]; values?: string[]; outputs: string[] }

/**
 * Makes something again only when what it is made from has changed, or when it is gone.
 * @returns whether it was made
 */
export async function makeIfChanged(made: Made, make: () => Promise<unknown>): Promise<boolean> {
  const stamp = path.join(STAMPS, made.name)
  const wanted = digest(made.inputs, made.values ?? [])
  const there = made.outputs.every((output) => fs.existsSync(path.join(ROOT, output)))
  if (there && fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) return false
  fs.rmSync(stamp, { force: true })
  await make()
  fs.mkdirSync(STAMPS, { recursive: true })
  fs.writeFileSync(stamp, wanted)
  return true
}
