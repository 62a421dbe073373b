import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Api, startApi } from '../support/api.ts'
import { dataOf, expectAnswer } from '../support/ask.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

type Node = { __typename: string; slug?: string; code?: string; text?: { vi: string } }

async function found(query: string, first = 100): Promise<string[]> {
  const { search } = await dataOf<{ search: { nodes: Node[] } }>(
    api,
    `query ($query: String!, $first: Int!) { search(query: $query, first: $first) { nodes { __typename
      ... on Programme { slug } ... on Organisation { slug } ... on Province { code } ... on Place { code }
      ... on Directive { text { vi } } ... on Opinion { text { vi } } ... on PolicyCondition { slug } ... on Honour { slug } } } }`,
    { query, first },
  )
  return search.nodes.map(({ __typename, slug, code, text }) => `${__typename} ${slug ?? code ?? text?.vi}`)
}

describe('what people type finds what the register calls otherwise', () => {
  test.each([
    ...[
      'TP. Hồ Chí Minh',
      'TP.HCM',
      'TPHCM',
      'TP HCM',
      'HCM',
      'Tp Hồ Chí Minh',
      'Tp. Hồ Chí Minh',
      'Sài Gòn',
      'sai gon',
      'VN-SG',
    ].map((typed) => [typed, 'Province 79']),
    ...['Hải-Phòng', 'HẢI PHÒNG', 'Haiphong', 'hải phòng!', '31'].map((typed) => [typed, 'Province 31']),
    ...[
      'Lào Cai,',
      '“Lào Cai”',
      'Lào Cai?',
      'T. Lào Cai',
      'tỉnh Lào Cai',
      'Lào Cai\u200b',
      'Lào\u00ad Cai',
      'VN-02',
    ].map((typed) => [typed, 'Province 15']),
    ...['01', 'VN-HN', 'Hanoi', 'hà nôị'].map((typed) => [typed, 'Province 01']),
    ['VN-31', 'Province 52'],
    ['04288', 'Place 04288'],
    ['P. Nghĩa Lộ', 'Place 04288'],
    ['Hoà Bình', 'Province 17'],
    ['Hòa Bình', 'Province 17'],
    ...['Đắc Lắc', 'Daklak', 'Đắk Lăk'].map((typed) => [typed, 'Province 66']),
    ['Bắc Cạn', 'Province 06'],
    ['KonTum', 'Province 62'],
    ...['BRVT', 'BR-VT', 'Bà Rịa–Vũng Tàu', 'Bà Rịa-Vũng Tàu'].map((typed) => [typed, 'Province 77']),
    ['Sở GD&ĐT Hải Phòng', 'Organisation hai-phong-education-department'],
    ['sở gdđt hải phòng', 'Organisation hai-phong-education-department'],
    ['LĐLĐ Nghệ An', 'Organisation nghe-an-labour-federation'],
    ['sở nghệ an', 'Organisation nghe-an-education-department'],
  ])('%j finds %s first', async (typed, expected) => {
    expect((await found(typed, 1))[0]).toBe(expected)
  })

  test.each([
    ['Sở GDĐT', 'Organisation nghe-an-education-department'],
    ['UBND', 'Organisation lai-chau-peoples-committee'],
    ['UBND tỉnh Lai Châu', 'Organisation lai-chau-peoples-committee'],
    ['２０２５', 'Programme hai-phong-emulation-2025-2030'],
  ])('%j finds %s', async (typed, expected) => {
    expect(await found(typed)).toContain(expected)
  })

  test.each([
    ['2025-06-30', 'Bà Rịa–Vũng Tàu', '77'],
    ['2025-06-30', 'Bà Rịa-Vũng Tàu', '77'],
    ['2024-12-31', 'Thừa Thiên - Huế', '46'],
    ['2026-01-01', 'TP.HCM', '79'],
    ['2026-01-01', 'VN-HN', '01'],
  ])('the provinces of %s filtered by %j', async (asOf, search, code) => {
    const query = `{ provinces(asOf: "${asOf}", search: ${JSON.stringify(search)}) { nodes { code } } }`
    await expectAnswer(api, query, 1, { provinces: { nodes: [{ code }] } })
  })

  test.each(['…', ' - ', '\u200b\u00ad', '“”'])('a filter of signs alone, %j, finds nothing', async (search) => {
    const { programmes } = await dataOf<{ programmes: { totalCount: number } }>(
      api,
      'query ($search: String!) { programmes(filter: { search: $search }) { totalCount } }',
      { search },
    )
    expect(programmes.totalCount).toBe(0)
  })
})

describe('what comes first', () => {
  test.each(['Nghĩa Lộ', 'Trạm Tấu', 'Mù Cang Chải'])(
    'of %j, what stands comes before what has ended',
    async (name) => {
      const { search } = await dataOf<{ search: { nodes: { validTo: string | null }[] } }>(
        api,
        'query ($name: String!) { search(query: $name, first: 2) { nodes { ... on Place { validTo } } } }',
        { name },
      )
      expect(search.nodes.map(({ validTo }) => validTo)).toEqual([null, '2025-06-30'])
    },
  )
})

describe('opinions, conclusions, conditions and honours', () => {
  test('"tiếng Trung nội trú" finds the opinion and the conclusion too', async () => {
    const names = await found('tiếng Trung nội trú')
    expect(names[0]).toMatch(/^Indicator/)
    expect(names).toContain('Opinion Dạy tiếng Trung Quốc trong nhà trường')
    expect(names).toContain('Directive Liên kết với các nước láng giềng trong dạy học tiếng Trung Quốc')
  })

  test.each([
    ['nhà ở xã hội', 'PolicyCondition hai-phong-social-housing-work-commitment'],
    ['trường học thông minh', 'Opinion Xây dựng mô hình trường học thông minh'],
  ])('%j finds %s', async (typed, expected) => {
    expect(await found(typed)).toContain(expected)
  })
})
