import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { checkRegister } from './check.ts'
import type { Register } from './register.ts'
import type { DocumentRecord } from './schema/document.ts'

const DIR = fileURLToPath(new URL('../../../../prisma/register', import.meta.url))

let register: Register
beforeAll(async () => {
  register = await checkRegister(DIR)
})

function document(slug: string): DocumentRecord {
  const found = register.documents.find(({ data }) => data.slug === slug)
  if (!found) throw new Error(`no document ${slug}`)
  return found.data
}

const targetsOf = (slug: string) =>
  document(slug).targets.map(({ indicator, disaggregation, quantity, dueOn }) =>
    [indicator, disaggregation, quantity.comparator, quantity.value ?? quantity.wording?.en, dueOn.slice(0, 4)].join(
      ' ',
    ),
  )

/** The documents of a programme and how it stands to them. */
const basisOf = (slug: string) =>
  register.programmes
    .find(({ data }) => data.slug === slug)
    ?.data.documents.map(({ document: to, relation }) => `${relation} ${to}`)

describe('documents the articles name', () => {
  test.each([
    ['S3', 'resolution-71-nq-tw', '71-NQ/TW', '2025-08-22', 'Bộ Chính trị'],
    ['S4', 'decision-1373-qd-ttg', '1373/QĐ-TTg', '2021-07-30', 'Thủ tướng Chính phủ'],
    ['S4', 'decision-387-qd-ttg', '387/QĐ-TTg', '2022-03-25', 'Thủ tướng Chính phủ'],
    ['S4', 'decision-677-qd-ttg', '677/QĐ-TTg', '2022-06-03', 'Thủ tướng Chính phủ'],
    ['S2', 'lai-chau-education-quality-draft', null, null, 'Ban Chấp hành Đảng bộ tỉnh Lai Châu'],
    ['S2', 'circular-02-2025-tt-bgddt', '02/2025/TT-BGDĐT', null, 'Bộ Giáo dục và Đào tạo'],
    ['S1', 'one-million-initiatives', null, null, 'Tổ chức Công đoàn'],
  ])('%s: %s', (source, slug, number, issuedOn, issuer) => {
    const record = document(slug)
    expect([record.number, record.issuedOn, record.issuer.vi]).toEqual([number, issuedOn, issuer])
    expect(record.citations[0]?.source).toBe(source)
  })

  test('a number no article prints is said to come from the text (S2, S4)', () => {
    const inferred = register.documents.filter(({ data }) =>
      data.citations.some((c) => c.field === 'number' && c.inferred),
    )
    expect(inferred.map(({ data }) => data.number)).toEqual([
      '1373/QĐ-TTg',
      '387/QĐ-TTg',
      '677/QĐ-TTg',
      '02/2025/TT-BGDĐT',
    ])
  })

  test('S4 calls decision 387 a “Plan”', () => {
    expect(document('decision-387-qd-ttg').citations.find(({ field }) => field === 'number')?.inferred?.vi).toContain(
      '“Kế hoạch”',
    )
  })

  test('two are drafts: that of Lai Châu (S2) and the proposal for new rural areas (NTM)', () => {
    const drafts = register.documents.filter(({ data }) => data.status === 'DRAFT')
    expect(drafts.map(({ data }) => data.slug)).toEqual([
      'new-rural-criteria-2026-2030',
      'lai-chau-education-quality-draft',
    ])
  })
})

describe('how documents and programmes stand to each other', () => {
  test('links have a reason, and there are two', () => {
    const links = register.documents.flatMap(({ data }) => data.links.map((link) => ({ from: data.slug, ...link })))
    expect(links.map(({ from, relation, to }) => `${from} ${relation} ${to}`)).toEqual([
      'resolution-202-2025-qh15 IMPLEMENTS resolution-60-nq-tw',
      'lai-chau-education-quality-draft BASED_ON circular-02-2025-tt-bgddt',
    ])
    expect(links.every(({ citations }) => citations.some(({ inferred }) => inferred !== null))).toBe(true)
  })

  test('S3: the emulation programme follows Resolution 71', () => {
    expect(basisOf('hai-phong-emulation-2025-2030')).toEqual(['IMPLEMENTS resolution-71-nq-tw'])
  })

  test('S4: learning promotion rests on three decisions', () => {
    expect(basisOf('nghe-an-learning-promotion-2023-2030')).toEqual([
      'IMPLEMENTS decision-1373-qd-ttg',
      'IMPLEMENTS decision-387-qd-ttg',
      'BASED_ON decision-677-qd-ttg',
    ])
  })

  test('S1: the “1 million initiatives” programme; S2: the programme’s own draft', () => {
    expect(basisOf('nghe-an-labour-federation-2022-2026')).toEqual(['IMPLEMENTS one-million-initiatives'])
    expect(basisOf('lai-chau-education-quality-2026-2030')).toEqual(['APPROVED_BY lai-chau-education-quality-draft'])
  })

  test('S0 names no document', () => {
    expect(basisOf('hai-phong-yen-bai-online-english')).toEqual([])
  })
})

