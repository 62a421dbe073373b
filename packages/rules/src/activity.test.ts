import { describe, expect, it } from '@jest/globals'
import { isLate } from './activity.ts'

describe('isLate', () => {
  it('begins the day after it was due', () => {
    expect(isLate({ status: 'ONGOING', dueOn: '2026-11-20' }, '2026-11-20')).toBe(false)
    expect(isLate({ status: 'ONGOING', dueOn: '2026-11-20' }, '2026-11-21')).toBe(true)
    expect(isLate({ status: 'PLANNED', dueOn: '2026-11-20' }, '2026-11-21')).toBe(true)
  })

  it('spares what is done, cancelled or without a date', () => {
    expect(isLate({ status: 'DONE', dueOn: '2026-11-20' }, '2026-11-21')).toBe(false)
    expect(isLate({ status: 'CANCELLED', dueOn: '2026-11-20' }, '2026-11-21')).toBe(false)
    expect(isLate({ status: 'PLANNED', dueOn: null }, '2026-11-21')).toBe(false)
  })
})
