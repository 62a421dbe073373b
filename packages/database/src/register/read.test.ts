import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { checkRegister } from './check.ts'
import { digestOf, readFiles } from './read.ts'

const DIR = fileURLToPath(new URL('../../../../prisma/register', import.meta.url))

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'register-'))
  await cp(DIR, dir, { recursive: true })
})
afterEach(() => rm(dir, { recursive: true, force: true }))

const fault = (file: string, message: RegExp) => ({
  issues: [{ file, record: '', field: '', message: expect.stringMatching(message) }],
})

test('a missing file is told by name', async () => {
  await rm(path.join(dir, 'sources.yaml'))
  await expect(checkRegister(dir)).rejects.toMatchObject(fault('sources.yaml', /is missing; restore it/))
})

test('a file that nothing would load is told by name', async () => {
  await writeFile(path.join(dir, 'programme.yaml'), 'slug: x\n')
  await expect(checkRegister(dir)).rejects.toMatchObject(fault('programme.yaml', /rename or remove it/))
})

test('a folder that is not there is told', async () => {
  const gone = path.join(dir, 'gone')
  await expect(checkRegister(gone)).rejects.toMatchObject(fault(gone, /cannot be read; check the folder/))
})

test('the digest follows the text and the loader, and not the line endings', async () => {
  const files = await readFiles(dir)
  const [first] = files
  await writeFile(path.join(dir, first?.name ?? ''), (first?.text ?? '').replaceAll('\n', '\r\n'))
  expect(digestOf(await readFiles(dir), 1)).toBe(digestOf(files, 1))
  expect(digestOf(files, 2)).not.toBe(digestOf(files, 1))
  await writeFile(path.join(dir, first?.name ?? ''), `${first?.text}# one more line\n`)
  expect(digestOf(await readFiles(dir), 1)).not.toBe(digestOf(files, 1))
})
