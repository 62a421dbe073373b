import { describe, expect, it } from '@jest/globals'
import { q, read } from '../test/readings.ts'
import { directionOf, type PaceInput, pace, type Reading } from './pace.ts'
import type { Comparator } from './quantity.ts'

/** The national-standard target of Hải Phòng: 76.98% in September 2025, 90% wanted by the end of 2030. */
const haiPhong: PaceInput = {
  direction: 'INCREASE',
  target: q('90', 'STRIVING_FOR'),
  dueOn: '2030-12-31',
  startsOn: '2025-09-18',
  baseline: read('2025-09-18', '76.98'),
  latest: null,
  on: '2027-02-01',
}
const measured = (value: string, more: Partial<PaceInput> = {}) =>
  pace({ ...haiPhong, latest: read('2026-12-31', value), ...more })

describe('pace by the line', () => {
  it('shows its components', () => {
    // 3.02 of 13.02 points in 469 of 1,930 days.
    const result = measured('80')
    expect(result).toMatchObject({ status: 'ON_TRACK', reasonCode: 'PACE', projected: '89.41' })
    expect(result.progressed).toBeCloseTo(0.23195, 5)
    expect(result.elapsed).toBeCloseTo(0.24301, 5)
    expect(result.ratio).toBeCloseTo(0.95453, 4)
    expect(result.reason.vi).toBe('Đã thực hiện được 23% mức cần đạt thêm khi đã qua 24% thời gian.')
  })

  it('grades by the ratio', () => {
    expect(measured('79.5').status).toBe('AT_RISK')
    expect(measured('78.5').status).toBe('LATE')
    expect(measured('76.98')).toMatchObject({ status: 'LATE', reasonCode: 'PACE', ratio: 0 })
    expect(measured('75')).toMatchObject({ status: 'LATE', reasonCode: 'MOVING_AWAY' })
    expect(measured('85', { baseline: read('2025-09-18', '92') })).toMatchObject({
      status: 'LATE',
      reasonCode: 'NOT_MAINTAINED',
    })
    expect(Object.is(measured('92', { baseline: read('2025-09-18', '92') }).progressed, 0)).toBe(true)
    expect(measured('90')).toMatchObject({ status: 'ACHIEVED', reasonCode: 'TARGET_MET', ratio: expect.any(Number) })
  })

  it('keeps the comparator of the target in every sentence that names it', () => {
    const sentences = [
      measured('90'),
      measured('75'),
      measured('85', { baseline: read('2025-09-18', '92') }),
      measured('85', { on: '2031-01-01' }),
    ]
    expect(sentences.map(({ reasonCode }) => reasonCode)).toEqual([
      'TARGET_MET',
      'MOVING_AWAY',
      'NOT_MAINTAINED',
      'PAST_DUE',
    ])
    for (const { reason } of sentences) {
      expect(reason.vi).toContain('phấn đấu 90%')
      expect(reason.en).toContain('“striving for 90%”')
    }
    expect(sentences[3]?.reason.vi).toBe(
      'Đã quá hạn 31/12/2030 mà số liệu mới nhất (85% ngày 31/12/2026) chưa đạt chỉ tiêu phấn đấu 90%.',
    )
  })

  it('meets the thresholds exactly', () => {
    const line = {
      direction: 'INCREASE',
      target: q('100'),
      dueOn: '2026-04-11',
      startsOn: null,
      on: '2026-02-20',
    } as const
    // 100 days in all; measured after 50 of them, so the ratio is twice the share.
    const at = (y: string) => pace({ ...line, baseline: read('2026-01-01', '0'), latest: read('2026-02-20', y) }).status
    expect([at('47.5'), at('47.4999'), at('30'), at('29.9999')]).toEqual(['ON_TRACK', 'AT_RISK', 'AT_RISK', 'LATE'])
  })

  it('takes time to the latest measurement, until the due date has passed', () => {
    expect(measured('80', { on: '2030-12-31' }).status).toBe('ON_TRACK')
    expect(measured('80', { on: '2031-01-01' })).toMatchObject({ status: 'LATE', reasonCode: 'PAST_DUE' })
    expect(measured('80', { on: '2031-01-01', baseline: null })).toMatchObject({ status: 'LATE', ratio: null })
    expect(measured('90', { on: '2031-01-01' }).status).toBe('ACHIEVED')
  })
})

