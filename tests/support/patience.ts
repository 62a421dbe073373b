import { setTimeout as sleep } from 'node:timers/promises'

// The only two limits of time that tests have. They end a run that hangs; they measure nothing, so they are far beyond what a busy machine takes.

/** Milliseconds that a test waits for one thing: a page, an element, a process, an export. */
export const WAIT_MS = 120_000

/** Milliseconds after which a test, or what is done before the tests of a file, is given up. */
export const TEST_MS = 600_000

const LOOK_MS = 10

/** Looks again and again until something holds. @throws when it still does not after `WAIT_MS` */
export async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + WAIT_MS
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited ${WAIT_MS / 1_000} s in vain until ${what}`)
    await sleep(LOOK_MS)
  }
}
