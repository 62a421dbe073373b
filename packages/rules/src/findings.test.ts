import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { bare, found, kinds, only, today } from '../test/facts.ts'
import { addDays } from './date.ts'
import { type Finding, type FindingKind, rank, SEVERITY } from './findings.ts'

it('finds nothing where nothing is amiss', () => {
  expect(found({})).toEqual([])
})

it('finds nothing on a day when nobody could know of the programme', () => {
  const short = { declared: { contents: 6, activities: 9 }, recorded: { contents: 6, activities: 6 } }
  const signed = { ...short, effectiveOn: '2022-11-12', draftedOn: null, proposedOn: null }
  expect(found(signed, '2022-11-11')).toEqual([])
  expect(found(signed, '2022-11-12')).toHaveLength(1)
  expect(found({ ...signed, proposedOn: '2022-05-01' }, '2022-05-01').map(({ kind }) => kind)).toContain(
    'PROPOSED_NOT_SIGNED',
  )
})

describe('ENDS_WITHOUT_RENEWAL', () => {
  it('says when, how long is left and what to do', () => {
    expect(only({ endsOn: '2026-12-31' })).toEqual({
      key: 'ENDS_WITHOUT_RENEWAL:p',
      kind: 'ENDS_WITHOUT_RENEWAL',
      subject: { type: 'Programme', id: 'p' },
      programmeId: 'p',
      ownerId: 'owner',
      mayAnswerIds: [],
      provinceId: 'nghe-an',
      placeIds: ['nghe-an'],
      since: '2026-07-04',
      dueOn: '2026-12-31',
      daysSince: 140,
      daysLeft: 40,
      days: 40,
      overdue: false,
      message: {
        vi: 'Chương trình phối hợp giữa hai ngành kết thúc ngày 31/12/2026 (còn 40 ngày) nhưng chưa ghi nhận việc gia hạn: xác nhận gia hạn hoặc tổng kết.',
        en: 'The coordination programme of the two sectors ends on 31 Dec 2026 (40 days left) and no renewal is recorded: confirm its renewal or hold its final review.',
      },
    })
  })

  it('begins 180 days before the end and lasts beyond it, until a renewal is recorded', () => {
    expect(kinds({ endsOn: addDays(today, 180) })).toEqual(['ENDS_WITHOUT_RENEWAL'])
    expect(kinds({ endsOn: addDays(today, 181) })).toEqual([])
    expect(only({ endsOn: '2025-05-31' })).toMatchObject({
      days: -539,
      message: { vi: expect.stringContaining('đã kết thúc từ ngày 31/05/2025') },
    })
    expect(only({ endsOn: today }).message.vi).toContain('(hôm nay)')
    expect(kinds({ endsOn: '2026-12-31', hasRenewal: true })).toEqual([])
    expect(kinds({ endsOn: '2026-12-31', effectiveOn: null, draftedOn: '2025-01-01' })).toEqual([])
  })
})

describe('PROPOSED_NOT_SIGNED', () => {
  const memorandum = {
    effectiveOn: null,
    endsOn: null,
    proposedOn: '2025-05-30',
    title: { vi: 'Bản ghi nhớ hợp tác', en: 'The memorandum of cooperation' },
  }

  it('counts the days since it was proposed', () => {
    expect(only(memorandum)).toMatchObject({
      kind: 'PROPOSED_NOT_SIGNED',
      since: '2025-05-30',
      days: 540,
      message: {
        vi: 'Bản ghi nhớ hợp tác được đề xuất ngày 30/05/2025, đến nay đã 540 ngày mà chưa được ký kết: thống nhất thời điểm ký hoặc ghi nhận việc không tiếp tục.',
        en: 'The memorandum of cooperation was proposed on 30 May 2025, 540 days ago, and is still unsigned: agree a date for signing or record that it is dropped.',
      },
    })
    expect(only({ ...memorandum, proposedOn: null })).toMatchObject({ since: null, days: null })
  })

  it('spares what is signed, in draft, or not yet proposed', () => {
    expect(kinds({ ...memorandum, effectiveOn: '2026-01-01' })).toEqual([])
    expect(kinds({ ...memorandum, draftedOn: '2026-01-01' })).toEqual([])
    expect(kinds(memorandum, '2025-05-29')).toEqual([])
  })
})

describe('DECLARED_NOT_RECORDED', () => {
  it('names what is short, and only that', () => {
    expect(only({ declared: { contents: 6, activities: 9 }, recorded: { contents: 6, activities: 6 } })).toMatchObject({
      key: 'DECLARED_NOT_RECORDED:p',
      since: null,
      days: null,
      message: {
        vi: 'Chương trình phối hợp giữa hai ngành nêu 9 hoạt động nhưng mới ghi nhận 6 hoạt động: đối chiếu văn bản gốc và bổ sung phần còn thiếu.',
        en: 'The coordination programme of the two sectors declares 9 activities but only 6 activities are recorded: check the original document and add what is missing.',
      },
    })
    expect(
      only({ declared: { contents: 7, activities: 2 }, recorded: { contents: 1, activities: 1 } }).message.en,
    ).toContain('declares 7 contents and 2 activities but only 1 content and 1 activity are recorded')
    expect(kinds({ declared: { contents: 6, activities: null }, recorded: { contents: 8, activities: 0 } })).toEqual([])
  })
})

