import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'

export type Written = { bytes: number; sha256: string }
type Format = 'JSONL' | 'CSV'

/** Name of an export's file: its secret and its format. */
export const fileOf = (token: string, format: Format): string => `${token}.${format.toLowerCase()}`

const OURS = /^[A-Za-z0-9_-]{43}\.(jsonl|csv)(\.part)?$/

/**
 * Writes a file whole or not at all: it has its name only when every byte is on the disk.
 * @param onBytes told how many bytes have been written so far
 * @throws what the source, the disk or the signal threw; nothing is left behind then
 */
export async function writeWhole(
  file: string,
  source: AsyncIterable<string | Buffer>,
  { signal, onBytes }: { signal: AbortSignal; onBytes: (bytes: number) => void },
): Promise<Written> {
  const part = `${file}.part`
  const hash = createHash('sha256')
  let bytes = 0
  const meter = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      hash.update(chunk)
      bytes += chunk.length
      onBytes(bytes)
      done(null, chunk)
    },
  })
  await mkdir(path.dirname(file), { recursive: true })
  try {
    await pipeline(source, meter, createWriteStream(part, { flush: true, mode: 0o600 }), { signal })
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined)
    throw error
  }
  return { bytes, sha256: hash.digest('hex') }
}

/** Takes away what has lain in the folder longer than exports are kept, whoever left it there. */
export async function removeOlder(dir: string, hours: number): Promise<void> {
  const names = await readdir(dir).catch(() => [])
  for (const name of names.filter((each) => OURS.test(each))) {
    const file = path.join(dir, name)
    const age = Date.now() - (await stat(file).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs
    if (age > hours * 3_600_000) await rm(file, { force: true })
  }
}
