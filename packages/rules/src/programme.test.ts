import { describe, expect, it } from '@jest/globals'
import { programmeStatus } from './programme.ts'

describe('programmeStatus', () => {
  const never = { draftedOn: null, effectiveOn: null, endsOn: null }

  it('follows signing and end, both days inclusive', () => {
    const dates = { ...never, effectiveOn: '2022-11-12', endsOn: '2026-12-31' }
    expect(programmeStatus(dates, '2022-11-11')).toBe('PROPOSED')
    expect(programmeStatus(dates, '2022-11-12')).toBe('IN_FORCE')
    expect(programmeStatus(dates, '2026-12-31')).toBe('IN_FORCE')
    expect(programmeStatus(dates, '2027-01-01')).toBe('ENDED')
    expect(programmeStatus({ ...dates, endsOn: null }, '2099-01-01')).toBe('IN_FORCE')
  })

  it('never takes what is proposed or drafted for signed, not even after its planned end', () => {
    expect(programmeStatus({ ...never, endsOn: '2025-12-31' }, '2026-11-21')).toBe('PROPOSED')
    expect(programmeStatus({ ...never, draftedOn: '2025-12-10', endsOn: '2025-12-31' }, '2026-11-21')).toBe('DRAFT')
    expect(programmeStatus({ ...never, draftedOn: '2025-12-10' }, '2025-12-09')).toBe('PROPOSED')
  })
})
