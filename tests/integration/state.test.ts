import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { SCHEMA_VERSION } from '@nhip-cau/graphql/version'
import { type Api, startApi } from '../support/api.ts'
import { dataOf, expectAnswer, expectSameCost } from '../support/ask.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

test('what is loaded: the real register, its revision and its counts (S0–S4, X2, X4)', async () => {
  const counts = { programmeCount: 7, activityCount: 10, indicatorCount: 49, measurementCount: 17 }
  await expectAnswer(api, `{ register { revision schemaVersion practice ${Object.keys(counts).join(' ')} } }`, 2, {
    register: { revision: '1', schemaVersion: SCHEMA_VERSION, practice: false, ...counts },
  })
  await expectAnswer(api, '{ register { revision } }', 1, { register: { revision: '1' } })
})

test('the five articles are the primary sources, and say how their days were reasoned', async () => {
  const query = '{ register { sources { key role publisher title { vi en } url publishedOn dateNote { vi } } } }'
  type Source = { key: string; role: string; publishedOn: string | null; title: { vi: string; en: string } }
  const { sources } = (await dataOf<{ register: { sources: Source[] } }>(api, query)).register
  const primary = sources.filter(({ role }) => role === 'PRIMARY')
  expect(primary.map(({ key, publishedOn }) => [key, publishedOn])).toEqual([
    ['S0', '2025-05-30'],
    ['S1', '2022-11-12'],
    ['S2', '2025-12-10'],
    ['S3', '2025-09-18'],
    ['S4', '2023-07-28'],
  ])
  expect(sources.map(({ key }) => key)).toEqual([...sources.map(({ key }) => key)].sort())
  for (const { title } of sources) expect([title.vi, title.en].map((text) => text.length > 0)).toEqual([true, true])
  expect((await api.query(query)).statements).toBe(2)
})

test('an organisation, its home and its successor (S0)', async () => {
  const query = `{ organisation(slug: "yen-bai-education-department") { name { vi en text(language: EN) } kind validTo succeededOn
    province { name { vi } validTo } succeededBy { slug province { code name { vi } } programmes { totalCount } }
    programmes { totalCount nodes { slug } } } none: organisation(slug: "nobody") { slug } }`
  const en = 'Yên Bái Department of Education and Training'
  await expectAnswer(api, query, 2, {
    organisation: {
      name: { vi: 'Sở Giáo dục và Đào tạo tỉnh Yên Bái', en, text: en },
      kind: 'EDUCATION_DEPARTMENT',
      validTo: '2025-06-30',
      succeededOn: '2025-07-01',
      province: { name: { vi: 'Yên Bái' }, validTo: '2025-06-30' },
      succeededBy: {
        slug: 'lao-cai-education-department',
        province: { code: '15', name: { vi: 'Lào Cai' } },
        programmes: { totalCount: 0 },
      },
      programmes: { totalCount: 1, nodes: [{ slug: 'hai-phong-yen-bai-online-english' }] },
    },
    none: null,
  })
})

test('the bodies an organisation followed, and back (S0)', async () => {
  const query = `{ organisation(slug: "lao-cai-education-department") { predecessors { slug succeededOn succeededBy { slug } }
    succeededBy { slug } } none: organisation(slug: "yen-bai-education-department") { predecessors { slug } } }`
  const { organisation, none } = await dataOf<{ organisation: { predecessors: object[] }; none: object }>(api, query)
  expect(organisation).toEqual({
    predecessors: [
      {
        slug: 'yen-bai-education-department',
        succeededOn: '2025-07-01',
        succeededBy: { slug: 'lao-cai-education-department' },
      },
    ],
    succeededBy: null,
  })
  expect(none).toEqual({ predecessors: [] })
  const of = '{ organisations(first: #) { nodes { slug predecessors { slug name { vi } } } } }'
  await expectSameCost(api, of, [1, 10], 1)
})

test('a party in two roles is in one programme once (S4)', async () => {
  const query = '{ organisation(slug: "nghe-an-education-department") { programmes { totalCount nodes { slug } } } }'
  await expectAnswer(api, query, 1, {
    organisation: {
      programmes: {
        totalCount: 2,
        nodes: [{ slug: 'nghe-an-learning-promotion-2023-2030' }, { slug: 'nghe-an-labour-federation-2022-2026' }],
      },
    },
  })
})

test('the programmes of many organisations cost one statement', async () => {
  const query = (slugs: string[]) => `{ programmes(filter: { organisationSlug: ${JSON.stringify(slugs)} }) { nodes {
    parties { organisation { slug programmes(first: 5) { totalCount nodes { slug parties { role } } } } } } } }`
  const one = await api.query(query(['lai-chau-drafting-team']))
  const many = await api.query(
    query(['lai-chau-drafting-team', 'hai-phong-education-department', 'nghe-an-education-department']),
  )
  expect([one.errors, many.errors, one.statements, many.statements]).toEqual([[], [], 1, 1])
})

test('data made up for practice says so', async () => {
  const practising = await startApi()
  await practising.database.prisma.registerState.update({ where: { id: 1 }, data: { practice: true } })
  await expectAnswer(practising, '{ register { practice revision } }', 1, {
    register: { practice: true, revision: '1' },
  })
  await practising.close()
})
