import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Api, startApi } from '../support/api.ts'
import { dataOf, expectRefusal } from '../support/ask.ts'
import { addActivities } from '../support/rows.ts'

const LABOUR = 'nghe-an-labour-federation-2022-2026'

let api: Api
beforeAll(async () => {
  api = await startApi()
  // Days that several share, and days that none has: the register's own activities have no due date.
  const days = ['2025-06-30', '2025-06-30', '2025-06-30', '2026-01-31', '2026-01-31', '2027-12-31', null, null]
  await addActivities(
    api,
    LABOUR,
    days.map((dueOn, index) => ({ title: `Việc ${index % 3}`, dueOn })),
  )
})
afterAll(() => api.close())

type Page = {
  edges: { cursor: string; node: { id?: string; key?: string } }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
  totalCount: number
}
type Paging = { first?: number; after?: string | null; last?: number; before?: string | null }
type Turn = (paging: Paging) => Promise<Page>

/** How to read pages of a list; where `path` is given, of a list in the record there. */
function pagesOf(field: string, args = '', parent = '', node = 'id'): Turn {
  const list = `list: ${field}(${args} first: $first, after: $after, last: $last, before: $before) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { ${node} } } }`
  const query = `query ($first: Int, $after: String, $last: Int, $before: String) { ${parent ? `parent: ${parent} { ${list} }` : list} }`
  return async (paging) => {
    const data = await dataOf<{ list: Page } & { parent: { list: Page } }>(api, query, paging)
    return parent ? data.parent.list : data.list
  }
}

const keysOf = ({ edges }: Page) => edges.map(({ node }) => node.id ?? node.key)

/** The whole list by pages of one size, from either end, checking what each page says of its place. */
async function walk(turn: Turn, size: number, backwards: boolean): Promise<unknown[]> {
  let found: unknown[] = []
  let cursor: string | null = null
  for (let page = 1; page < 200; page += 1) {
    const asked: Paging = backwards ? { last: size, before: cursor } : { first: size, after: cursor }
    const answer = await turn(asked)
    const { pageInfo, edges, totalCount } = answer
    found = backwards ? [...keysOf(answer), ...found] : [...found, ...keysOf(answer)]
    expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([edges[0]?.cursor ?? null, edges.at(-1)?.cursor ?? null])
    expect(edges.length).toBe(Math.min(size, totalCount - (page - 1) * size))
    const [ahead, behind] = backwards
      ? [pageInfo.hasPreviousPage, pageInfo.hasNextPage]
      : [pageInfo.hasNextPage, pageInfo.hasPreviousPage]
    expect([ahead, behind]).toEqual([found.length < totalCount, page > 1])
    if (!ahead) return found
    cursor = backwards ? pageInfo.startCursor : pageInfo.endCursor
  }
  throw new Error('The pages do not end')
}

const SEARCH_NODE = '... on Node { id }'
const LISTS: [string, Turn][] = [
  ['provinces', pagesOf('provinces', 'asOf: "2025-06-30"')],
  ...['PERIOD_START', 'PERIOD_START_DESC', 'PERIOD_END', 'TITLE'].map((order): [string, Turn] => [
    `programmes by ${order}`,
    pagesOf('programmes', `orderBy: ${order}`),
  ]),
  ['filtered programmes', pagesOf('programmes', 'filter: { provinceCode: ["31"] }')],
  ...['DUE', 'DUE_DESC', 'TITLE'].map((order): [string, Turn] => [
    `activities by ${order}`,
    pagesOf('activities', `orderBy: ${order}`),
  ]),
  ['indicators', pagesOf('indicators', 'orderBy: NAME')],
  ...['PERIOD', 'PERIOD_DESC'].map((order): [string, Turn] => [
    `measurements by ${order}`,
    pagesOf('measurements', `orderBy: ${order}`),
  ]),
  ['attention', pagesOf('attention', '', '', 'key')],
  ['attention of kinds', pagesOf('attention', 'kind: [ACTIVITY_LATE, PARTY_SUCCEEDED]', '', 'key')],
  ['attention of an owner', pagesOf('attention', 'ownerSlug: ["nghe-an-education-department"]', '', 'key')],
  ['search', pagesOf('search', 'query: "hoc"', '', SEARCH_NODE)],
  ['activities of a programme', pagesOf('activities', '', `programme(slug: "${LABOUR}")`)],
  ['programmes of a province', pagesOf('programmes', '', 'province(code: "31")')],
  ['programmes of an organisation', pagesOf('programmes', '', 'organisation(slug: "nghe-an-education-department")')],
  [
    'measurements of an indicator',
    pagesOf('measurements', 'orderBy: PERIOD_DESC', 'indicator(slug: "schools-meeting-national-standards")'),
  ],
]

