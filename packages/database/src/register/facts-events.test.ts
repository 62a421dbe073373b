import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { checkRegister } from './check.ts'
import type { Register } from './register.ts'

const DIR = fileURLToPath(new URL('../../../../prisma/register', import.meta.url))

let register: Register
beforeAll(async () => {
  register = await checkRegister(DIR)
})

function found<T extends { slug: string }>(entries: readonly { data: T }[], slug: string): T {
  const entry = entries.find(({ data }) => data.slug === slug)
  if (!entry) throw new Error(`no record ${slug}`)
  return entry.data
}

const event = (slug: string) => found(register.events, slug)

describe('events', () => {
  test.each([
    ['S0', 'hai-phong-yen-bai-working-session-2025', 'WORKING_SESSION', '2025-05-30', null, 'IN_PERSON', '15', null],
    [
      'S1',
      'nghe-an-labour-federation-signing-2022',
      'SIGNING',
      '2022-11-12',
      'AFTERNOON',
      'IN_PERSON',
      '40',
      'nghe-an-labour-federation-2022-2026',
    ],
    [
      'S2',
      'lai-chau-consultation-workshop-2025',
      'WORKSHOP',
      '2025-12-10',
      'MORNING',
      'HYBRID',
      '12',
      'lai-chau-education-quality-2026-2030',
    ],
    [
      'S3',
      'hai-phong-advanced-models-conference-2025',
      'CONFERENCE',
      '2025-09-18',
      'AFTERNOON',
      'IN_PERSON',
      '31@2025-07-01',
      'hai-phong-emulation-2025-2030',
    ],
    [
      'S4',
      'nghe-an-learning-promotion-signing-2023',
      'SIGNING',
      '2023-07-28',
      'AFTERNOON',
      'IN_PERSON',
      '40',
      'nghe-an-learning-promotion-2023-2030',
    ],
  ])('%s: %s', (source, slug, kind, heldOn, partOfDay, mode, unit, programme) => {
    const record = event(slug)
    expect([record.kind, record.heldOn, record.partOfDay, record.mode, record.unit, record.programme]).toEqual([
      kind,
      heldOn,
      partOfDay,
      mode,
      unit,
      programme,
    ])
    expect(record.citations[0]?.source).toBe(source)
    expect(record.citations.some(({ field, inferred }) => field === 'heldOn' && inferred)).toBe(true)
  })

  test('X1: the venue and the hour of the conference', () => {
    const { venue, citations } = event('hai-phong-advanced-models-conference-2025')
    expect(venue?.vi).toBe('Nhà văn hóa Xứ Đông, phường Lê Thanh Nghị')
    expect(citations.filter(({ source }) => source === 'X1').map(({ field }) => field)).toEqual([
      'heldOn',
      'partOfDay',
      'venue',
    ])
  })

  test('S2: one main bridge point, and those of communes whose number is not given', () => {
    const { bridgePoints } = event('lai-chau-consultation-workshop-2025')
    expect(bridgePoints.map(({ main, mode, count }) => [main, mode, count])).toEqual([
      [true, 'IN_PERSON', 1],
      [false, 'ONLINE', null],
    ])
  })

  test('who took part, of the register or by name', () => {
    expect(register.events.map(({ data }) => data.attendees.length)).toEqual([4, 2, 6, 4, 2])
    expect(event('hai-phong-advanced-models-conference-2025').attendees.filter(({ name }) => name)).toHaveLength(3)
  })
})

describe('what was asked', () => {
  test('S0: Yên Bái asked the vocational institutions of Hải Phòng for training in trades it cannot offer', () => {
    const [request] = event('hai-phong-yen-bai-working-session-2025').directives
    expect([request?.kind, request?.askedBy, request?.owner]).toEqual([
      'REQUEST',
      'yen-bai-education-department',
      'hai-phong-vocational-institutions',
    ])
    expect(request?.text.vi).toMatch(/giới thiệu việc làm, bảo đảm đầu ra/)
    expect(request?.citations.map(({ field, silent, inferred }) => [field, silent, inferred])).toEqual([
      [null, false, null],
      ['dueOn', true, null],
      ['closedOn', true, null],
    ])
  })

  test('S2: ten conclusions, the one on opinions for the Department and nine for the drafting team', () => {
    const { directives } = event('lai-chau-consultation-workshop-2025')
    expect(directives.map(({ kind }) => kind)).toEqual(Array.from({ length: 10 }, () => 'CONCLUSION'))
    expect(directives.map(({ owner }) => owner)).toEqual([
      'lai-chau-education-department',
      ...Array.from({ length: 9 }, () => 'lai-chau-drafting-team'),
    ])
    expect(directives[0]?.text.vi).toContain('tổng hợp, tiếp thu đầy đủ các ý kiến')
  })

  test('S3: four requests of the vice chairman to the Department, and what the city is to study', () => {
    const { directives } = event('hai-phong-advanced-models-conference-2025')
    expect(directives.map(({ kind, askedBy, owner }) => [kind, askedBy, owner])).toEqual([
      ...Array.from({ length: 4 }, () => ['REQUEST', 'hai-phong-peoples-committee', 'hai-phong-education-department']),
      ['CONCLUSION', 'hai-phong-peoples-committee', 'hai-phong-peoples-committee'],
    ])
    const said = [
      '71-NQ/TW',
      'không hình thức',
      'điển hình tiên tiến',
      'Dạy tốt - Học tốt',
      'đãi ngộ, tôn vinh, thu hút',
    ]
    for (const [index, words] of said.entries()) expect(directives[index]?.text.vi).toContain(words)
  })

  test('no source sets a day or says that one was closed', () => {
    const all = register.events.flatMap(({ data }) => data.directives)
    expect(all).toHaveLength(16)
    expect(all.every(({ dueOn, closedOn }) => dueOn === null && closedOn === null)).toBe(true)
  })
})

