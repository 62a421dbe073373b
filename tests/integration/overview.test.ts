import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Api, startApi } from '../support/api.ts'
import { dataOf, expectAnswer, expectSameCost } from '../support/ask.ts'
import { addActivities } from '../support/rows.ts'

const LABOUR = 'nghe-an-labour-federation-2022-2026'
const MEMO = 'hai-phong-yen-bai-vocational-memorandum'
const ENGLISH = 'hai-phong-yen-bai-online-english'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

test('the front page on 21 November 2026: the sentence, the counts, the provinces (S0–S4)', async () => {
  const query = `{ overview { on headline en: headline(language: EN) headlineParts { kind text } programmes inForce findings
    targets { status count } byKind { kind programmes }
    byProvince { province { code name { vi } } programmes late atRisk findings } } }`
  const province = (code: string, vi: string, programmes: number) => ({
    province: { code, name: { vi } },
    programmes,
    late: 0,
    atRisk: 0,
    findings: expect.any(Number),
  })
  // The facts 5, the rosters of coverage 1, the provinces 1, what of them is shown 1.
  await expectAnswer(api, query, 8, {
    overview: {
      on: '2026-11-21',
      headline: expect.stringMatching(
        /^5 chương trình đang thực hiện, chưa ghi nhận chỉ tiêu hay hoạt động nào chậm; 1 chương trình sắp kết thúc mà chưa gia hạn, .*1 đề xuất hợp tác chưa được ký kết/,
      ),
      en: expect.stringMatching(
        /^5 programmes are in force and no target or activity is known to be late; 1 programme ends soon with no renewal recorded, .*1 proposal is still unsigned/,
      ),
      headlineParts: expect.arrayContaining([
        { kind: 'ENDS_WITHOUT_RENEWAL', text: '1 chương trình sắp kết thúc mà chưa gia hạn' },
        { kind: 'PROPOSED_NOT_SIGNED', text: '1 đề xuất hợp tác chưa được ký kết' },
      ]),
      programmes: 7,
      inForce: 5,
      findings: expect.any(Number),
      targets: [{ status: 'NOT_ASSESSABLE', count: 13 }],
      byKind: [
        { kind: 'COORDINATION_PROGRAMME', programmes: 2 },
        { kind: 'EMULATION_PROGRAMME', programmes: 1 },
        { kind: 'INTER_PROVINCIAL_COOPERATION', programmes: 1 },
        { kind: 'MEMORANDUM', programmes: 1 },
        { kind: 'PROVINCIAL_PROJECT', programmes: 1 },
        { kind: 'SCHOOL_ENTERPRISE_LINKAGE', programmes: 1 },
      ],
      byProvince: [
        province('12', 'Lai Châu', 1),
        province('15', 'Lào Cai', 3),
        province('31', 'Hải Phòng', 4),
        province('40', 'Nghệ An', 2),
      ],
    },
  })
})

// S0: Yên Bái’s three programmes are Lào Cai’s as it is, and nobody’s of today as it was.
test.each([
  ['provinceCode: "15"', 3, [['15', 'Lào Cai', 3]]],
  ['provinceCode: "15", units: AS_WAS', 0, []],
  ['on: "2025-06-30", provinceCode: "15"', 3, [['15', 'Lào Cai', 3]]],
  ['on: "2025-06-30", provinceCode: "15", units: AS_WAS', 3, [['15', 'Yên Bái', 3]]],
  ['provinceCode: "31", units: AS_WAS', 1, [['31', 'Hải Phòng', 1]]],
  ['provinceCode: "30"', 0, []],
  [
    'units: AS_WAS',
    7,
    [
      ['12', 'Lai Châu', 1],
      ['15', 'Yên Bái', 3],
      ['31', 'Hải Phòng', 3],
      ['31', 'Hải Phòng', 1],
      ['40', 'Nghệ An', 2],
    ],
  ],
])('overview(%s)', async (args, programmes, provinces) => {
  const query = `{ overview(${args}) { programmes byProvince { province { code name { vi } } programmes } } }`
  type Found = {
    programmes: number
    byProvince: { province: { code: string; name: { vi: string } }; programmes: number }[]
  }
  const { overview } = await dataOf<{ overview: Found }>(api, query)
  const listed = overview.byProvince.map(({ province, programmes: count }) => [province.code, province.name.vi, count])
  expect(overview.programmes).toBe(programmes)
  expect(listed).toHaveLength(provinces.length)
  expect(listed).toEqual(expect.arrayContaining(provinces))
})

