import { describe, expect, it } from '@jest/globals'
import { found, kinds, only } from '../test/facts.ts'
import type { ConsultationFacts, ProgrammeFacts } from './finding-facts.ts'

const pending = { answer: 'PENDING', answeredOn: null } as const
const answered = { answer: 'ABSORBED', answeredOn: '2026-01-10' } as const
const workshop: ConsultationFacts = {
  id: 'k',
  title: { vi: 'hội thảo góp ý dự thảo', en: 'the workshop on the draft' },
  openedOn: null,
  closedOn: null,
  heldOn: '2025-12-10',
  owner: null,
  provinceId: 'lai-chau',
  versions: [],
  groups: [{ id: 'g', topic: { vi: 'Nhiệm vụ, giải pháp', en: 'Tasks and solutions' }, opinions: [pending, pending] }],
}
const draft: Partial<ProgrammeFacts> = { effectiveOn: null, draftedOn: '2025-12-10' }
const held = (change: Partial<ConsultationFacts>): Partial<ProgrammeFacts> => ({
  ...draft,
  consultations: [{ ...workshop, ...change }],
})

describe('OPINION_UNANSWERED', () => {
  it('is told once for a topic group, with the number and the days since', () => {
    expect(only(held({}))).toEqual({
      key: 'OPINION_UNANSWERED:g:k',
      kind: 'OPINION_UNANSWERED',
      subject: { type: 'Consultation', id: 'k' },
      programmeId: 'p',
      ownerId: null,
      mayAnswerIds: ['owner'],
      provinceId: 'lai-chau',
      placeIds: ['nghe-an'],
      since: '2025-12-10',
      dueOn: null,
      daysSince: 346,
      daysLeft: null,
      days: 346,
      overdue: false,
      message: {
        vi: '2 ý kiến về “Nhiệm vụ, giải pháp” (hội thảo góp ý dự thảo) chưa có trả lời, đến nay đã 346 ngày: tiếp thu hoặc giải trình. Nguồn không nêu cơ quan phụ trách.',
        en: '2 opinions on “Tasks and solutions” (the workshop on the draft) have no answer after 346 days: absorb or explain each. The source names no responsible body.',
      },
    })
  })

  it('counts what is answered, and knows no later answer', () => {
    const groups = workshop.groups.map((group) => ({ ...group, opinions: [answered, pending, pending] }))
    expect(only(held({ groups })).message.en).toMatch(/^2 of 3 opinions on/)
    expect(only(held({ groups }), '2026-01-09').message.vi).toMatch(/^3 ý kiến về/)
    expect(kinds(held({ groups: groups.map((group) => ({ ...group, opinions: [answered] })) }))).toEqual([])
    expect(kinds(held({ groups: groups.map((group) => ({ ...group, opinions: [] })) }))).toEqual([])
  })

  it('counts from the closing, else from the event, and not before', () => {
    expect(only(held({ closedOn: '2026-11-01' })).days).toBe(20)
    expect(only(held({ closedOn: '2026-12-01' })).days).toBe(346)
    expect(kinds(held({}), '2025-12-09')).not.toContain('OPINION_UNANSWERED')
    expect(only(held({ heldOn: null }))).toMatchObject({ since: null, days: null })
    const owner = { id: 'drafter', name: { vi: 'Tổ biên tập', en: 'The editorial team' } }
    expect(only(held({ owner }))).toMatchObject({
      ownerId: 'drafter',
      message: { vi: expect.stringContaining('đề nghị Tổ biên tập tiếp thu') },
    })
  })
})

describe('DRAFT_TARGET_WITHOUT_TIME_LINE', () => {
  const aim = (n: number, dueOn: string | null = null) => ({
    id: `d${n}`,
    name: { vi: `Chỉ tiêu ${n}`, en: `Target ${n}` },
    dueOn,
  })
  const version = (ordinal: number, ...targets: ReturnType<typeof aim>[]) => ({
    ordinal,
    datedOn: '2025-12-01',
    targets,
  })

  it('is told once for a draft, by its newest version', () => {
    const versions = [version(2, aim(1), aim(2, '2030-12-31')), version(1, aim(1), aim(2), aim(3))]
    expect(only(held({ groups: [], versions }))).toMatchObject({
      key: 'DRAFT_TARGET_WITHOUT_TIME_LINE:k',
      subject: { type: 'Consultation', id: 'k' },
      provinceId: 'lai-chau',
      since: '2025-12-01',
      days: 355,
      message: {
        vi: '1/2 chỉ tiêu trong dự thảo (hội thảo góp ý dự thảo) chưa có thời hạn, gồm “Chỉ tiêu 1”: bổ sung thời hạn cho từng chỉ tiêu. Nguồn không nêu cơ quan phụ trách.',
        en: '1 of 2 targets in the draft (the workshop on the draft) has no due date, namely “Target 1”: give each a due date. The source names no responsible body.',
      },
    })
    const many = [version(1, ...[1, 2, 3, 4, 5].map((n) => aim(n)))]
    expect(only(held({ groups: [], versions: many })).message.vi).toContain('“Chỉ tiêu 3” và 2 chỉ tiêu khác')
  })

  it('is not asked of what has its dates, nor once the draft is issued', () => {
    const versions = [version(1, aim(1))]
    expect(kinds(held({ groups: [], versions: [version(1, aim(1, '2030-12-31'))] }))).toEqual([])
    expect(kinds(held({ groups: [] }))).toEqual([])
    expect(found({ ...held({ groups: [], versions }), effectiveOn: '2026-01-15' })).toEqual([])
  })
})