describe('what cannot be assessed', () => {
  it.each<[string, Partial<PaceInput>]>([
    ['NO_MEASUREMENT', {}],
    ['NO_MEASUREMENT', { latest: read('2027-02-02', '80') }],
    ['NO_MEASUREMENT_SINCE_BASELINE', { latest: haiPhong.baseline }],
    ['NO_MEASUREMENT_SINCE_BASELINE', { latest: haiPhong.baseline, on: '2031-06-01' }],
    ['NO_BASELINE', { baseline: null, latest: read('2026-12-31', '80') }],
    ['BASELINE_WITHOUT_FIGURE', { baseline: read('2025-09-18', null, 'NOT_STATED'), latest: read('2026-12-31', '80') }],
    ['MEASUREMENT_WITHOUT_FIGURE', { latest: read('2026-12-31', null, 'NOT_STATED') }],
    ['NO_TARGET_FIGURE', { target: q(null, 'NOT_STATED'), latest: read('2026-12-31', '80') }],
    ['NOT_STARTED', { startsOn: '2027-09-05', latest: read('2026-12-31', '95') }],
    ['UNITS_DIFFER', { latest: read('2026-12-31', '80', 'EXACTLY', 'school') }],
    ['UNITS_DIFFER', { baseline: read('2025-09-18', '80', 'EXACTLY', 'school'), latest: read('2026-12-31', '80') }],
  ])('%s', (reasonCode, change) => {
    const result = pace({ ...haiPhong, ...change })
    expect(result).toMatchObject({ status: 'NOT_ASSESSABLE', reasonCode })
    expect(result.reason.vi).toMatch(/\.$/)
    expect(result.reason.en).toMatch(/\.$/)
  })

  it('a target met needs no baseline', () => {
    expect(measured('91', { baseline: null })).toMatchObject({ status: 'ACHIEVED', ratio: null })
  })
})

describe('figures that are not exact', () => {
  it('give a verdict only when every value they allow gives it', () => {
    expect(measured('0', { latest: read('2026-12-31', '91', 'AT_LEAST') }).status).toBe('ACHIEVED')
    expect(measured('0', { latest: read('2026-12-31', '76', 'NEARLY') }).status).toBe('LATE')
    expect(measured('0', { latest: read('2026-12-31', '90', 'NEARLY'), on: '2031-01-01' }).status).toBe('LATE')
    expect(measured('0', { latest: read('2026-12-31', '90', 'NEARLY') }).status).toBe('NOT_ASSESSABLE')
    expect(measured('95', { latest: read('2026-12-31', '95', 'ABOUT') }).status).toBe('NOT_ASSESSABLE')
  })

  it('say which figure is vague and keep the components as printed', () => {
    const result = measured('80', { baseline: read('2025-09-18', '76', 'MORE_THAN') })
    expect(result).toMatchObject({
      status: 'NOT_ASSESSABLE',
      reasonCode: 'VAGUE',
      progressed: expect.closeTo(4 / 14, 6),
    })
    expect(result.reason).toEqual({
      vi: 'Chưa kết luận được vì số liệu gốc chỉ nêu “trên 76%”.',
      en: 'No verdict is possible because the baseline says only “more than 76%”.',
    })
    expect(measured('75', { baseline: read('2025-09-18', '76', 'MORE_THAN') }).status).toBe('LATE')
  })

  it('agree when even the least favourable value they allow does', () => {
    // From anything below 70%, 85% is well on the way; in the mirror, from anything above 20%, 12% is.
    expect(measured('85', { baseline: read('2025-09-18', '70', 'NEARLY') }).status).toBe('ON_TRACK')
    const down = { direction: 'DECREASE', target: q('10'), baseline: read('2025-09-18', '20', 'MORE_THAN') } as const
    expect(measured('12', down).status).toBe('ON_TRACK')
    expect(measured('12', { ...down, method: 'COMPOUND_GROWTH' }).status).toBe('ON_TRACK')
    expect(measured('5', { ...down, target: q('10', 'NEARLY'), baseline: read('2025-09-18', '20') }).status).toBe(
      'NOT_ASSESSABLE',
    )
  })

  it('are turned round with the direction', () => {
    const down = { direction: 'DECREASE', target: q('10'), baseline: read('2025-09-18', '20') } as const
    const at = (comparator: Comparator, on = haiPhong.on) =>
      measured('0', { ...down, on, latest: read('2026-12-31', '10', comparator) }).status
    expect([at('NEARLY'), at('MORE_THAN'), at('MORE_THAN', '2031-01-01')]).toEqual([
      'ACHIEVED',
      'NOT_ASSESSABLE',
      'LATE',
    ])
  })

  it('read a promise at its figure, and strictly when it says more than', () => {
    expect(measured('90', { target: q('90', 'AT_LEAST') }).status).toBe('ACHIEVED')
    expect(measured('90', { target: q('90', 'MORE_THAN') }).status).toBe('ON_TRACK')
    expect(measured('0', { target: q('90', 'MORE_THAN'), latest: read('2026-12-31', '90', 'MORE_THAN') }).status).toBe(
      'ACHIEVED',
    )
    expect(measured('89', { target: q('90', 'ABOUT') })).toMatchObject({
      status: 'NOT_ASSESSABLE',
      reasonCode: 'VAGUE',
    })
  })
})

