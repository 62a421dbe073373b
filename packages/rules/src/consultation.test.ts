import { expect, it } from '@jest/globals'
import { isAnswered, versionOn } from './consultation.ts'

it('an opinion is answered from the day of its answer', () => {
  expect(isAnswered({ answer: 'PENDING', answeredOn: null }, '2026-11-21')).toBe(false)
  expect(isAnswered({ answer: 'EXPLAINED', answeredOn: null }, '2026-11-21')).toBe(true)
  expect(isAnswered({ answer: 'ABSORBED', answeredOn: '2026-01-10' }, '2026-01-09')).toBe(false)
  expect(isAnswered({ answer: 'PARTLY_ABSORBED', answeredOn: '2026-01-10' }, '2026-01-10')).toBe(true)
})

it('the newest version is the highest not dated later', () => {
  const versions = [
    { ordinal: 2, datedOn: '2026-01-10' },
    { ordinal: 1, datedOn: null },
    { ordinal: 3, datedOn: '2026-06-01' },
  ]
  expect(versionOn(versions, '2026-02-01')?.ordinal).toBe(2)
  expect(versionOn(versions, '2025-12-31')?.ordinal).toBe(1)
  expect(versionOn(versions, '2026-11-21')?.ordinal).toBe(3)
  expect(versionOn([], '2026-11-21')).toBeUndefined()
})
