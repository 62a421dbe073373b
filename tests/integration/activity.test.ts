import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Api, startApi } from '../support/api.ts'
import { dataOf, expectAnswer, expectSameCost } from '../support/ask.ts'
import { addActivities } from '../support/rows.ts'

const LABOUR = 'nghe-an-labour-federation-2022-2026'
const ENGLISH = 'hai-phong-yen-bai-online-english'
const LEARNING = 'nghe-an-learning-promotion-2023-2030'

let api: Api
let dated: Api
beforeAll(async () => {
  ;[api, dated] = await Promise.all([startApi(), startApi()])
  // No source dates an activity; these stand in for those that will be.
  await addActivities(dated, LABOUR, [
    { title: 'Hạn hôm qua', dueOn: '2026-11-20' },
    { title: 'Đang làm, quá hạn', dueOn: '2026-01-31', status: 'ONGOING', startsOn: '2026-01-01' },
    { title: 'Hạn hôm nay', dueOn: '2026-11-21' },
    { title: 'Xong trước hạn', dueOn: '2025-12-31', status: 'DONE' },
    { title: 'Bỏ', dueOn: '2025-06-30', status: 'CANCELLED' },
  ])
})
afterAll(() => Promise.all([api.close(), dated.close()]))

type Listed = { activities: { totalCount: number; nodes: { title: { vi: string }; dueOn: string | null }[] } }
async function titles(of: Api, args: string): Promise<string[]> {
  const query = `{ activities${args} { totalCount nodes { title { vi } dueOn } } }`
  const { activities } = await dataOf<Listed>(of, query)
  expect(activities.totalCount).toBe(activities.nodes.length)
  return activities.nodes.map(({ title }) => title.vi)
}

describe('filters over the register: 2 activities of S0, 6 of S1, 2 of S4', () => {
  test.each([
    ['', 10],
    [`(filter: { programmeSlug: ["${ENGLISH}"] })`, 2],
    [`(filter: { programmeSlug: ["${LABOUR}"] })`, 6],
    [`(filter: { programmeSlug: ["${LABOUR}", "${LEARNING}"] })`, 8],
    ['(filter: { programmeSlug: ["nobody"] })', 0],
    ['(filter: { provinceCode: ["15"] })', 2],
    ['(filter: { provinceCode: ["31", "40"] })', 10],
    ['(filter: { provinceCode: ["12"] })', 0],
    ['(filter: { provinceCode: ["10"] })', 0],
    ['(filter: { leadSlug: ["nghe-an-education-department"] })', 2],
    ['(filter: { leadSlug: ["nghe-an-education-department", "nghe-an-labour-federation"] })', 2],
    [`(filter: { leadSlug: ["nghe-an-education-department"], programmeSlug: ["${ENGLISH}"] })`, 0],
    ['(filter: { leadSlug: ["nobody"] })', 0],
    ['(filter: { leadSlug: [] })', 0],
    ['(filter: { status: [ONGOING] })', 2],
    ['(filter: { status: [PLANNED] })', 8],
    ['(filter: { status: [DONE, CANCELLED] })', 0],
    ['(filter: { late: true })', 0],
    ['(filter: { late: false })', 10],
    ['(filter: { dueBefore: "2099-01-01" })', 0],
    ['(filter: { search: "lao dong" })', 3],
    ['(filter: { search: "giao vien nha" })', 1],
    ['(filter: { search: "teacher housing" })', 1],
    ['(filter: { provinceCode: ["40"], search: "english" })', 0],
    ['(filter: {})', 10],
  ])('activities%s: %d', async (args, count) => {
    expect(await titles(api, args)).toHaveLength(count)
  })
})

