import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { shareNext } from './revision.ts'

/** A reading that is ended by hand, and what it gives: the number of writes there were when it began. */
function slowReader() {
  let writes = 0
  const pending: { end: () => void; fail: () => void }[] = []
  let begun = 0
  const read = shareNext(() => {
    begun += 1
    const seen = writes
    return new Promise<number>((resolve, reject) => {
      pending.push({ end: () => resolve(seen), fail: () => reject(new Error('lost')) })
    })
  })
  const settle = () => new Promise((resolve) => setImmediate(resolve))
  return { read, pending, settle, write: () => ++writes, begun: () => begun }
}

test('callers share the next reading, never the one under way', async () => {
  const { read, pending, settle, write, begun } = slowReader()
  const first = read()
  write()
  const [second, third] = [read(), read()]
  expect(begun()).toBe(1)
  pending.shift()?.end()
  expect(await first).toBe(0)
  await settle()
  expect(begun()).toBe(2)
  pending.shift()?.end()
  expect(await Promise.all([second, third])).toEqual([1, 1])
  expect(begun()).toBe(2)
})

test('a failed reading fails its own callers alone', async () => {
  const { read, pending, settle, begun } = slowReader()
  const first = read()
  const second = read()
  pending.shift()?.fail()
  await expect(first).rejects.toThrow('lost')
  await settle()
  pending.shift()?.end()
  expect([await second, begun()]).toEqual([0, 2])
})

test('whoever asks after a write sees it, whatever the order of asking, writing and ending', async () => {
  const steps = fc.array(fc.constantFrom('ask', 'write', 'end'), { maxLength: 40 })
  await fc.assert(
    fc.asyncProperty(steps, async (plan) => {
      const { read, pending, settle, write } = slowReader()
      let written = 0
      const asked: { least: number; answer: Promise<number> }[] = []
      for (const step of plan) {
        if (step === 'ask') asked.push({ least: written, answer: read() })
        if (step === 'write') written = write()
        if (step === 'end') pending.shift()?.end()
        expect(pending.length).toBeLessThanOrEqual(1)
        await settle()
      }
      while (pending.length > 0) {
        pending.shift()?.end()
        await settle()
      }
      for (const { least, answer } of asked) expect(await answer).toBeGreaterThanOrEqual(least)
    }),
  )
})
