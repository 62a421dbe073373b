import { describe, expect, it } from '@jest/globals'
import { readKeyCommand } from './key-arguments.ts'

describe('arguments of pnpm api-keys', () => {
  it('are read', () => {
    expect(readKeyCommand(['list', '--practice'])).toEqual({ verb: 'list', practice: true })
    expect(readKeyCommand(['revoke', 'abcdefghij'])).toEqual({ verb: 'revoke', prefix: 'abcdefghij', practice: false })
    expect(readKeyCommand(['create', '--name', 'Báo cáo', '--scopes=EXPORT', '--expires', '2027-12-31'])).toEqual({
      verb: 'create',
      practice: false,
      // The last day is over at midnight in Viet Nam.
      wish: { name: 'Báo cáo', organisation: null, scopes: ['EXPORT'], expiresAt: new Date('2027-12-31T17:00:00Z') },
    })
    expect(readKeyCommand(['create', '--name=x', '--expires=never'])).toMatchObject({ wish: { expiresAt: null } })
    expect(readKeyCommand(['rotate', 'abcdefghij'])).toEqual({
      verb: 'rotate',
      practice: false,
      prefix: 'abcdefghij',
      overlapDays: 14,
      expiresAt: undefined,
    })
    expect(readKeyCommand(['create', '--help'])).toBeNull()
  })

  it.each([
    [[], 'Name what to do'],
    [['delete'], 'Name what to do'],
    [['create'], '--name'],
    [['create', '--nam=x'], "Unknown option '--nam'"],
    [['create', '--name=x', '--scopes=WRITE'], '--scopes knows EXPORT only'],
    [['create', '--name=x', '--expires=2027-02-30'], '--expires must be a day'],
    [['list', '--name=x'], 'list takes no --name'],
    [['rotate'], 'rotate <prefix>'],
    [['rotate', 'a', '--overlap=91'], '--overlap'],
    [['revoke', 'a', 'b'], 'revoke <prefix>'],
  ])('%j is refused', (values, words) => {
    expect(() => readKeyCommand(values)).toThrow(words)
  })
})
