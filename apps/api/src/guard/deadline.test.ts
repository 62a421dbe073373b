import { afterAll, expect, test } from '@jest/globals'
import Fastify from 'fastify'
import { sendError } from '../http/errors.ts'
import { withDeadline } from './deadline.ts'

const app = Fastify()
app.setErrorHandler(sendError)
const never = new Promise<never>(() => undefined)
app.get(
  '/never',
  withDeadline(() => never, 1),
)
app.get(
  '/now',
  withDeadline(async () => 'answer', 60_000),
)
afterAll(() => app.close())

test('what does not end in time is answered with TIMEOUT', async () => {
  const answer = await app.inject('/never')
  expect([answer.statusCode, answer.json()]).toMatchObject([504, { errors: [{ extensions: { code: 'TIMEOUT' } }] }])
})

test('what ends in time is answered as it is', async () => {
  expect((await app.inject('/now')).body).toBe('answer')
})