test.each(LISTS)('%s: pages of every size, from either end, are the whole list', async (_name, turn) => {
  const whole = await turn({ first: 100 })
  const expected = keysOf(whole)
  expect(expected).toHaveLength(whole.totalCount)
  expect(new Set(expected).size).toBe(expected.length)
  expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false })
  for (const size of [1, 2, 3, 7].filter((each) => each > 1 || expected.length <= 20))
    for (const backwards of [false, true]) expect(await walk(turn, size, backwards)).toEqual(expected)
})

test('twenty come when no size is given; an empty page has no cursors', async () => {
  const turn = pagesOf('provinces', 'asOf: "2025-06-30"')
  expect((await turn({})).edges).toHaveLength(20)
  const { pageInfo } = await turn({ first: 100 })
  expect(await turn({ first: 5, after: pageInfo.endCursor })).toEqual({
    totalCount: 63,
    edges: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
  })
})

describe('between two cursors', () => {
  const turns = LISTS.filter(([name]) => /DUE|END|search|attention$/.test(name))
  test.each(turns)('%s', async (_name, turn) => {
    const whole = await turn({ first: 100 })
    const length = whole.edges.length
    const position = fc.nat({ max: length - 1 })
    const check = async (a: number, b: number, size: number, backwards: boolean) => {
      const [after, before] = [whole.edges[a]?.cursor, whole.edges[b]?.cursor]
      const page = await turn({
        ...(backwards ? { last: size } : { first: size }),
        after: after ?? null,
        before: before ?? null,
      })
      const between = keysOf(whole).slice(a + 1, Math.max(a + 1, b))
      expect(keysOf(page)).toEqual(backwards ? between.slice(-size) : between.slice(0, size))
    }
    await fc.assert(fc.asyncProperty(position, position, fc.integer({ min: 1, max: 5 }), fc.boolean(), check), {
      numRuns: 25,
    })
  })
})

test('a row put in behind the cursor does not shift the next page', async () => {
  const own = await startApi()
  await addActivities(
    own,
    LABOUR,
    [1, 2, 3].map((day) => ({ title: `Việc ${day}`, dueOn: `2026-01-0${day}` })),
  )
  const query =
    'query ($after: String) { activities(first: 2, after: $after) { nodes { title { vi } } pageInfo { endCursor } } }'
  type Listed = { activities: { nodes: { title: { vi: string } }[]; pageInfo: { endCursor: string } } }
  const head = await dataOf<Listed>(own, query)
  await addActivities(own, LABOUR, [{ title: 'Chen vào trước', dueOn: '2025-01-01' }])
  const next = await dataOf<Listed>(own, query, { after: head.activities.pageInfo.endCursor })
  expect(next.activities.nodes[0]?.title.vi).toBe('Việc 3')
  await own.close()
})