describe('S2: the consultation', () => {
  const consultation = () => found(register.consultations, 'lai-chau-education-quality-draft')

  test('belongs to the draft, the programme and the workshop', () => {
    const { programme, document, event: meeting, openedOn, closedOn } = consultation()
    expect([programme, document, meeting, openedOn, closedOn]).toEqual([
      'lai-chau-education-quality-2026-2030',
      'lai-chau-education-quality-draft',
      'lai-chau-consultation-workshop-2025',
      null,
      null,
    ])
  })

  test('one version, with the six targets of the programme and their day', () => {
    const { versions } = consultation()
    const { targets } = found(register.programmes, 'lai-chau-education-quality-2026-2030')
    expect(versions.map(({ label }) => label.vi)).toEqual(['Dự thảo trình hội thảo 10/12/2025'])
    expect(versions[0]?.targets.map(({ indicator, quantity, dueOn }) => [indicator, quantity, dueOn])).toEqual(
      targets.map(({ indicator, quantity, dueOn }) => [indicator, quantity, dueOn]),
    )
  })

  test('four groups; the points of two, by our grouping, with no author and no answer', () => {
    const { groups } = consultation()
    expect(groups.map(({ opinions }) => opinions.length)).toEqual([2, 7, 0, 0])
    const opinions = groups.flatMap((group) => group.opinions)
    expect(opinions.every(({ author, answer }) => author === null && answer === 'PENDING')).toBe(true)
    expect(opinions[0]?.citations[0]?.inferred?.en).toContain('the grouping is the register’s')
  })

  test('five bodies took part; none is said to have replied or not', () => {
    const { consulted } = consultation()
    const bodies = consulted.map(({ organisation }) => found(register.organisations, organisation).name.en)
    expect(bodies).toHaveLength(5)
    expect(consulted.every(({ replied }) => replied === null)).toBe(true)
    expect(bodies[2]).toMatch(/Propaganda and Mass Mobilisation/)
  })
})

describe('S3: honours and movements', () => {
  test('five movements', () => {
    expect(register.movements.map(({ data }) => data.name.vi)).toEqual([
      'Cả nước chung sức xây dựng nông thôn mới',
      'Vì người nghèo - Không để ai bị bỏ lại phía sau',
      'Đẩy mạnh cải cách hành chính',
      'Chuyển đổi số quốc gia',
      'Dạy tốt - Học tốt',
    ])
  })

  test('five honours: authority, collectives and individuals', () => {
    const total = (slug: string, kind: string) =>
      found(register.honours, slug)
        .recipients.filter((recipient) => recipient.kind === kind)
        .reduce((sum, { count }) => sum + count, 0)
    expect(
      register.honours.map(({ data: { slug, authority } }) => [
        authority,
        total(slug, 'COLLECTIVE'),
        total(slug, 'INDIVIDUAL'),
      ]),
    ).toEqual([
      ['STATE_PRESIDENT', 0, 1],
      ['PRIME_MINISTER', 1, 11],
      ['GOVERNMENT', 3, 0],
      ['NOT_STATED', 0, 2],
      ['DEPARTMENT', 14, 25],
    ])
  })

  test('schools are linked, and persons stay without a name', () => {
    const recipients = register.honours.flatMap(({ data }) => data.recipients)
    expect(recipients.flatMap(({ organisation }) => organisation ?? [])).toEqual([
      'hong-quang-high-school',
      'hai-phong-education-department',
      'thanh-ha-high-school',
      'thanh-mien-2-high-school',
      'ninh-giang-high-school',
      'nguyen-trai-gifted-high-school',
    ])
    const officials = register.organisations.flatMap(({ data }) => data.officials.map(({ name }) => name))
    const said = recipients.map(({ description }) => `${description?.vi} ${description?.en}`).join(' ')
    expect(officials.filter((name) => said.includes(name))).toEqual([])
  })

  test('each belongs to the conference, the programme and one of the two counts (i18, i19)', () => {
    expect(new Set(register.honours.map(({ data }) => `${data.event} ${data.programme}`)).size).toBe(1)
    expect(
      register.honours.map(({ data }) => data.indicator).filter((i) => i === 'staff-with-emulation-titles'),
    ).toHaveLength(1)
  })
})

test('S0–S4: eight officials in their public office, two sightings of one in one row', () => {
  const officials = register.organisations.flatMap(({ data }) =>
    data.officials.map(({ name, asOf, citations }) => [
      name,
      asOf,
      [...new Set(citations.map(({ source }) => source))],
    ]),
  )
  expect(officials).toEqual([
    ['Lê Trung Kiên', '2025-05-30', ['S0']],
    ['Nguyễn Minh Hùng', '2025-09-18', ['S3', 'X1']],
    ['Luyện Hữu Chung', '2025-05-30', ['S0']],
    ['Thái Văn Thành', '2023-07-28', ['S4', 'S1']],
    ['Kha Văn Tám', '2022-11-12', ['S1']],
    ['Nguyễn Thanh Hiền', '2023-07-28', ['S4']],
    ['Mạc Quang Dũng', '2025-12-10', ['S2', 'X3']],
    ['Tống Thanh Hải', '2025-12-10', ['S2', 'X3']],
  ])
})
