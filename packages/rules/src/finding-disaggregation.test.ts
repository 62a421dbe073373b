import { describe, expect, it } from '@jest/globals'
import { only, today } from '../test/facts.ts'
import { findingsOfDisaggregation } from './finding-disaggregation.ts'
import type { DisaggregationFacts } from './finding-facts.ts'
import { exactly } from './quantity.ts'

const levels = (...values: string[]) =>
  ['preschool', 'primary', 'lower-secondary', 'upper-secondary'].slice(0, values.length).map((category, i) => ({
    category,
    quantity: exactly(values[i] ?? '0', '%'),
  }))
const haiPhong: DisaggregationFacts = {
  measurementId: 'm',
  indicatorName: { vi: 'Tỷ lệ trường đạt chuẩn quốc gia', en: 'Schools meeting national standards' },
  period: { vi: '18/09/2025', en: '18 Sep 2025' },
  reportedOn: '2025-09-18',
  dimension: 'education-level',
  total: exactly('76.98', '%'),
  parts: levels('79.85', '78.74', '76.85', '72.5'),
  owner: null,
  mayAnswerIds: [],
  programmeId: null,
  provinceId: 'hai-phong',
  placeIds: ['hai-phong'],
}
const found = (change: Partial<DisaggregationFacts>, on = today) =>
  findingsOfDisaggregation({ ...haiPhong, ...change }, on)

describe('DISAGGREGATION_MISMATCH', () => {
  it('has nothing to say of the four published levels of Hải Phòng', () => {
    expect(found({})).toEqual([])
  })

  it('says how the parts and the total differ', () => {
    expect(found({ total: exactly('80.5', '%') })).toEqual([
      {
        key: 'DISAGGREGATION_MISMATCH:education-level:m',
        kind: 'DISAGGREGATION_MISMATCH',
        subject: { type: 'Measurement', id: 'm' },
        programmeId: null,
        ownerId: null,
        mayAnswerIds: [],
        provinceId: 'hai-phong',
        placeIds: ['hai-phong'],
        since: '2025-09-18',
        dueOn: null,
        daysSince: 429,
        daysLeft: null,
        days: 429,
        overdue: false,
        message: {
          vi: 'Số liệu “Tỷ lệ trường đạt chuẩn quốc gia” (18/09/2025) không khớp khi phân theo cấp học: số chung 80,5% cao hơn mọi phần (72,5% đến 79,85%); kiểm tra lại và báo cáo số đúng. Nguồn không nêu cơ quan phụ trách.',
          en: 'The figure “Schools meeting national standards” (18 Sep 2025) does not match its parts by level of education: the total of 80.5% is higher than every part (72.5% to 79.85%); check and report what is right. The source names no responsible body.',
        },
      },
    ])
    expect(only({ disaggregations: [{ ...haiPhong, total: exactly('80.5', '%') }] })).toMatchObject({
      programmeId: 'p',
      ownerId: null,
      mayAnswerIds: ['owner'],
      message: {
        vi: expect.stringMatching(/; kiểm tra lại và báo cáo số đúng\. Nguồn không nêu cơ quan phụ trách\.$/),
      },
    })
  })

  it('claims nothing of parts that are not the whole, nor before they were reported', () => {
    expect(found({ total: exactly('80.5', '%'), parts: levels('79.85', '78.74', '76.85') })).toEqual([])
    expect(found({ total: exactly('80.5', '%') }, '2025-09-17')).toEqual([])
  })
})
