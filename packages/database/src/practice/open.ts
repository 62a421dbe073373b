import { today } from '@nhip-cau/rules/date'
import { readRevision } from '../revision.ts'
import { onConnection } from '../session.ts'
import { refuseUnlessPractice } from './guard.ts'
import { loadPractice } from './load.ts'
import type { PracticeOptions } from './options.ts'

/** Practice data as an operator asks for it; null for what was not named. */
export type PracticeWish = { anew: boolean } & { [K in keyof PracticeOptions]: PracticeOptions[K] | null }

/** Looks into a database before anything is changed in it. @throws Fault when it holds anything but practice data */
export async function checkPractice(url: string): Promise<void> {
  await onConnection(url, refuseUnlessPractice)
}

/**
 * Opens the practice data of a migrated database, made first where there is none or where it is asked for anew: for
 * today in Viet Nam unless a day is named.
 * @param dir the register's folder
 * @returns what to tell the operator
 * @throws Fault as `loadPractice` does
 */
export async function openPractice(url: string, dir: string, wish: PracticeWish): Promise<string> {
  const { anew, day, seed, measurements } = wish
  const asked = day !== null || seed !== null || measurements !== null
  const options = { day: day ?? today(), seed: seed ?? '1', measurements }
  const { changed, holds } = await loadPractice(url, dir, { ...options, anew, asked })
  const { revision } = await onConnection(url, readRevision)
  const told = `${holds.charAt(0).toUpperCase()}${holds.slice(1)}: ${changed ? 'made' : 'kept'}, revision ${revision}.`
  return `${told} Nothing in it is real.${changed ? '' : ' --practice=new makes it anew for today.'}`
}
