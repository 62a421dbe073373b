import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import { until } from '../support/patience.ts'
import { endOf, launch, startProcess, temporaryFolder } from './process.ts'

const { dir, remove } = temporaryFolder()
const env = { PORT: '0', HOST: '127.0.0.1', DATA_DIR: dir }
afterAll(remove)

async function programmeCount(url: string): Promise<number> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ programmes { totalCount } }"}',
  })
  const answer = (await response.json()) as { data: { programmes: { totalCount: number } } }
  return answer.data.programmes.totalCount
}

/** Process of the PostgreSQL on the folder, 0 when there is none. */
function postgresPid(): number {
  try {
    return Number(readFileSync(path.join(dir, 'data/postmaster.pid'), 'utf8').split('\n')[0])
  } catch {
    return 0
  }
}

it('starts on an empty folder, survives kill -9, adopts its database, refuses to stop it for another, and ends clean', async () => {
  const first = await startProcess(env)
  expect(await programmeCount(first.url)).toBe(7)
  const pid = postgresPid()

  first.child.kill('SIGKILL')
  await endOf(first.child)
  expect(postgresPid()).toBe(pid)

  const second = await startProcess(env)
  expect(second.output()).toContain('(was running)')
  expect(postgresPid()).toBe(pid)
  expect(await programmeCount(second.url)).toBe(7)

  // Another on the same folder uses the same database and leaves it running when it goes.
  const guest = await startProcess(env)
  guest.child.kill('SIGINT')
  expect(await endOf(guest.child)).toBe(0)
  expect(await programmeCount(second.url)).toBe(7)

  second.child.kill('SIGINT')
  expect(await endOf(second.child)).toBe(0)
  expect(postgresPid()).toBe(0)

  const third = await startProcess(env)
  expect(third.output()).toContain('Register unchanged, revision 1')
  process.kill(postgresPid(), 'SIGKILL')
  third.child.kill('SIGKILL')
  await endOf(third.child)

  const fourth = await startProcess(env)
  expect(await programmeCount(fourth.url)).toBe(7)
  fourth.child.kill('SIGTERM')
  expect(await endOf(fourth.child)).toBe(0)
})

it('leaves no database behind when it is stopped while that comes up', async () => {
  const { child, output } = launch(env)
  await until('PostgreSQL comes up', async () => postgresPid() !== 0)
  child.kill('SIGINT')
  expect(await endOf(child)).toBe(0)
  expect(postgresPid()).toBe(0)
  expect(output()).not.toContain('rror')
})
