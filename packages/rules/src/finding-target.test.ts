import { describe, expect, it } from '@jest/globals'
import { found, kinds, only, paced, target, today } from '../test/facts.ts'
import type { FindingKind } from './findings.ts'
import { type Pace, type PaceStatus, pace } from './pace.ts'
import { exactly } from './quantity.ts'

describe('targets', () => {
  it('tell their reason and ask the owner for the remedy', () => {
    const baseline = { quantity: exactly('76.98', '%'), on: '2025-09-18' }
    const assessed = pace({
      direction: 'INCREASE',
      target: exactly('90', '%'),
      dueOn: '2029-12-31',
      startsOn: null,
      baseline,
      latest: baseline,
      on: today,
    })
    const one = only({ targets: [target({ pace: assessed })] })
    expect(one).toMatchObject({
      key: 'TARGET_NOT_ASSESSABLE:t',
      provinceId: 'hai-phong',
      ownerId: 'owner',
      since: null,
      days: 1136,
    })
    expect(one.message).toEqual({
      vi: 'Chỉ tiêu “Tỷ lệ trường đạt chuẩn quốc gia” (hạn 31/12/2029) chưa đánh giá được: chưa có số liệu báo cáo nào sau số liệu gốc; đề nghị Sở Giáo dục và Đào tạo Nghệ An báo cáo số liệu mới nhất.',
      en: 'The target “Schools meeting national standards” (due 31 Dec 2029) cannot be assessed: there has been no measurement since the baseline; Nghệ An Department of Education and Training is asked to report the latest figure.',
    })
    expect(only({ ownerId: null, ownerName: null, targets: [target({ provinceId: null })] })).toMatchObject({
      provinceId: 'nghe-an',
      message: {
        vi: expect.stringMatching(/; báo cáo nguyên nhân và giải pháp\. Nguồn không nêu cơ quan phụ trách\.$/),
      },
    })
  })

  it.each<[PaceStatus, Pace['reasonCode'], FindingKind[], FindingKind[]]>([
    ['LATE', 'PACE', ['TARGET_LATE'], ['TARGET_LATE']],
    ['AT_RISK', 'PACE', ['TARGET_AT_RISK'], []],
    ['NOT_ASSESSABLE', 'NO_BASELINE', ['TARGET_NOT_ASSESSABLE'], []],
    ['NOT_ASSESSABLE', 'NOT_STARTED', [], []],
    ['NOT_ASSESSABLE', 'MILESTONE_PENDING', [], []],
    ['ON_TRACK', 'PACE', [], []],
    ['ACHIEVED', 'TARGET_MET', [], []],
  ])('%s (%s) is found in force as %j, after the end as %j, and never in a draft', (status, code, inForce, ended) => {
    const targets = [target({ pace: paced(status, code) })]
    expect(kinds({ targets })).toEqual(inForce)
    expect(kinds({ targets, endsOn: '2025-12-31', hasRenewal: true })).toEqual(ended)
    expect(kinds({ targets, effectiveOn: null, draftedOn: '2025-12-10' })).toEqual([])
  })

  it('count from the due date once it has passed', () => {
    expect(only({ targets: [target({ dueOn: '2026-11-20' })] })).toMatchObject({ since: '2026-11-21', days: -1 })
    expect(only({ targets: [target({ dueOn: today })] })).toMatchObject({ since: null, days: 0 })
  })
})

describe('TARGET_WITHOUT_BASELINE', () => {
  const bare = (reasonCode: Pace['reasonCode'], status: PaceStatus = 'NOT_ASSESSABLE') =>
    target({ pace: paced(status, reasonCode), hasBaseline: false })

  it('speaks alone where the baseline is what is wanting', () => {
    expect(only({ targets: [bare('NO_BASELINE')] })).toMatchObject({
      key: 'TARGET_WITHOUT_BASELINE:t',
      subject: { type: 'Target', id: 't' },
      provinceId: 'hai-phong',
      since: null,
      days: 1136,
      message: {
        vi: 'Chỉ tiêu “Tỷ lệ trường đạt chuẩn quốc gia” (hạn 31/12/2029) chưa có số liệu gốc: số liệu báo cáo không có gì để so sánh; đề nghị Sở Giáo dục và Đào tạo Nghệ An bổ sung số liệu gốc.',
        en: 'The target “Schools meeting national standards” (due 31 Dec 2029) has no baseline: what is measured has nothing to be compared with; Nghệ An Department of Education and Training is asked to supply a baseline.',
      },
    })
    expect(only({ targets: [bare('NO_MEASUREMENT')] }).message.vi).toContain(
      'cũng chưa có số liệu báo cáo nào; đề nghị Sở Giáo dục và Đào tạo Nghệ An bổ sung số liệu gốc và số liệu mới nhất',
    )
  })

  it('is silent where something else speaks, or nothing is wanting', () => {
    expect(kinds({ targets: [bare('NO_TARGET_FIGURE')] })).toEqual(['TARGET_NOT_ASSESSABLE'])
    expect(kinds({ targets: [bare('MILESTONE_NOT_REPORTED')] })).toEqual(['TARGET_NOT_ASSESSABLE'])
    expect(kinds({ targets: [bare('PAST_DUE', 'LATE')] })).toEqual(['TARGET_LATE'])
    expect(kinds({ targets: [bare('TARGET_MET', 'ACHIEVED')] })).toEqual([])
    expect(kinds({ targets: [bare('MILESTONE_PENDING')] })).toEqual([])
    expect(kinds({ targets: [{ ...bare('NO_MEASUREMENT'), hasBaseline: true }] })).toEqual(['TARGET_NOT_ASSESSABLE'])
    expect(kinds({ targets: [bare('NO_BASELINE')], endsOn: '2025-12-31', hasRenewal: true })).toEqual([])
    expect(kinds({ targets: [bare('NO_BASELINE')], effectiveOn: null, draftedOn: '2025-12-10' })).toEqual([])
  })
})

describe('INDICATOR_WITHOUT_CODE', () => {
  const coded = (id: string, officialCode: string | null) =>
    target({
      id: `t-${id}`,
      pace: paced('ON_TRACK'),
      indicator: { id, name: { vi: 'Số trường học thông minh', en: 'Smart schools' }, officialCode },
    })

  it('is told once for an indicator of a programme in force, from the day it took effect', () => {
    const targets = [
      coded('i', null),
      { ...coded('i', null), id: 'again' },
      coded('j', '1210'),
      target({ pace: paced('ON_TRACK') }),
    ]
    expect(only({ targets })).toMatchObject({
      key: 'INDICATOR_WITHOUT_CODE:p:i',
      subject: { type: 'Indicator', id: 'i' },
      ownerId: 'owner',
      provinceId: 'nghe-an',
      since: '2022-11-12',
      days: 1470,
      message: {
        vi: 'Chỉ số “Số trường học thông minh” dùng trong “Chương trình phối hợp giữa hai ngành” chưa có mã trong hệ thống chỉ tiêu thống kê: đối chiếu với danh mục chính thức hoặc ghi rõ định nghĩa và cách tính.',
        en: expect.stringContaining('has no code in the statistical system'),
      },
    })
    expect(found({ targets, effectiveOn: null, draftedOn: '2025-12-10' })).toEqual([])
    expect(found({ targets, endsOn: '2025-12-31', hasRenewal: true })).toEqual([])
  })
})