describe('milestones', () => {
  const milestone: PaceInput = {
    ...haiPhong,
    target: q(null, 'EXACTLY', 'milestone'),
    baseline: null,
    dueOn: '2026-12-31',
    on: '2026-11-21',
  }
  const says = (value: string | null, comparator: Comparator = 'EXACTLY') =>
    read('2026-06-30', value, comparator, 'milestone')

  it('are met by a measurement that says so, and by nothing else', () => {
    expect(pace({ ...milestone, latest: says('1') })).toMatchObject({
      status: 'ACHIEVED',
      reasonCode: 'MILESTONE_MET',
      ratio: null,
    })
    expect(pace({ ...milestone, latest: says('0') })).toMatchObject({
      status: 'NOT_ASSESSABLE',
      reasonCode: 'MILESTONE_PENDING',
    })
    expect(pace({ ...milestone, latest: says('0'), on: '2027-01-01' })).toMatchObject({
      status: 'LATE',
      reasonCode: 'MILESTONE_PAST_DUE',
    })
    expect(pace({ ...milestone, latest: says('1', 'STRIVING_FOR') }).status).toBe('NOT_ASSESSABLE')
    expect(pace({ ...milestone, latest: read('2026-06-30', '1') }).reasonCode).toBe('UNITS_DIFFER')
    expect(pace({ ...milestone, on: '2027-01-01' })).toMatchObject({
      status: 'NOT_ASSESSABLE',
      reasonCode: 'MILESTONE_NOT_REPORTED',
    })
  })
})

describe('pace by compound growth', () => {
  it('compares yearly growth with the growth required', () => {
    const line = {
      ...haiPhong,
      target: q('400', 'EXACTLY', 'school'),
      dueOn: '2030-01-01',
      baseline: read('2026-01-01', '100', 'EXACTLY', 'school'),
      on: '2028-01-02',
      method: 'COMPOUND_GROWTH',
    } as const
    const at = (y: string) => pace({ ...line, latest: read('2028-01-01', y, 'EXACTLY', 'school') })
    // Doubling in half of the time is exactly on the way to four times as many: 200, where the line wants 250.
    expect(at('200')).toMatchObject({
      status: 'ON_TRACK',
      reasonCode: 'GROWTH',
      ratio: expect.closeTo(1, 2),
      projected: expect.stringMatching(/^400/),
    })
    expect(at('150').status).toBe('LATE')
    expect(pace({ ...line, method: 'LINEAR', latest: read('2028-01-01', '200', 'EXACTLY', 'school') }).status).toBe(
      'AT_RISK',
    )
  })

  it('has nothing to say of a baseline of zero or less, unless the target is met', () => {
    const zero = { baseline: read('2025-09-18', '0'), method: 'COMPOUND_GROWTH' } as const
    expect(measured('1', zero)).toMatchObject({ status: 'NOT_ASSESSABLE', reasonCode: 'GROWTH_UNDEFINED' })
    expect(measured('1', { ...zero, baseline: read('2025-09-18', '-3') }).status).toBe('NOT_ASSESSABLE')
    expect(measured('0', zero).status).toBe('NOT_ASSESSABLE')
    expect(measured('95', zero).status).toBe('ACHIEVED')
  })
})