describe('PARTY_SUCCEEDED', () => {
  const party = {
    organisationId: 'yb',
    name: { vi: 'Sở Giáo dục và Đào tạo Yên Bái', en: 'Yên Bái Department of Education and Training' },
    role: 'BENEFICIARY',
    succeededBy: {
      id: 'lc',
      name: { vi: 'Sở Giáo dục và Đào tạo Lào Cai', en: 'Lào Cai Department of Education and Training' },
      on: '2025-07-01',
    },
  }

  it('is told once for each organisation of each programme, from the day of succession', () => {
    const one = only({ parties: [party, { ...party, role: 'SIGNATORY' }] })
    expect(one).toMatchObject({
      key: 'PARTY_SUCCEEDED:p:yb',
      subject: { type: 'Organisation', id: 'yb' },
      since: '2025-07-01',
      days: 508,
    })
    expect(one.message.vi).toBe(
      'Sở Giáo dục và Đào tạo Yên Bái, một bên tham gia “Chương trình phối hợp giữa hai ngành”, đã được Sở Giáo dục và Đào tạo Lào Cai kế thừa từ ngày 01/07/2025: xác nhận bên kế thừa tiếp tục thực hiện và cập nhật văn bản.',
    )
    expect(only({ id: 'other', parties: [party] }).key).not.toBe(one.key)
    expect(kinds({ parties: [party] }, '2025-07-01')).toEqual(['PARTY_SUCCEEDED'])
    expect(kinds({ parties: [party] }, '2025-06-30')).toEqual([])
    expect(kinds({ parties: [{ ...party, succeededBy: null }] })).toEqual([])
  })

  it('concerns what is in force, drafted or proposed, not what has ended', () => {
    expect(kinds({ parties: [party], effectiveOn: null, proposedOn: '2025-05-30' })).toContain('PARTY_SUCCEEDED')
    expect(kinds({ parties: [party], endsOn: '2025-12-31', hasRenewal: true })).toEqual([])
  })
})

describe('ACTIVITY_LATE', () => {
  const activity = {
    id: 'a',
    title: { vi: 'Tập huấn', en: 'Training' },
    status: 'ONGOING' as const,
    dueOn: '2026-11-20',
    leadId: 'lead',
  }

  it('is owned by the body that leads the activity, never by that of the programme instead', () => {
    expect(only({ activities: [activity] })).toMatchObject({
      key: 'ACTIVITY_LATE:a',
      ownerId: 'lead',
      since: '2026-11-21',
      dueOn: '2026-11-20',
      daysLeft: -1,
      days: 1,
      overdue: true,
      message: {
        vi: 'Hoạt động “Tập huấn” quá hạn 1 ngày (hạn 20/11/2026) mà chưa hoàn thành: cập nhật kết quả hoặc ấn định thời hạn mới.',
        en: 'The activity “Training” is 1 day overdue (due 20 Nov 2026) and not done: report its result or set a new date.',
      },
    })
    expect(only({ activities: [{ ...activity, leadId: null }] })).toMatchObject({
      ownerId: null,
      mayAnswerIds: ['owner'],
      message: { vi: expect.stringMatching(/ấn định thời hạn mới\. Nguồn không nêu cơ quan phụ trách\.$/) },
    })
    expect(kinds({ activities: [{ ...activity, status: 'DONE' }] })).toEqual([])
    expect(kinds({ activities: [{ ...activity, dueOn: today }] })).toEqual([])
  })
})

const KINDS = SEVERITY
const TOWARD_A_DAY: readonly FindingKind[] = [
  'ENDS_WITHOUT_RENEWAL',
  ...KINDS.filter((kind) => kind.startsWith('TARGET_')),
]
/** With days to its due day, or from the day it began, as its kind goes. */
const of = (kind: FindingKind, days: number | null, id = 'x'): Finding =>
  bare(kind, {
    key: `${kind}:${id}`,
    days,
    ...(TOWARD_A_DAY.includes(kind) ? { daysLeft: days } : { daysSince: days }),
  })
const shown = (findings: Finding[]) => rank(findings).map(({ kind, days }) => `${kind} ${days}`)

describe('rank', () => {
  it('puts kinds in order of severity', () => {
    expect(rank([...KINDS].reverse().map((kind) => of(kind, 1))).map(({ kind }) => kind)).toEqual(KINDS)
  })

  it('within a kind, puts the most urgent first and the undated last', () => {
    expect(shown([of('TARGET_LATE', 5), of('TARGET_LATE', null), of('TARGET_LATE', -3)])).toEqual([
      'TARGET_LATE -3',
      'TARGET_LATE 5',
      'TARGET_LATE null',
    ])
    expect(
      shown([of('ENDS_WITHOUT_RENEWAL', -539), of('ENDS_WITHOUT_RENEWAL', 40), of('ENDS_WITHOUT_RENEWAL', -2)]),
    ).toEqual(['ENDS_WITHOUT_RENEWAL -2', 'ENDS_WITHOUT_RENEWAL 40', 'ENDS_WITHOUT_RENEWAL -539'])
    expect(shown([of('ACTIVITY_LATE', 1), of('ACTIVITY_LATE', 90)])).toEqual(['ACTIVITY_LATE 90', 'ACTIVITY_LATE 1'])
  })

  it('is one order, however the findings come', () => {
    const some = fc.uniqueArray(
      fc
        .tuple(fc.constantFrom(...KINDS), fc.option(fc.integer({ min: -5, max: 5 })), fc.string({ maxLength: 2 }))
        .map(([kind, days, id]) => of(kind, days, id)),
      { selector: ({ key }) => key },
    )
    const shuffled = some.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    )
    fc.assert(
      fc.property(shuffled, ([all, mixed]) => {
        expect(rank(mixed)).toEqual(rank(all))
        expect(rank(rank(all))).toEqual(rank(all))
      }),
    )
  })
})
