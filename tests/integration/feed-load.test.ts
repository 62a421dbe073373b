import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { loadRegister } from '@nhip-cau/database/register/load'
import { type Api, startApi } from '../support/api.ts'
import { allChanges, feedCursor } from '../support/feed.ts'

const REGISTER = path.resolve(import.meta.dirname, '../../prisma/register')

let api: Api
let dir: string
beforeAll(async () => {
  api = await startApi()
  dir = await mkdtemp(path.join(tmpdir(), 'nhip-cau-register-'))
  await cp(REGISTER, dir, { recursive: true })
})
afterAll(async () => {
  await api.close()
  await rm(dir, { recursive: true, force: true })
})

async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(path.join(dir, file), 'utf8')
  expect(text).toContain(from)
  await writeFile(path.join(dir, file), text.replace(from, to))
}

/** What a loading of the edited files is told as. */
async function toldByLoading(): Promise<string[]> {
  const after = await feedCursor(api)
  await loadRegister(api.database.prisma, dir)
  return (await allChanges(api, after)).map(({ operation, type }) => `${operation} ${type}`).sort()
}

test('loading changed files tells exactly the changed records', async () => {
  await edit('sources.yaml', 'sources:', '# a remark\nsources:')
  expect(await toldByLoading()).toEqual([])
  await edit(
    'programmes/hai-phong-emulation-2025-2030.yaml',
    'value: 76, comparator: MORE_THAN',
    'value: 77, comparator: MORE_THAN',
  )
  expect(await toldByLoading()).toEqual(['INSERT MEASUREMENT', 'UPDATE MEASUREMENT', 'UPDATE TARGET'])
  await edit(
    'programmes/hai-phong-emulation-2025-2030.yaml',
    'value: 77, comparator: MORE_THAN',
    'value: 76, comparator: MORE_THAN',
  )
  expect(await toldByLoading()).toEqual(['INSERT MEASUREMENT', 'UPDATE MEASUREMENT', 'UPDATE TARGET'])
})
