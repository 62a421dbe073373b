import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type CoverageRoster, type CoverageState, coverageOn, coveragePace } from './coverage.ts'
import { exactly, quantityText } from './quantity.ts'

const roster = (states: string, denominator: number | null, more: Partial<CoverageRoster> = {}): CoverageRoster => ({
  denominator,
  denominatorOn: '2025-07-01',
  members: [...states].map((letter, i) => ({
    id: `${letter}${i}`,
    state: letter === 'h' ? 'HAS' : letter === 'l' ? 'LACKS' : 'UNKNOWN',
    reportedOn: letter === 'u' ? null : '2026-06-30',
  })),
  ...more,
})
const today = '2026-11-21'

describe('coverageOn', () => {
  it('is exact when every member is known', () => {
    expect(coverageOn(roster('hhl', 3), today)).toEqual({
      quantity: { ...exactly('66.666667', '%'), numerator: '2', denominator: '3' },
      reason: null,
      atMost: '66.666667',
      has: ['h0', 'h1'],
      missing: ['l2'],
      unknown: [],
      unlisted: 0,
      reportedOn: '2026-06-30',
    })
  })

  it('claims at least while some are unknown or not named', () => {
    const named = coverageOn(roster('hhu', 4), today)
    expect(named).toMatchObject({ unknown: ['u2'], unlisted: 1, atMost: '100' })
    expect(named.quantity && quantityText(named.quantity, 'VI')).toBe('ít nhất 50%')
    expect(coverageOn(roster('hl', 99), today)).toMatchObject({
      quantity: { comparator: 'AT_LEAST', numerator: '1', denominator: '99' },
      unlisted: 97,
    })
  })

  it('says why there is no figure', () => {
    const reason = (given: CoverageRoster, on = today) => {
      const { quantity, reason: text } = coverageOn(given, on)
      expect(quantity).toBeNull()
      return text?.en
    }
    expect(reason(roster('uuu', 3))).toContain('Nothing has been reported')
    expect(reason(roster('', 99))).toContain('Nothing has been reported')
    expect(reason(roster('hl', null))).toContain('how many')
    expect(reason(roster('hl', 99, { denominatorOn: '2027-01-01' }))).toContain('how many')
    expect(reason(roster('hhh', 2))).toContain('more units than the total')
  })

  it('knows no report made after the day', () => {
    expect(coverageOn(roster('hl', 2), '2026-06-29')).toMatchObject({
      quantity: null,
      unknown: ['h0', 'l1'],
      reportedOn: null,
    })
  })

  it('counts in any other unit, without a denominator too', () => {
    expect(coverageOn(roster('hhl', null), today, 'commune')).toMatchObject({
      quantity: { value: '2', unit: 'commune', comparator: 'AT_LEAST', denominator: null },
      atMost: null,
    })
    expect(coverageOn(roster('hhl', 3), today, 'commune').quantity).toEqual(exactly('2', 'commune'))
  })

  it('never claims more than any way of filling in what is unknown', () => {
    const letters = fc.array(fc.constantFrom('h', 'l', 'u'), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(letters, fc.nat({ max: 5 }), fc.nat({ max: 17 }), (states, unlisted, filled) => {
        const denominator = states.length + unlisted
        const { quantity, atMost, has, unknown } = coverageOn(roster(states.join(''), denominator), today)
        if (quantity === null) return
        const truth = (100 * (has.length + (filled % (unknown.length + unlisted + 1)))) / denominator
        expect(truth).toBeGreaterThanOrEqual(Number(quantity.value) - 1e-6)
        expect(truth).toBeLessThanOrEqual(Number(atMost) + 1e-6)
        if (quantity.comparator === 'EXACTLY') expect(Math.abs(truth - Number(quantity.value))).toBeLessThan(1e-6)
      }),
    )
  })
})

describe('coveragePace', () => {
  const target = {
    direction: 'INCREASE',
    target: exactly('100', '%'),
    dueOn: '2028-12-31',
    startsOn: '2025-07-01',
    baseline: { quantity: exactly('0', '%'), on: '2025-07-01' },
    on: today,
  } as const
  const states = (has: number, lacks: number, unknown: number) =>
    'h'.repeat(has) + 'l'.repeat(lacks) + 'u'.repeat(unknown)

  it('goes by the roster, and uses how much the unknown could add', () => {
    // 364 of 1,279 days have passed at the reports of June 2026.
    expect(coveragePace(roster(states(40, 60, 0), 100), target)).toMatchObject({ status: 'ON_TRACK', progressed: 0.4 })
    expect(coveragePace(roster(states(10, 90, 0), 100), target).status).toBe('LATE')
    expect(coveragePace(roster(states(10, 85, 5), 100), target)).toMatchObject({
      status: 'LATE',
      possible: { worst: 'LATE', best: 'LATE' },
    })
    expect(coveragePace(roster(states(10, 30, 60), 100), target)).toMatchObject({
      status: 'NOT_ASSESSABLE',
      reasonCode: 'VAGUE',
      possible: { worst: 'LATE', best: 'ON_TRACK' },
    })
    expect(coveragePace(roster(states(100, 0, 0), 100), target).status).toBe('ACHIEVED')
  })

  it('has nothing to go by without a figure', () => {
    expect(coveragePace(roster('uu', 2), target)).toMatchObject({
      status: 'NOT_ASSESSABLE',
      reasonCode: 'NO_MEASUREMENT',
    })
  })

  it('dates an undated roster by its denominator', () => {
    const undated = roster('hl', 2)
    const members = undated.members.map(({ id, state }): { id: string; state: CoverageState; reportedOn: null } => ({
      id,
      state,
      reportedOn: null,
    }))
    const one = coveragePace({ ...undated, members, denominatorOn: '2026-01-01' }, target)
    expect(one.elapsed).toBeCloseTo(184 / 1279, 6)
  })
})
