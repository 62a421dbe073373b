import { describe, expect, it } from '@jest/globals'
import { readArguments } from './arguments.ts'

describe('arguments of pnpm start', () => {
  it('become the variables the server reads', () => {
    expect(readArguments([])).toEqual({})
    expect(readArguments(['--practice'])).toEqual({ PRACTICE: 'open' })
    expect(readArguments(['--practice=new', '--practice-day=2026-11-21'])).toEqual({
      PRACTICE: 'new',
      PRACTICE_DAY: '2026-11-21',
    })
    expect(readArguments(['--practice-seed=a=b'])).toEqual({ PRACTICE: 'open', PRACTICE_SEED: 'a=b' })
  })

  it.each(['--practise', '--practice=old', '--practice-day', '--practice-day=', 'practice'])(
    '%s is refused',
    (argument) => {
      expect(() => readArguments([argument])).toThrow(`pnpm start does not know ${argument}: write --practice`)
    },
  )
})