test('a province has its own sentence: Nghệ An (S1, S4)', async () => {
  const query = '{ overview(provinceCode: "40") { headline inForce targets { count } } }'
  const { overview } = await dataOf<{ overview: { headline: string } }>(api, query)
  expect(overview).toMatchObject({ inForce: 2, targets: [{ count: 4 }] })
  expect(overview.headline).toMatch(/^2 chương trình đang thực hiện.*; 1 chương trình sắp kết thúc mà chưa gia hạn/)
})

type Found = { attention: { totalCount: number; nodes: { kind: string; days: number | null; since: string | null }[] } }
const attention = async (args: string) =>
  (await dataOf<Found>(api, `{ attention${args} { totalCount nodes { kind days since } } }`)).attention

// The kinds that stand in the programmes themselves, worst first.
const SETTLED = 'ENDS_WITHOUT_RENEWAL, PROPOSED_NOT_SIGNED, PARTY_SUCCEEDED, DECLARED_NOT_RECORDED'

test('what to look at first: the ending, the unsigned, the succeeded, the unrecorded', async () => {
  const query = `{ attention(kind: [${SETTLED}], first: 5) { totalCount pageInfo { hasNextPage } nodes { kind since days programme { slug }
    owner { slug } mayAnswer { slug } province { code } subject { __typename ... on Programme { slug } ... on Organisation { slug } } } } }`
  const finding = (
    kind: string,
    since: string | null,
    days: number | null,
    slug: string,
    mayAnswer: string[],
    code: string,
  ) => ({
    kind,
    since,
    days,
    programme: { slug },
    owner: null,
    mayAnswer: mayAnswer.map((each) => ({ slug: each })),
    province: { code },
  })
  const itself = (slug: string) => ({ subject: { __typename: 'Programme', slug } })
  const lost = ['lai-chau-education-quality-2026-2030', LABOUR]
  const { nodes, ...page } = (await dataOf<{ attention: { nodes: object[] } }>(api, query)).attention
  expect(page).toEqual({ totalCount: 5, pageInfo: { hasNextPage: false } })
  expect(nodes.slice(0, 3)).toEqual([
    {
      ...finding(
        'ENDS_WITHOUT_RENEWAL',
        '2026-07-04',
        40,
        LABOUR,
        ['nghe-an-education-department', 'nghe-an-labour-federation'],
        '40',
      ),
      ...itself(LABOUR),
    },
    {
      ...finding(
        'PROPOSED_NOT_SIGNED',
        '2025-05-30',
        540,
        MEMO,
        ['hai-phong-vocational-institutions', 'yen-bai-vocational-institutions'],
        '31',
      ),
      ...itself(MEMO),
    },
    {
      ...finding('PARTY_SUCCEEDED', '2025-07-01', 508, ENGLISH, ['hai-phong-education-department'], '31'),
      subject: { __typename: 'Organisation', slug: 'yen-bai-education-department' },
    },
  ])
  expect(
    nodes
      .slice(3)
      .map((node) => (node as { programme: { slug: string } }).programme.slug)
      .sort(),
  ).toEqual(lost)
})

test.each([
  [`(provinceCode: "15", kind: [${SETTLED}])`, ['PROPOSED_NOT_SIGNED', 'PARTY_SUCCEEDED']],
  [`(provinceCode: "15", on: "2025-06-30", kind: [${SETTLED}])`, ['PROPOSED_NOT_SIGNED']],
  ['(provinceCode: "30")', []],
  ['(kind: [PARTY_SUCCEEDED])', ['PARTY_SUCCEEDED']],
  ['(kind: [DECLARED_NOT_RECORDED])', ['DECLARED_NOT_RECORDED', 'DECLARED_NOT_RECORDED']],
  ['(kind: [])', []],
  ['(kind: [ENDS_WITHOUT_RENEWAL], provinceCode: "12")', []],
])('attention%s', async (args, kinds) => {
  const found = await attention(args)
  expect(found.nodes.map(({ kind }) => kind)).toEqual(kinds)
  expect(found.totalCount).toBe(kinds.length)
})