const cursor = (...values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url')
const ID = '01890000-0000-7000-8000-000000000000'

describe('refused, by argument, in both languages, unasked of the database', () => {
  const lists = [
    'provinces',
    'programmes',
    'activities',
    'indicators',
    'measurements',
    'attention',
    'search(query: "yen")',
    'programme(slug: "x") { activities',
    'province(code: "15") { programmes',
    'indicator(slug: "x") { measurements',
    'organisation(slug: "x") { programmes',
  ]
  const withArgs = (list: string, args: string) => {
    const field = list.includes('search') ? `search(query: "yen", ${args})` : `${list}(${args})`
    return `{ ${field} { totalCount } ${list.includes('{') ? '}' : ''} }`
  }
  test.each(lists)('%s', async (list) => {
    const sizes = { vi: 'từ 1 đến 100', en: '1 to 100' }
    for (const size of [0, 101, -1, 2147483647]) {
      await expectRefusal(api, withArgs(list, `first: ${size}`), 'first', sizes)
      await expectRefusal(api, withArgs(list, `last: ${size}`), 'last', sizes)
    }
    await expectRefusal(api, withArgs(list, 'first: 1, last: 1'), 'last', { vi: 'chọn một đầu', en: 'choose one end' })
    for (const forged of ['x', '%%%', cursor(), cursor(1), cursor(null), Buffer.from('{}').toString('base64url')]) {
      await expectRefusal(api, withArgs(list, `after: "${forged}"`), 'after', {
        vi: 'không phải con trỏ',
        en: 'not a cursor',
      })
      await expectRefusal(api, withArgs(list, `before: "${forged}"`), 'before', {
        vi: 'không phải con trỏ',
        en: 'not a cursor',
      })
    }
    const other = cursor('nothing:ORDER', 'a', ID)
    await expectRefusal(api, withArgs(list, `after: "${other}"`), 'after', { vi: 'nothing:ORDER', en: 'nothing:ORDER' })
  })

  test.each([
    ['activities', cursor('activities:DUE', '2026-02-30', ID)],
    ['activities', cursor('activities:DUE', 20260101, ID)],
    ['activities', cursor('activities:DUE', '2026-01-01', 'no-uuid')],
    ['activities', cursor('activities:DUE', '2026-01-01', `${ID}'--`)],
    ['activities', cursor('activities:DUE', '2026-01-01')],
    ['activities', cursor('activities:DUE', '2026-01-01', ID, 'more')],
    ['activities', cursor('activities:DUE', { gt: 1 }, ID)],
    ['activities(orderBy: TITLE)', cursor('activities:TITLE', null, ID)],
    ['activities(orderBy: TITLE)', cursor('activities:TITLE', 'a\u0000', ID)],
    ['activities(orderBy: TITLE)', cursor('activities:TITLE', '\ud800', ID)],
    ['activities(orderBy: TITLE)', cursor('activities:TITLE', 'x'.repeat(2001), ID)],
    ['provinces', cursor('provinces:CODE', 15, ID)],
    ['measurements', cursor('measurements:PERIOD', null, ID)],
    ['search(query: "yen")', cursor('search:RANK', '0', 'a', ID, 'Programme')],
    ['search(query: "yen")', cursor('search:RANK', 1.5, 'a', ID, 'Programme')],
    ['search(query: "yen")', cursor('search:RANK', 1, 'a', ID)],
    ['attention', cursor('attention:RANK', 7)],
    ['attention', cursor('attention:RANK', `TARGET_LATE:${ID}`)],
    ['attention', cursor('attention:RANK', 0, 1, 0.5, 'key')],
  ])('%s after a forged %s', async (list, forged) => {
    const field = list.includes('(') ? list.replace(')', ', after: $cursor)') : `${list}(after: $cursor)`
    const query = `query ($cursor: String) { ${field} { totalCount } }`
    await expectRefusal(api, query, 'after', {
      variables: { cursor: forged },
      vi: 'không phải con trỏ',
      en: 'not a cursor',
    })
  })

  test('a cursor of another ordering of the same list', async () => {
    const { pageInfo } = await pagesOf('programmes', 'orderBy: TITLE')({ first: 1 })
    const query = `{ programmes(orderBy: PERIOD_END, after: "${pageInfo.endCursor}") { totalCount } }`
    const words = { vi: 'hãy bắt đầu lại từ trang đầu', en: 'start again from the first page' }
    await expectRefusal(api, query, 'after', words)
  })
})

test('a cursor at a finding that has gone: the walk goes on from where it stood, either way', async () => {
  const own = await startApi()
  const added = await addActivities(
    own,
    LABOUR,
    [1, 2, 3, 4].map((day) => ({ title: `Việc ${day}`, dueOn: `2026-01-0${day}` })),
  )
  type Found = {
    attention: { nodes: { subject: { id: string } }[]; pageInfo: { endCursor: string; hasNextPage: boolean } }
  }
  const turn = async (args: string) => {
    const query = `{ attention(kind: [ACTIVITY_LATE], ${args}) { nodes { subject { id } } pageInfo { endCursor hasNextPage } } }`
    return (await dataOf<Found>(own, query)).attention
  }
  const idsOf = ({ nodes }: Found['attention']) => nodes.map(({ subject }) => subject.id)
  const [first = '', second = '', ...rest] = idsOf(await turn('first: 10'))
  const { pageInfo } = await turn('first: 2')
  // The second of four is done while the reader stands at it.
  await own.database.prisma.activity.update({ where: { id: added[1]?.id ?? '' }, data: { status: 'DONE' } })
  expect(idsOf(await turn(`first: 10, after: "${pageInfo.endCursor}"`))).toEqual(rest)
  expect(idsOf(await turn(`first: 1, after: "${pageInfo.endCursor}"`))).toEqual(rest.slice(0, 1))
  expect(idsOf(await turn(`last: 10, before: "${pageInfo.endCursor}"`))).toEqual([first])
  expect(rest).not.toContain(second)
  await own.close()
})