describe('a vague baseline', () => {
  const other = q('76.98')
  const vague = (value: string, corroborated = other, more: Partial<PaceInput> = {}) =>
    measured(value, { ...more, baseline: { ...read('2025-09-18', '76', 'MORE_THAN'), corroborated } })

  it('is narrowed by a figure of another source, and the reason says so', () => {
    const result = vague('80')
    expect(result).toMatchObject({
      status: 'ON_TRACK',
      reasonCode: 'PACE',
      progressed: expect.closeTo(3.02 / 13.02, 6),
      projected: '89.41',
    })
    expect(result.reason).toEqual({
      vi: 'Đã thực hiện được 23% mức cần đạt thêm khi đã qua 24% thời gian, lấy số liệu gốc 76,98% theo nguồn đối chứng (nguồn chính chỉ nêu “trên 76%”).',
      en: '23% of the change needed has been made in 24% of the time, taking the baseline of 76.98% from a corroborating source (the main one says only “more than 76%”).',
    })
    expect(vague('80', other, { method: 'COMPOUND_GROWTH' }).reason.vi).toContain('nguồn đối chứng')
  })

  it('is not narrowed by what contradicts it, counts something else, or is vague itself', () => {
    for (const figure of [q('75'), q('76.98', 'ABOUT'), q('77', 'EXACTLY', 'school'), q('70', 'MORE_THAN')]) {
      const result = vague('80', figure)
      expect(result).toMatchObject({
        status: 'NOT_ASSESSABLE',
        reasonCode: 'VAGUE',
        progressed: expect.closeTo(4 / 14, 6),
      })
      expect(result.reason.vi).toBe('Chưa kết luận được vì số liệu gốc chỉ nêu “trên 76%”.')
    }
    // Narrowed to between 76 and 78, both ends on the way: no more is needed.
    expect(vague('84', q('78', 'NEARLY')).status).toBe('ON_TRACK')
  })

  it('changes nothing about an exact one', () => {
    const baseline = { ...read('2025-09-18', '76.98'), corroborated: q('76.98') }
    expect(measured('80', { baseline })).toEqual(measured('80'))
    expect(measured('80', { baseline: { ...baseline, corroborated: q('77.5') } })).toEqual(measured('80'))
  })

  it('says what it comes to at best', () => {
    const result = measured('78.5', { baseline: read('2025-09-18', '76', 'MORE_THAN') })
    expect(result).toMatchObject({ status: 'NOT_ASSESSABLE', possible: { worst: 'LATE', best: 'AT_RISK' } })
    expect(result.reason).toEqual({
      vi: 'Chưa kết luận được vì số liệu gốc chỉ nêu “trên 76%”; dù theo cách hiểu có lợi nhất vẫn là có nguy cơ.',
      en: 'No verdict is possible because the baseline says only “more than 76%”; at best it is at risk.',
    })
    expect(measured('77', { baseline: read('2025-09-18', '76', 'MORE_THAN') })).toMatchObject({
      status: 'LATE',
      possible: { worst: 'LATE', best: 'LATE' },
    })
  })
})

describe('milestones with steps', () => {
  const plan: PaceInput = {
    direction: 'INCREASE',
    target: q('1', 'EXACTLY', 'milestone'),
    startsOn: '2026-01-01',
    dueOn: '2026-12-31',
    baseline: null,
    latest: null,
    on: '2026-11-21',
  }
  const made = (done: number, more: Partial<PaceInput> = {}) =>
    pace({ ...plan, steps: { done, total: 5, on: '2026-07-02' }, ...more })

  it('go by the steps done in the time to their report', () => {
    expect(made(3)).toMatchObject({ status: 'ON_TRACK', reasonCode: 'MILESTONE_STEPS', progressed: 0.6, elapsed: 0.5 })
    expect(made(3).reason).toEqual({
      vi: 'Đã thực hiện được 3/5 bước khi đã qua 50% thời gian.',
      en: '3 of 5 steps done in 50% of the time.',
    })
    expect(made(2)).toMatchObject({ status: 'AT_RISK', ratio: expect.closeTo(0.8, 6) })
    expect(made(1).reason.vi).toBe('Mới thực hiện được 1/5 bước khi đã qua 50% thời gian.')
    expect(made(0).status).toBe('LATE')
  })

  it('are met only when a measurement says so, and late once past due', () => {
    expect(made(5).status).toBe('ON_TRACK')
    expect(made(5, { latest: read('2026-11-01', '1', 'EXACTLY', 'milestone') }).status).toBe('ACHIEVED')
    const not = { latest: read('2026-11-01', '0', 'EXACTLY', 'milestone'), on: '2027-01-01' }
    expect(made(5, not)).toMatchObject({ status: 'LATE', reasonCode: 'MILESTONE_PAST_DUE' })
  })

  it('are pending, with the days left, where steps say nothing', () => {
    for (const pending of [
      pace(plan),
      made(3, { startsOn: null }),
      made(3, { steps: { done: 3, total: 0, on: '2026-07-02' } }),
      made(3, { steps: { done: 3, total: 5, on: '2026-11-22' } }),
      made(3, { steps: { done: 3, total: 5, on: '2026-01-01' } }),
    ]) {
      expect(pending).toMatchObject({ status: 'NOT_ASSESSABLE', reasonCode: 'MILESTONE_PENDING', possible: null })
      expect(pending.reason.vi).toContain('(còn 40 ngày)')
    }
    expect(pace({ ...plan, on: '2026-12-31' }).reason.en).toContain('(due today)')
  })
})

