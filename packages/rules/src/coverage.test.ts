import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type CoverageRoster, type CoverageState, coverageOn, coveragePace } from './coverage.ts'
import type { PaceInput } from './pace.ts'
import { paceExplanation } from './pace-explanation.ts'
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
      denominator: 3,
      denominatorOn: '2025-07-01',
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

const place = { vi: 'Hải Phòng', en: 'Hải Phòng' }

describe('coveragePace', () => {
  const target = {
    direction: 'INCREASE',
    target: exactly('100', '%'),
    dueOn: '2028-12-31',
    startsOn: '2025-07-01',
    baseline: { quantity: exactly('0', '%'), on: '2025-07-01' },
    latest: null,
    on: today,
  } as const
  const paceOf = (given: CoverageRoster, input: PaceInput) => coveragePace(given, place, input)
  const states = (has: number, lacks: number, unknown: number) =>
    'h'.repeat(has) + 'l'.repeat(lacks) + 'u'.repeat(unknown)

  it('goes by the roster, and uses how much the unknown could add', () => {
    // 364 of 1,279 days have passed at the reports of June 2026.
    expect(paceOf(roster(states(40, 60, 0), 100), target)).toMatchObject({ status: 'ON_TRACK', progressed: 0.4 })
    expect(paceOf(roster(states(10, 90, 0), 100), target).status).toBe('LATE')
    expect(paceOf(roster(states(10, 85, 5), 100), target)).toMatchObject({
      status: 'LATE',
      possible: { worst: 'LATE', best: 'LATE' },
    })
    expect(paceOf(roster(states(10, 30, 60), 100), target)).toMatchObject({
      status: 'NOT_ASSESSABLE',
      reasonCode: 'VAGUE',
      possible: { worst: 'LATE', best: 'ON_TRACK' },
    })
    expect(paceOf(roster(states(100, 0, 0), 100), target).status).toBe('ACHIEVED')
  })

  it('has nothing to go by without a figure', () => {
    expect(paceOf(roster('uu', 2), target)).toMatchObject({
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
    const one = paceOf({ ...undated, members, denominatorOn: '2026-01-01' }, target)
    expect(one.elapsed).toBeCloseTo(184 / 1279, 6)
  })

  it('says whose roster, how many of how many, and what is unknown', () => {
    const one = paceOf(roster(states(40, 60, 0), 100), target)
    expect(one.reason).toEqual({
      vi: 'Đã thực hiện được 40% mức cần đạt thêm khi đã qua 28% thời gian (theo danh sách của Hải Phòng: 40/100 đã có và 60 chưa có; tổng số tính đến ngày 01/07/2025).',
      en: '40% of the change needed has been made in 28% of the time (by the roster of Hải Phòng: 40 of 100 have it and 60 do not; the total is of 1 Jul 2025).',
    })
    expect(paceExplanation(one, 'VI').at(-1)).toBe(
      'Theo danh sách của Hải Phòng: 40/100 đã có và 60 chưa có; tổng số tính đến ngày 01/07/2025.',
    )
    expect(paceOf(roster(states(10, 30, 20), 100), target).reason.en).toContain(
      '10 of 100 have it, 30 do not and 60 are unknown',
    )
    expect(paceOf(roster('', 1608), target).reason.vi).toBe(
      'Chưa có số liệu báo cáo (danh sách của Hải Phòng: chưa có báo cáo nào về 1.608 nơi phải có; tổng số tính đến ngày 01/07/2025).',
    )
    expect(paceOf(roster('hl', null, { denominatorOn: null }), target).reason.en).toContain(
      '1 have it, 1 do not and the total is unknown',
    )
    expect(paceOf(roster('', null, { denominatorOn: null }), target).reason.en).toContain(
      'nothing is reported and the total is unknown',
    )
    expect(paceOf(roster('hl', 2), { ...target, on: '2025-06-30' }).reason.en).toBe('The programme has not started.')
  })

  it('leaves the word to the measurements while the roster gives no figure, and only then', () => {
    const latest = { quantity: exactly('40', '%'), on: '2026-06-30' }
    expect(paceOf(roster('', 100), { ...target, latest })).toMatchObject({ status: 'ON_TRACK', progressed: 0.4 })
    expect(paceOf(roster('hl', null), { ...target, latest })).toMatchObject({ status: 'ON_TRACK', progressed: 0.4 })
    expect(paceOf(roster(states(10, 90, 0), 100), { ...target, latest })).toMatchObject({
      status: 'LATE',
      progressed: 0.1,
    })
  })

  describe('without a baseline of its own', () => {
    const bare = { ...target, baseline: null, startsOn: '2025-12-31' }
    const since = (early: string, late: string) => {
      const { members, ...rest } = roster(early + late, early.length + late.length)
      return {
        ...rest,
        members: members.map((each, i) => (i < early.length ? { ...each, reportedOn: '2025-12-01' } : each)),
      }
    }

    it('starts from what the roster knew when the programme began', () => {
      // Known then: 20 had it and 80 had not, of 100. Nothing has been reported since.
      expect(paceOf(since(states(20, 80, 0), ''), bare)).toMatchObject({ reasonCode: 'NO_MEASUREMENT_SINCE_BASELINE' })
      // Then 20 had it, 70 had not and 10 were unknown; now 30 have it: the start was 20 to 30 of 100.
      expect(paceOf(since(states(20, 70, 0), states(10, 0, 0)), bare)).toMatchObject({
        progressed: 0.125,
        possible: { worst: 'LATE', best: expect.any(String) },
      })
    })

    it('has none where nothing had been reported by then, or only undated', () => {
      expect(paceOf(roster(states(40, 60, 0), 100), bare)).toMatchObject({ reasonCode: 'NO_BASELINE' })
      const undated = roster('hl', 2)
      const members = undated.members.map((each) => ({ ...each, reportedOn: null }))
      expect(paceOf({ ...undated, members }, bare)).toMatchObject({ reasonCode: 'NO_BASELINE' })
      expect(paceOf(roster(states(40, 60, 0), 100), { ...bare, startsOn: null })).toMatchObject({
        reasonCode: 'NO_BASELINE',
      })
    })
  })
})
