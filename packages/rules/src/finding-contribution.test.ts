import { describe, expect, it } from '@jest/globals'
import { kinds, only } from '../test/facts.ts'
import type { Statement } from './contribution.ts'
import type { ContributionFacts } from './finding-facts.ts'
import { exactly } from './quantity.ts'

const given: ContributionFacts = {
  id: 'c',
  what: { vi: 'Máy tính', en: 'Computers' },
  quantity: exactly('50', 'set'),
  delivered: true,
  periodTo: '2026-11-01',
  giver: { id: 'giver', name: { vi: 'Liên đoàn Lao động tỉnh', en: 'The provincial Labour Federation' } },
  receiver: { id: 'receiver', name: { vi: 'Sở Giáo dục và Đào tạo', en: 'The Department of Education' } },
  statements: { giver: null, receiver: null },
  provinceId: 'lai-chau',
}
const says = (value: string): Statement => ({ quantity: exactly(value, 'set'), on: '2026-11-10' })
const found = (change: Partial<ContributionFacts>, on?: string) =>
  only({ contributions: [{ ...given, ...change }] }, on)
const none = (change: Partial<ContributionFacts>, on?: string) =>
  expect(kinds({ contributions: [{ ...given, ...change }] }, on)).toEqual([])

describe('CONTRIBUTION_UNCONFIRMED', () => {
  it('asks both sides when neither has confirmed', () => {
    expect(found({})).toEqual({
      key: 'CONTRIBUTION_UNCONFIRMED:c',
      kind: 'CONTRIBUTION_UNCONFIRMED',
      subject: { type: 'Contribution', id: 'c' },
      programmeId: 'p',
      ownerId: null,
      mayAnswerIds: ['giver', 'receiver'],
      provinceId: 'lai-chau',
      placeIds: ['nghe-an'],
      since: '2026-11-01',
      dueOn: null,
      daysSince: 20,
      daysLeft: null,
      days: 20,
      overdue: false,
      message: {
        vi: 'Khoản hỗ trợ “Máy tính” chưa được Liên đoàn Lao động tỉnh và Sở Giáo dục và Đào tạo xác nhận, đến nay đã 20 ngày: đề nghị hai bên xác nhận số lượng đã giao, nhận.',
        en: 'The contribution “Computers” is confirmed neither by The provincial Labour Federation nor by The Department of Education after 20 days: both are asked to confirm what went over.',
      },
    })
  })

  it('asks the side that has not confirmed, and makes it the owner', () => {
    expect(found({ statements: { giver: says('50'), receiver: null } })).toMatchObject({
      ownerId: 'receiver',
      message: {
        vi: 'Khoản hỗ trợ “Máy tính” mới có xác nhận của Liên đoàn Lao động tỉnh, đến nay đã 20 ngày: đề nghị Sở Giáo dục và Đào tạo xác nhận số lượng.',
      },
    })
    expect(found({ statements: { giver: null, receiver: says('50') }, giver: null })).toMatchObject({
      ownerId: null,
      mayAnswerIds: ['receiver'],
      message: {
        en: expect.stringMatching(
          /the giver is asked to confirm the quantity\. The source names no responsible body\.$/,
        ),
      },
    })
  })

  it('shows both where they differ', () => {
    expect(found({ statements: { giver: says('50'), receiver: says('48') } })).toMatchObject({
      ownerId: null,
      mayAnswerIds: ['giver', 'receiver'],
      message: {
        vi: 'Khoản hỗ trợ “Máy tính” được hai bên xác nhận khác nhau, Liên đoàn Lao động tỉnh: 50 bộ; Sở Giáo dục và Đào tạo: 48 bộ; đề nghị hai bên đối chiếu và thống nhất.',
        en: expect.stringContaining('as 50 sets and by The Department of Education as 48 sets'),
      },
    })
  })

  it('is not told of what is agreed, promised or yet to come', () => {
    const agreed = { giver: says('50'), receiver: says('50') }
    none({ statements: agreed })
    none({ delivered: false }, '2026-11-01')
    none({}, '2026-10-31')
    // As of the day before they confirmed, nobody had.
    expect(found({ statements: agreed }, '2026-11-09').days).toBe(8)
    expect(found({ periodTo: null, provinceId: null })).toMatchObject({
      since: null,
      days: null,
      provinceId: 'nghe-an',
    })
  })
})

describe('CONTRIBUTION_UNCONFIRMED, where both sides agree on what the source does not allow', () => {
  it('shows what the source states and what both confirm', () => {
    const more = { ...exactly('50', 'set'), comparator: 'MORE_THAN' as const }
    expect(found({ quantity: more, statements: { giver: says('50'), receiver: says('50') } })).toMatchObject({
      kind: 'CONTRIBUTION_UNCONFIRMED',
      ownerId: null,
      mayAnswerIds: ['giver', 'receiver'],
      message: {
        vi: 'Khoản hỗ trợ “Máy tính” được nguồn nêu là trên 50 bộ, hai bên cùng xác nhận 50 bộ: đề nghị hai bên đối chiếu với nguồn và thống nhất.',
      },
    })
    none({ quantity: more, statements: { giver: says('52'), receiver: says('52') } })
  })
})

describe('CONTRIBUTION_NOT_DELIVERED', () => {
  const more = { ...exactly('366', 'set'), comparator: 'MORE_THAN' as const }
  const promised = { delivered: false, quantity: more, periodTo: '2024-11-22' }

  it('says what was promised and until when, and calls nothing late', () => {
    expect(found(promised)).toMatchObject({
      key: 'CONTRIBUTION_NOT_DELIVERED:c',
      ownerId: 'giver',
      since: '2024-11-23',
      dueOn: null,
      daysLeft: null,
      daysSince: 728,
      overdue: false,
      message: {
        vi: 'Khoản hỗ trợ “Máy tính” (trên 366 bộ) đã cam kết trong thời gian đến 22/11/2024, đến nay đã 729 ngày, chưa ghi nhận việc trao: đề nghị Liên đoàn Lao động tỉnh báo cáo kết quả hoặc thời gian thực hiện.',
        en: 'The contribution “Computers” (more than 366 sets) was promised for the time to 22 Nov 2024, 729 days ago, and no delivery is recorded: The provincial Labour Federation is asked to report the result or when it will be given.',
      },
    })
  })

  it('begins the day after the period, and only where there is one and something binds', () => {
    expect(found(promised, '2024-11-23').kind).toBe('CONTRIBUTION_NOT_DELIVERED')
    none(promised, '2024-11-22')
    none({ ...promised, periodTo: null })
    expect(kinds({ contributions: [{ ...given, ...promised }], effectiveOn: null, draftedOn: '2024-01-01' })).toEqual(
      [],
    )
  })
})