describe('growth', () => {
  it('shows both yearly rates', () => {
    const line = {
      ...haiPhong,
      baseline: read('2026-01-01', '100'),
      target: q('400'),
      dueOn: '2030-01-01',
      on: '2028-01-02',
    }
    const result = pace({ ...line, method: 'COMPOUND_GROWTH', latest: read('2028-01-01', '200') })
    expect(result.growth).toEqual({ observed: expect.closeTo(0.4144, 3), required: expect.closeTo(0.4142, 3) })
    expect(result).toMatchObject({ method: 'COMPOUND_GROWTH', unit: '%' })
    expect(pace({ ...line, latest: read('2028-01-01', '200') })).toMatchObject({ method: 'LINEAR', growth: null })
  })
})

describe('a promise to stay under a value', () => {
  const ceiling = (comparator: 'AT_MOST' | 'LESS_THAN', latest: Reading, on = '2026-11-21') =>
    pace({
      direction: 'DECREASE',
      target: q('35', comparator, 'pupil/class'),
      dueOn: '2030-12-31',
      startsOn: null,
      baseline: read('2025-12-31', '45', 'EXACTLY', 'pupil/class'),
      latest,
      on,
    })
  const of = (value: string, comparator: Comparator = 'EXACTLY') => read('2026-06-30', value, comparator, 'pupil/class')

  it('is met at the value by “at most”, and only below it by “less than”', () => {
    expect(ceiling('AT_MOST', of('35')).status).toBe('ACHIEVED')
    expect(ceiling('LESS_THAN', of('35')).status).not.toBe('ACHIEVED')
    expect(ceiling('LESS_THAN', of('35', 'LESS_THAN')).status).toBe('ACHIEVED')
    expect(ceiling('LESS_THAN', of('34.9')).status).toBe('ACHIEVED')
    expect(ceiling('AT_MOST', of('36', 'AT_MOST'))).toMatchObject({ status: 'NOT_ASSESSABLE', reasonCode: 'VAGUE' })
    expect(ceiling('AT_MOST', of('36', 'MORE_THAN'), '2031-01-01').status).toBe('LATE')
  })

  it('is paced as any fall is, and says so in words', () => {
    // One of ten in 181 of 1,826 days.
    expect(ceiling('AT_MOST', of('44'))).toMatchObject({ status: 'ON_TRACK', progressed: 0.1 })
    expect(ceiling('AT_MOST', of('35')).reason).toEqual({
      vi: 'Đã đạt: 35 học sinh/lớp ngày 30/06/2026 so với chỉ tiêu không quá 35 học sinh/lớp.',
      en: 'Met: 35 pupils per class on 30 Jun 2026 against a target of at most 35 pupils per class.',
    })
  })

  it('tells the way to go where the indicator does not', () => {
    for (const comparator of ['AT_MOST', 'LESS_THAN'] as const) {
      expect(directionOf('NEUTRAL', q('35', comparator))).toBe('DECREASE')
      expect(directionOf('MAINTAIN', q('35', comparator))).toBe('DECREASE')
      expect(directionOf('INCREASE', q('35', comparator))).toBe('INCREASE')
    }
    expect(directionOf('NEUTRAL', q('35', 'AT_LEAST'))).toBe('INCREASE')
    expect(directionOf('MAINTAIN', q('35'))).toBe('MAINTAIN')
    expect(directionOf('DECREASE', q('35', 'AT_LEAST'))).toBe('DECREASE')
  })
})
