import { expect, test } from '@jest/globals'
import type pg from 'pg'
import { Answers } from './answers.ts'

const REVISION = { epoch: 'e', revision: 1n }
const pool = { query: async () => ({ rows: [{ epoch: 'e', revision: '1' }] }) } as unknown as pg.Pool
const QUESTION = {
  trusted: { name: 'XDocument', hash: 'h', text: '{ x }' },
  text: '{ x }',
  variables: '',
  operationName: '',
}
const SETTING = { build: 'b', today: '2026-11-21', accept: '' }
const answer = (status: number, body: string) => ({ status, headers: [], body })
const isShared = ({ status }: { status: number }) => status === 200

/** Asks the same twice at the same time, each caller with work of its own. */
function twice(first: () => Promise<ReturnType<typeof answer>>, second: () => Promise<ReturnType<typeof answer>>) {
  const answers = new Answers(pool)
  const ask = (work: typeof first) => answers.compute(QUESTION, SETTING, REVISION, work, isShared)
  return Promise.allSettled([ask(first), ask(second)])
}

test('an answer is computed once for all who ask at the same time', async () => {
  let computed = 0
  const work = async () => answer(200, `${++computed}`)
  const both = await twice(work, work)
  expect(both).toMatchObject([{ value: { answer: { body: '1' } } }, { value: { answer: { body: '1' } } }])
})

test('who asks at the same time as a caller that is refused, or whose work fails, is not refused with him', async () => {
  const good = async () => answer(200, 'good')
  const refused = await twice(async () => answer(429, 'refused'), good)
  expect(refused).toMatchObject([{ value: { answer: { status: 429 } } }, { value: { answer: { body: 'good' } } }])
  const failed = await twice(() => Promise.reject(new Error('away')), good)
  expect(failed).toMatchObject([{ status: 'rejected' }, { value: { answer: { body: 'good' } } }])
})
