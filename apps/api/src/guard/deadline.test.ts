import { setImmediate } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { withDeadline } from './deadline.ts'

const never = new Promise<never>(() => undefined)

test('what does not end in time fails with TIMEOUT', async () => {
  await expect(withDeadline(() => never, 1)).rejects.toMatchObject({
    extensions: { code: 'TIMEOUT', http: { status: 504 } },
  })
})

test('what ends in time is returned as it is', async () => {
  expect(await withDeadline(async () => 'result', 60_000)).toBe('result')
})

test('what has held the process beyond its time and then ends is returned: the timer could not run before', async () => {
  const busy = async () => {
    const end = performance.now() + 20
    while (performance.now() < end);
    return 'result'
  }
  expect(await withDeadline(busy, 1)).toBe('result')
  await setImmediate()
})