describe('national targets', () => {
  test('Resolution 71 (NQ71)', () => {
    expect(targetsOf('resolution-71-nq-tw')).toEqual([
      'schools-meeting-national-standards  AT_LEAST 80 2030',
      'solid-classrooms  EXACTLY 100 2030',
      'kindergarten-enrolment-rate-ages-3-5  EXACTLY universal preschool for ages 3–5 completed 2030',
      'upper-secondary-completion  AT_LEAST 85 2030',
      'upper-secondary-completion  AT_LEAST 60 2030',
    ])
    expect(document('resolution-71-nq-tw').targets.map(({ scope }) => scope?.vi ?? null)).toEqual([
      'trường phổ thông',
      null,
      null,
      null,
      'không tỉnh nào dưới',
    ])
  })

  test('Decisions 1373, 387 and 677 (QD1373, QD387, QD677)', () => {
    expect(targetsOf('decision-1373-qd-ttg')).toEqual([
      'community-learning-centres-using-it  EXACTLY 70 2025',
      'provinces-at-literacy-level-2  EXACTLY 70 2025',
      'provinces-at-literacy-level-2  EXACTLY 90 2030',
    ])
    expect(targetsOf('decision-387-qd-ttg')).toEqual([
      'learning-families  EXACTLY 70 2025',
      'learning-communities  EXACTLY 65 2025',
      'learning-units  EXACTLY 80 2025',
      'learning-units  EXACTLY 90 2030',
    ])
    expect(targetsOf('decision-677-qd-ttg')).toEqual([
      'adult-learning-citizens  EXACTLY 40 2025',
      'adult-learning-citizens  EXACTLY 60 2030',
      'staff-learning-citizens  EXACTLY 60 2025',
      'staff-learning-citizens  EXACTLY 80 2030',
    ])
  })

  test('the proposal for new rural areas (NTM), by level of education', () => {
    expect(targetsOf('new-rural-criteria-2026-2030')).toEqual([
      'schools-meeting-national-standards education-level=preschool AT_LEAST 65 2030',
      'schools-meeting-national-standards education-level=primary AT_LEAST 70 2030',
      'schools-meeting-national-standards education-level=lower-secondary AT_LEAST 75 2030',
      'schools-meeting-national-standards education-level=upper-secondary AT_LEAST 55 2030',
      'right-age-attendance education-level=primary EXACTLY 99.5 2030',
      'right-age-attendance education-level=lower-secondary EXACTLY 97 2030',
      'institutions-meeting-facility-standards  EXACTLY 80 2030',
      'pupils-taught-two-sessions education-level=primary EXACTLY 100 2030',
      'pupils-taught-two-sessions education-level=lower-secondary EXACTLY 100 2030',
      'pupils-taught-two-sessions education-level=upper-secondary EXACTLY 50 2030',
      'provinces-at-literacy-level-2  EXACTLY 100 2030',
    ])
  })
})

describe('criteria and rosters', () => {
  const indicator = (slug: string) => register.indicators.find(({ data }) => data.slug === slug)?.data

  test('TT57: the criteria of national standards changed on 7 July 2026', () => {
    const criteria = indicator('schools-meeting-national-standards')?.criteria
    expect(criteria?.map(({ code, document: text, validFrom }) => [code, text, validFrom])).toEqual([
      ['17, 18, 19/2018/TT-BGDĐT; 22/2024/TT-BGDĐT', null, null],
      ['57/2026/TT-BGDĐT', 'circular-57-2026-tt-bgddt', '2026-07-07'],
    ])
  })

  test('X6: 114 communes and wards, 1,608 institutions, none known by name', () => {
    const rosters = ['communes-with-multi-purpose-building', 'institutions-with-smart-classroom'].map((slug) =>
      indicator(slug)?.rosters.map((roster) => [roster.unit, roster.denominator, roster.denominatorOn, roster.members]),
    )
    expect(rosters).toEqual([[['31@2025-07-01', 114, '2025-09-05', []]], [['31@2025-07-01', 1608, '2025-09-05', []]]])
  })
})