describe('due dates', () => {
  test.each([
    ['filter: { late: true }', ['Đang làm, quá hạn', 'Hạn hôm qua']],
    [
      `filter: { late: false, programmeSlug: ["${LABOUR}"], dueBefore: "2099-01-01" }`,
      ['Bỏ', 'Xong trước hạn', 'Hạn hôm nay'],
    ],
    ['filter: { dueBefore: "2026-11-20" }', ['Bỏ', 'Xong trước hạn', 'Đang làm, quá hạn']],
    ['filter: { dueBefore: "2025-12-31" }', ['Bỏ']],
    ['filter: { status: [DONE, CANCELLED] }', ['Bỏ', 'Xong trước hạn']],
    ['filter: { status: [DONE, CANCELLED] }, orderBy: DUE_DESC', ['Xong trước hạn', 'Bỏ']],
    ['filter: { search: "han hom" }, orderBy: TITLE', ['Hạn hôm nay', 'Hạn hôm qua']],
  ])('%s', async (args, expected) => {
    expect(await titles(dated, `(${args})`)).toEqual(expected)
  })

  test.each(['DUE', 'DUE_DESC'])('%s puts activities without a due date last', async (order) => {
    const query = `{ activities(orderBy: ${order}) { nodes { dueOn } } }`
    const { activities } = await dataOf<Listed>(dated, query)
    const days = activities.nodes.map(({ dueOn }) => dueOn)
    const sorted = ['2025-06-30', '2025-12-31', '2026-01-31', '2026-11-20', '2026-11-21']
    expect(days).toEqual([...(order === 'DUE' ? sorted : sorted.reverse()), ...Array(10).fill(null)])
  })

  test('late is from the day after, unless done or cancelled, on the day asked', async () => {
    const query = `{ activities(orderBy: DUE, first: 5) { nodes { title { vi } late yesterday: late(on: "2026-11-20")
      tomorrow: late(on: "2026-11-22") before: late(on: "2020-01-01") } } }`
    const line = (vi: string, late: boolean, yesterday: boolean, tomorrow: boolean) => ({
      title: { vi },
      late,
      yesterday,
      tomorrow,
      before: false,
    })
    await expectAnswer(dated, query, 1, {
      activities: {
        nodes: [
          line('Bỏ', false, false, false),
          line('Xong trước hạn', false, false, false),
          line('Đang làm, quá hạn', true, true, true),
          line('Hạn hôm qua', true, false, true),
          line('Hạn hôm nay', false, false, true),
        ],
      },
    })
  })

  test('what is late is a finding of its programme, and leads the headline', async () => {
    const query = `{ overview { headline } attention(kind: [ACTIVITY_LATE]) { nodes { since days subject { __typename
      ... on Activity { title { vi } } } owner { slug } mayAnswer { slug } } } }`
    const late = (vi: string, since: string, days: number) => ({
      since,
      days,
      subject: { __typename: 'Activity', title: { vi } },
      owner: null,
      mayAnswer: [{ slug: 'nghe-an-education-department' }, { slug: 'nghe-an-labour-federation' }],
    })
    await expectAnswer(dated, query, 9, {
      overview: { headline: expect.stringMatching(/^2 hoạt động quá hạn; \d+ nội dung khác cần xử lý\.$/) },
      attention: { nodes: [late('Đang làm, quá hạn', '2026-02-01', 294), late('Hạn hôm qua', '2026-11-21', 1)] },
    })
  })
})

test('TITLE follows the Vietnamese alphabet: Giáo viên, Hỗ trợ, Hướng dẫn, Sở, Tập huấn, Tổ chức, Triển khai (S0, S1, S4)', async () => {
  const firstWords = (await titles(api, '(orderBy: TITLE)')).map((title) => title.split(' ').slice(0, 2).join(' '))
  expect(firstWords).toEqual([
    'Chỉ đạo',
    'Giáo viên',
    'Hỗ trợ',
    'Hỗ trợ',
    'Hướng dẫn',
    'Sở Giáo',
    'Tập huấn',
    'Tổ chức',
    'Tổ chức',
    'Triển khai',
  ])
})

test('the teacher house is planned as one; nothing says who leads it, when, or under which content (S1)', async () => {
  const query = `{ activities(filter: { search: "nha o giao vien" }) { nodes { programme { slug } lead { slug } content { ordinal }
    startsOn dueOn late status statusAttestedOn notStated planned { value comparator unit text en: text(language: EN) } citations { source { key } } } } }`
  await expectAnswer(api, query, 1, {
    activities: {
      nodes: [
        {
          programme: { slug: LABOUR },
          lead: null,
          content: null,
          startsOn: null,
          dueOn: null,
          late: false,
          status: 'PLANNED',
          planned: { value: '1', comparator: 'EXACTLY', unit: 'house', text: '1 nhà', en: '1 house' },
          statusAttestedOn: '2022-11-12',
          notStated: ['content'],
          citations: [{ source: { key: 'S1' } }, { source: { key: 'S1' } }, { source: { key: 'S1' } }],
        },
      ],
    },
  })
})

test('the activities of a programme come in the order of the source (S1)', async () => {
  const query = `{ programme(slug: "${LABOUR}") { activities(last: 2) { totalCount nodes { title { vi } }
    pageInfo { hasPreviousPage hasNextPage } } } }`
  const last = [
    'Tổ chức các hội thi, cuộc thi cấp tỉnh cho nhà giáo, người lao động',
    'Hỗ trợ kinh phí xây dựng nhà ở giáo viên',
  ]
  await expectAnswer(api, query, 1, {
    programme: {
      activities: {
        totalCount: 6,
        nodes: last.map((vi) => ({ title: { vi } })),
        pageInfo: { hasPreviousPage: true, hasNextPage: false },
      },
    },
  })
})

test('one statement for a list of any length, one more for its count', async () => {
  const fields =
    'title { vi } programme { slug parties { organisation { province { code } } } } lead { slug } content { id } citations { source { key } }'
  await expectSameCost(api, `{ activities(first: #) { nodes { ${fields} } } }`, [1, 10], 1)
  await expectSameCost(api, `{ activities(first: #) { totalCount nodes { ${fields} } } }`, [1, 10], 2)
})
