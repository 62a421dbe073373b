import { describe, expect, it } from '@jest/globals'
import { isUnitCode, UNITS, unitLabel } from './unit.ts'

describe('units', () => {
  it('knows its own codes only', () => {
    expect(isUnitCode('pupil/class')).toBe(true)
    expect(isUnitCode('schools')).toBe(false)
    expect(isUnitCode('toString')).toBe(false)
  })

  it('counts in both languages', () => {
    expect(unitLabel('lesson', 'VI', '3000')).toBe('tiết')
    expect(unitLabel('class', 'EN', '1')).toBe('class')
    expect(unitLabel('class', 'EN', '1.0')).toBe('class')
    expect(unitLabel('class', 'EN', '0.5')).toBe('classes')
    expect(unitLabel('person', 'EN')).toBe('people')
  })

  it('leaves no label empty', () => {
    for (const label of Object.values(UNITS)) expect(Object.values(label).every((text) => text.length > 0)).toBe(true)
  })
})
