import { expect, test } from '@jest/globals'
import { Turns } from './turns.ts'

/** Work that ends when it is let go, and says that it has begun. */
function workOf(begun: string[], name: string) {
  const { promise, resolve } = Promise.withResolvers<void>()
  const work = () => {
    begun.push(name)
    return promise
  }
  return { work, end: resolve }
}
const settled = () => new Promise((resolve) => setImmediate(resolve))

test('callers take turns, however many operations one has sent', async () => {
  const turns = new Turns(1, 1)
  const begun: string[] = []
  const works = ['a1', 'a2', 'a3', 'b1', 'c1', 'b2'].map((name) => ({ name, ...workOf(begun, name) }))
  const all = works.map(({ name, work }) => turns.run(name.charAt(0), work))
  for (let each = 0; each < works.length; each++) {
    await settled()
    expect(begun).toHaveLength(each + 1)
    works.find(({ name }) => name === begun.at(-1))?.end()
  }
  await Promise.all(all)
  expect(begun).toEqual(['a1', 'a2', 'b1', 'c1', 'a3', 'b2'])
})

test('of one caller no more run than allowed, while others begin at once', async () => {
  const turns = new Turns(Number.POSITIVE_INFINITY, 2)
  const begun: string[] = []
  const works = ['a1', 'a2', 'a3', 'b1'].map((name) => ({ name, ...workOf(begun, name) }))
  const all = works.map(({ name, work }) => turns.run(name.charAt(0), work))
  await settled()
  expect(begun).toEqual(['a1', 'a2', 'b1'])
  for (const { end } of works) end()
  await Promise.all(all)
  expect(begun).toEqual(['a1', 'a2', 'b1', 'a3'])
})

test('work that fails makes room, and work that is given up while it waits never begins', async () => {
  const turns = new Turns(1, 1)
  const begun: string[] = []
  const [first, second, third] = ['1', '2', '3'].map((name) => workOf(begun, name)) as [
    ReturnType<typeof workOf>,
    ReturnType<typeof workOf>,
    ReturnType<typeof workOf>,
  ]
  const controller = new AbortController()
  const failing = turns.run('a', () => first.work().then(() => Promise.reject(new Error('failed'))))
  const givenUp = turns.run('a', second.work, controller.signal)
  const last = turns.run('a', third.work)
  controller.abort(new Error('given up'))
  await expect(givenUp).rejects.toThrow('given up')
  first.end()
  await expect(failing).rejects.toThrow('failed')
  third.end()
  await last
  expect(begun).toEqual(['1', '3'])
  await expect(turns.run('a', second.work, controller.signal)).rejects.toThrow('given up')
})
