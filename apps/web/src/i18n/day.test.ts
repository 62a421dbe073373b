import { describe, expect, it } from '@jest/globals'
import { parseDay } from './day.ts'

describe('a typed day', () => {
  it.each([
    ['31/12/2026', '2026-12-31'],
    [' 1/2/2026 ', '2026-02-01'],
    ['1.2.2026', '2026-02-01'],
    ['2026-02-01', '2026-02-01'],
    ['31/02/2026', null],
    ['2/2026', null],
    ['mai', null],
  ])('%s is %s', (text, day) => expect(parseDay(text)).toBe(day))
})