test('attention by owner: those of one body, of several, of none, and each once', async () => {
  type Owned = { attention: { totalCount: number; nodes: { key: string; owner: { slug: string } | null }[] } }
  const owned = async (args: string) =>
    (await dataOf<Owned>(api, `{ attention(first: 100${args}) { totalCount nodes { key owner { slug } } } }`)).attention
  const all = await owned('')
  const slugs = [...new Set(all.nodes.flatMap(({ owner }) => owner?.slug ?? []))]
  expect(slugs.length).toBeGreaterThan(2)
  for (const chosen of [...slugs.map((slug) => [slug]), slugs.slice(0, 2), ['nobody'], []]) {
    const { nodes, totalCount } = await owned(`, ownerSlug: ${JSON.stringify(chosen)}`)
    const expected = all.nodes.filter(({ owner }) => owner && chosen.includes(owner.slug))
    expect([chosen, nodes]).toEqual([chosen, expected])
    expect(totalCount).toBe(expected.length)
  }
  const unnamed = await owned(`, kind: [PROPOSED_NOT_SIGNED], ownerSlug: ["hai-phong-vocational-institutions"]`)
  expect(unnamed.nodes).toEqual([])
  const both = await owned(`, kind: [PROPOSED_NOT_SIGNED], mayAnswerSlug: ["hai-phong-vocational-institutions"]`)
  expect(both.nodes.map(({ key }) => key.split(':')[0])).toEqual(['PROPOSED_NOT_SIGNED'])
})

test('whoever has followed another body is asked for what that one left, from that day on', async () => {
  const own = await startApi()
  const [activity] = await addActivities(own, MEMO, [{ title: 'Việc của Sở cũ', dueOn: '2025-01-31' }])
  await own.database.prisma.activity.update({
    where: { id: activity?.id ?? '' },
    data: { lead: { connect: { slug: 'yen-bai-education-department' } } },
  })
  const query = (on: string) =>
    `{ attention(kind: [ACTIVITY_LATE], on: "${on}", ownerSlug: ["lao-cai-education-department"]) { nodes { owner { slug } } } }`
  expect(await dataOf(own, query('2025-07-01'))).toEqual({
    attention: { nodes: [{ owner: { slug: 'yen-bai-education-department' } }] },
  })
  expect(await dataOf(own, query('2025-06-30'))).toEqual({ attention: { nodes: [] } })
  await own.close()
})

test('what has changed of what one body may answer for', async () => {
  const changes = (owner: string) =>
    `{ attentionChanges(since: "2026-07-03", on: "2026-07-04", mayAnswerSlug: ["${owner}"]) { appeared { kind owner { slug } } } }`
  type Changed = { attentionChanges: { appeared: { kind: string }[] } }
  const mine = await dataOf<Changed>(api, changes('nghe-an-education-department'))
  expect(mine.attentionChanges.appeared.map(({ kind }) => kind)).toContain('ENDS_WITHOUT_RENEWAL')
  const other = await dataOf<Changed>(api, changes('hai-phong-education-department'))
  expect(other.attentionChanges.appeared.map(({ kind }) => kind)).not.toContain('ENDS_WITHOUT_RENEWAL')
})

// S1 ends on 31 December 2026: 180 days before is 4 July.
test.each([
  ['2026-07-03', []],
  ['2026-07-04', [180]],
  ['2026-12-31', [0]],
  ['2027-01-01', [-1]],
  ['2022-11-11', []],
])('the end of the labour federation’s programme, seen on %s', async (on, days) => {
  const { nodes } = await attention(`(on: "${on}", kind: [ENDS_WITHOUT_RENEWAL])`)
  expect(nodes.map((node) => node.days)).toEqual(days)
  const query = `{ programme(slug: "${LABOUR}") { findings(on: "${on}") { kind days } } }`
  const { programme } = await dataOf<{ programme: { findings: { kind: string; days: number }[] } }>(api, query)
  expect(programme.findings.filter(({ kind }) => kind === 'ENDS_WITHOUT_RENEWAL').map((each) => each.days)).toEqual(
    days,
  )
})

