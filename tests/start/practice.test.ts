import { afterAll, expect, it } from '@jest/globals'
import { endOf, failToStart, type Started, startProcess, temporaryFolder } from './process.ts'

const { dir, remove } = temporaryFolder()
const env = { PORT: '0', HOST: '127.0.0.1', DATA_DIR: dir }
const START = 'scripts/start.ts'
afterAll(remove)

type Answer = {
  data?: { register: { practice: boolean; programmeCount: number } }
  extensions?: { practice?: boolean }
}

async function ask({ url }: Started, query = '{ register { practice programmeCount } }') {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data, extensions } = (await response.json()) as Answer
  return { ...data?.register, marked: extensions?.practice, header: response.headers.get('x-practice') }
}

async function stop({ child }: Started): Promise<void> {
  child.kill('SIGINT')
  expect(await endOf(child)).toBe(0)
}

it('--practice opens a database of its own, marked in every answer; a plain start opens the register', async () => {
  const practice = await startProcess(env, [START, '--practice', '--practice-day=2026-11-21'])
  expect(practice.output()).toContain('Practice data 1 of 2026-11-21, seed 1, usual measurements: made, revision 1.')
  const { programmeCount, ...marks } = await ask(practice)
  expect(programmeCount).toBeGreaterThan(300)
  expect(marks).toEqual({ practice: true, marked: true, header: 'true' })
  // A refusal, a page, health and a page that is not there say so too.
  expect(await ask(practice, '{ nothing }')).toEqual({ marked: true, header: 'true' })
  for (const path of ['/', '/livez', '/readyz', '/schema.graphql', '/playground', '/no-such-file.js'])
    expect([path, (await fetch(practice.url + path)).headers.get('x-practice')]).toEqual([path, 'true'])
  await stop(practice)

  const register = await startProcess(env)
  expect(register.output()).toContain('Register loaded, revision 1')
  expect(await ask(register)).toEqual({ practice: false, programmeCount: 7, marked: undefined, header: null })

  // Both at once, on one cluster; what was made is kept.
  const again = await startProcess(env, [START, '--practice'])
  expect(again.output()).toContain('kept, revision 1. Nothing in it is real. --practice=new makes it anew for today.')
  expect((await ask(again)).programmeCount).toBe(programmeCount)
  await stop(again)
  await stop(register)
})

it('an argument nobody knows is refused in one line, and --help tells what there is', async () => {
  expect(await failToStart(env, [START, '--practise'])).toEqual({
    code: 1,
    lines: ['pnpm start does not know --practise: write --practice or --practice=new, or --help for more.'],
  })
  const { code, lines } = await failToStart(env, [START, '--help'])
  expect([code, lines[0]]).toEqual([0, 'pnpm start [options]'])
})

it('a day no data can be made for is told, with those it can', async () => {
  const { code, lines } = await failToStart({ ...env, PRACTICE: 'new', PRACTICE_DAY: '2020-01-01' })
  expect([code, lines.at(-1)]).toEqual([
    1,
    'Practice data cannot be made for 2020-01-01: name a day from 2026-09-01 to 2029-12-31.',
  ])
})
