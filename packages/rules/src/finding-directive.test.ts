import { describe, expect, it } from '@jest/globals'
import { only, today } from '../test/facts.ts'
import { findingsOfDirective } from './finding-directive.ts'
import type { DirectiveFacts } from './finding-facts.ts'
import { rank } from './findings.ts'

const request: DirectiveFacts = {
  id: 'd',
  kind: 'REQUEST',
  text: { vi: 'Đào tạo các nghề địa phương chưa đào tạo được.', en: 'Train in trades it cannot offer.' },
  event: { title: { vi: 'buổi làm việc', en: 'the working session' }, heldOn: '2025-05-30' },
  owner: { id: 'ez', name: { vi: 'Ban Quản lý Khu kinh tế', en: 'The economic zone board' } },
  mayAnswerIds: [],
  programmeId: null,
  provinceId: 'hai-phong',
  placeIds: ['hai-phong', 'yen-bai'],
  dueOn: null,
  closedOn: null,
}
const found = (change: Partial<DirectiveFacts>, on = today) => findingsOfDirective({ ...request, ...change }, on)

describe('DIRECTIVE_OPEN', () => {
  it('counts the days since the event, and belongs to no programme of its own', () => {
    expect(found({})).toEqual([
      {
        key: 'DIRECTIVE_OPEN:d',
        kind: 'DIRECTIVE_OPEN',
        subject: { type: 'Directive', id: 'd' },
        programmeId: null,
        ownerId: 'ez',
        mayAnswerIds: [],
        provinceId: 'hai-phong',
        placeIds: ['hai-phong', 'yen-bai'],
        since: '2025-05-30',
        dueOn: null,
        daysSince: 540,
        daysLeft: null,
        days: 540,
        overdue: false,
        message: {
          vi: 'Đề nghị “Đào tạo các nghề địa phương chưa đào tạo được” tại buổi làm việc ngày 30/05/2025 chưa ghi nhận kết quả sau 540 ngày: đề nghị Ban Quản lý Khu kinh tế báo cáo kết quả hoặc ấn định thời hạn thực hiện.',
          en: 'The request “Train in trades it cannot offer” of the working session, 30 May 2025, has no result after 540 days: The economic zone board is asked to report the result or set a date for it.',
        },
      },
    ])
  })

  it('tells the days to its due day, or past it, from the days since it was asked', () => {
    expect(found({ dueOn: '2026-12-01' })[0]).toMatchObject({ daysLeft: 10, daysSince: 540, days: 10 })
    expect(found({ dueOn: today })[0]).toMatchObject({ daysLeft: 0, overdue: false })
    const [late] = found({ dueOn: '2026-11-20', kind: 'CONCLUSION' })
    expect(late).toMatchObject({ since: '2025-05-30', daysSince: 540, daysLeft: -1, days: -1, overdue: true })
    expect(late?.message.vi).toContain('quá hạn 1 ngày (hạn 20/11/2026) mà chưa ghi nhận kết quả')
    expect(late?.message.en).toMatch(/^The conclusion .* is 1 day overdue/)
  })

  it('is closed from the day it was closed, and does not exist before the event', () => {
    expect(found({ closedOn: today })).toEqual([])
    expect(found({ closedOn: '2026-11-22' })).toHaveLength(1)
    expect(found({}, '2025-05-29')).toEqual([])
  })

  it('of a programme has no owner where the source names none; those that lead the programme may answer', () => {
    const bare = { ...request, owner: null, provinceId: null }
    expect(only({ directives: [bare] })).toMatchObject({
      programmeId: 'p',
      ownerId: null,
      mayAnswerIds: ['owner'],
      provinceId: 'nghe-an',
      message: { vi: expect.stringMatching(/: báo cáo kết quả .*\. Nguồn không nêu cơ quan phụ trách\.$/) },
    })
    expect(findingsOfDirective(bare, today)[0]?.message.vi).toMatch(/: báo cáo kết quả hoặc ấn định/)
  })

  it('ranks what is overdue before what has waited longer', () => {
    const all = [
      ...found({ id: 'old' }),
      ...found({ id: 'late', dueOn: '2026-11-20', event: { ...request.event, heldOn: '2026-01-01' } }),
    ]
    expect(rank(all).map(({ key }) => key)).toEqual(['DIRECTIVE_OPEN:late', 'DIRECTIVE_OPEN:old'])
    const later = found({ id: 'later', dueOn: '2026-10-01' })
    expect(rank([...all, ...later]).map(({ key }) => key)[0]).toBe('DIRECTIVE_OPEN:later')
  })
})