test.each([
  ['2025-05-30', 0, 'Yên Bái still stands'],
  ['2025-06-30', 0, 'its last day'],
  ['2025-07-01', 1, 'the successor’s first day'],
])('a party succeeded, seen on %s: %d (%s)', async (on, count) => {
  expect((await attention(`(on: "${on}", kind: [PARTY_SUCCEEDED])`)).totalCount).toBe(count)
})

test.each([
  ['2025-05-29', 0],
  ['2025-05-30', 1],
])('the memorandum proposed on 30 May 2025 is unsigned on %s: %d (S0)', async (on, count) => {
  const query = `{ programme(slug: "${MEMO}") { findings(on: "${on}") { kind } } }`
  const { programme } = await dataOf<{ programme: { findings: object[] } }>(api, query)
  expect(programme.findings).toHaveLength(count)
})

test.each([
  ['2022-11-11', 0],
  ['2022-11-12', 1],
  ['2025-05-30', 4],
  ['2026-12-31', 5],
  ['2027-01-01', 4],
  ['2031-01-01', 2],
])('programmes in force on %s: %d', async (on, inForce) => {
  const overview = await dataOf<object>(api, `{ overview(on: "${on}") { on inForce programmes } }`)
  expect(overview).toEqual({ overview: { on, inForce, programmes: 7 } })
})

describe('cost', () => {
  test('findings of any number: six statements for the facts, rosters included, one for each type and place of what is shown', async () => {
    const plain = 'kind message days'
    const shown = 'owner { slug province { code } } province { code } programme { slug parties { role } }'
    await expectSameCost(api, `{ attention(first: #) { totalCount nodes { ${plain} } } }`, [1, 12], 6)
    await expectSameCost(api, `{ attention(first: #) { nodes { ${plain} ${shown} } } }`, [2, 12], 9)
    const targets = 'attention(kind: [TARGET_WITHOUT_BASELINE], first: #)'
    const subject = 'subject { ... on Target { indicator { slug } quantity { text } } }'
    await expectSameCost(api, `{ ${targets} { nodes { ${subject} ${shown} } } }`, [3, 5], 10)
    const owned = 'attention(ownerSlug: ["nghe-an-education-department", "hai-phong-education-department"], first: #)'
    await expectSameCost(api, `{ ${owned} { nodes { ${plain} ${shown} } } }`, [2, 12], 10)
  })

  test('the overview, its sentence and its list share one reading of the facts', async () => {
    const query =
      '{ overview { headline headlineParts { text } findings byProvince { province { code } } } attention { totalCount } }'
    expect((await api.query(query)).statements).toBe(8)
  })

  test('a hundred more activities change no count of statements', async () => {
    const query = `{ overview { headline } attention(first: 100, kind: [ACTIVITY_LATE]) { totalCount nodes { subject { id }
      owner { slug } mayAnswer { slug } province { code } } } }`
    const grown = await startApi()
    const add = (count: number) =>
      addActivities(
        grown,
        LABOUR,
        Array.from({ length: count }, (_, index) => ({ title: `Hoạt động ${index}`, dueOn: '2026-01-01' })),
      )
    await add(3) // Three are enough to gather in one province, whose name the sentence then reads.
    const few = await grown.query(query)
    await add(97)
    const many = await grown.query(query)
    expect([few.statements, many.statements]).toEqual([10, 10])
    expect(many.data).toMatchObject({
      overview: {
        headline: expect.stringMatching(
          /^100 hoạt động quá hạn.*, tập trung ở Nghệ An; \d+ nội dung khác cần xử lý\.$/,
        ),
      },
      attention: { totalCount: 100 },
    })
    await grown.close()
  })
})
