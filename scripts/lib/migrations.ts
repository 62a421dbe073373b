import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { ROOT, tryRun } from './run.ts'

const FOLDER = 'prisma/migrations'
const RELEASED = `${FOLDER}/released.txt`

async function checksumOf(name: string): Promise<string> {
  const sql = await readFile(path.join(ROOT, FOLDER, name, 'migration.sql'), 'utf8').catch(() => '')
  return createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex')
}

/** Lines ever taken out of the list of released migrations, which only grows. */
async function removedLines(): Promise<string[]> {
  const { output } = await tryRun('git', ['log', '--format=', '-p', '--', RELEASED])
  return output.split('\n').filter((line) => /^-[0-9a-f]{64} /.test(line))
}

/**
 * Checks `released.txt`, which names every migration that has left the house with its checksum: each is still what it was,
 * each migration in the folder is on the list, and no line was ever taken from it.
 */
export async function changedMigrations(): Promise<{ code: number; output: string }> {
  const list = await readFile(path.join(ROOT, RELEASED), 'utf8').catch(() => '')
  const released = new Map(
    list
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(65), line.slice(0, 64)]),
  )
  const entries = await readdir(path.join(ROOT, FOLDER), { withFileTypes: true })
  const names = new Set([...released.keys(), ...entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)])
  const faults = await Promise.all(
    [...names].map(async (name) => {
      const checksum = await checksumOf(name)
      if (!released.has(name)) return [`${name} is not on the list: add the line "${checksum} ${name}" to ${RELEASED}`]
      if (released.get(name) === checksum) return []
      return [`${name} was changed or removed after its release: restore it and write a new migration instead`]
    }),
  )
  const removed = (await removedLines()).map((line) => `a line was taken from ${RELEASED}: ${line}`)
  const output = [...faults.flat(), ...removed].join('\n')
  return { code: output === '' ? 0 : 1, output }
}
