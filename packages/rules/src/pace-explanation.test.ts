import { describe, expect, it } from '@jest/globals'
import { q, read } from '../test/readings.ts'
import { type PaceInput, pace } from './pace.ts'
import { paceExplanation } from './pace-explanation.ts'

/** 76% in 2025 to 90% by 2030: the worked example of the page on method. */
const haiPhong: PaceInput = {
  direction: 'INCREASE',
  target: q('90', 'STRIVING_FOR'),
  dueOn: '2030-12-31',
  startsOn: null,
  baseline: read('2025-09-18', '76.98'),
  latest: read('2026-12-31', '80'),
  on: '2027-02-01',
}

describe('paceExplanation', () => {
  it('says every component by the line', () => {
    expect(paceExplanation(pace(haiPhong), 'VI')).toEqual([
      'Đã đi được 23,2% quãng đường từ số liệu gốc đến chỉ tiêu.',
      'Đến số liệu mới nhất đã qua 24,3% thời gian từ số liệu gốc đến hạn.',
      'Tỷ số tiến độ (quãng đường chia cho thời gian) là 0,95; từ 0,95 trở lên là đúng tiến độ, từ 0,60 đến dưới 0,95 là có nguy cơ, dưới 0,60 là chậm.',
      'Nếu tiếp tục đều như vậy, đến hạn sẽ là 89,41%.',
    ])
  })

  it('says every component by growth', () => {
    expect(paceExplanation(pace({ ...haiPhong, method: 'COMPOUND_GROWTH' }), 'EN')).toEqual([
      '23.2% of the way from the baseline to the target has been made.',
      'By the latest figure 24.3% of the time from the baseline to the due date had passed.',
      'Average yearly change is 3.04% observed and 3% required.',
      'The ratio (observed over required) is 1.01; 0.95 or more is on track, from 0.60 to below 0.95 at risk, below 0.60 late.',
      'At the same average yearly change, it will be 90.19% on the due date.',
    ])
  })

  it('never rounds a ratio into the next verdict', () => {
    // 47.499 of 100 in half of the time: 0.94998.
    const close = pace({
      ...haiPhong,
      target: q('100'),
      baseline: read('2026-01-01', '0'),
      latest: read('2026-02-20', '47.499'),
      dueOn: '2026-04-11',
      on: '2026-02-20',
    })
    expect(close.status).toBe('AT_RISK')
    expect(paceExplanation(close, 'EN')[2]).toMatch(/ is 0.94998; /)
  })

  it('says what moves away, and steps of a milestone', () => {
    expect(paceExplanation(pace({ ...haiPhong, latest: read('2026-12-31', '75') }), 'VI')[0]).toBe(
      'Số liệu mới nhất đã lùi xa chỉ tiêu thêm 15,2% quãng đường từ số liệu gốc đến chỉ tiêu.',
    )
    const milestone = pace({
      ...haiPhong,
      target: q('1', 'EXACTLY', 'milestone'),
      startsOn: '2026-01-01',
      dueOn: '2026-12-31',
      baseline: null,
      latest: null,
      on: '2026-11-21',
      steps: { done: 3, total: 5, on: '2026-07-02' },
    })
    expect(paceExplanation(milestone, 'VI').slice(0, 2)).toEqual([
      'Đã hoàn thành 60% số bước.',
      'Đến số liệu mới nhất đã qua 50% thời gian từ ngày bắt đầu đến hạn.',
    ])
  })

  it('is empty where nothing can be computed', () => {
    expect(paceExplanation(pace({ ...haiPhong, latest: null }), 'VI')).toEqual([])
  })
})
