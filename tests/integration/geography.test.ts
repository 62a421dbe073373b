import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { LIMITS } from '@nhip-cau/api/guard/limits'
import { parse } from 'yaml'
import { type Api, startApi } from '../support/api.ts'
import { dataOf, expectAnswer } from '../support/ask.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

type Unit = { code: string; vi: [string, string]; en: [string, string]; type: string; iso: string }
type Group = { level: string; validFrom: string | null; validTo: string | null; units: Unit[] }
type Listed = Unit & Pick<Group, 'validFrom' | 'validTo'>

/** The units of the register's file that were provinces on a day. */
async function listOn(day: string): Promise<Listed[]> {
  const text = await readFile(path.resolve(import.meta.dirname, '../../prisma/register/provinces.yaml'), 'utf8')
  const { groups } = parse(text) as { groups: Group[] }
  return groups
    .filter(({ level, validFrom, validTo }) => {
      return level === 'PROVINCE' && (validFrom ?? '') <= day && day <= (validTo ?? '9999')
    })
    .flatMap(({ units, validFrom, validTo }) => units.map((unit) => ({ ...unit, validFrom, validTo })))
    .sort((a, b) => (a.code < b.code ? -1 : 1))
}

const FIELDS = 'code isoCode name { vi en } fullName { vi en } type validFrom validTo'
const asAnswered = ({ code, iso, vi, en, type, validFrom, validTo }: Listed) => ({
  code,
  isoCode: iso,
  name: { vi: vi[0], en: en[0] },
  fullName: { vi: vi[1], en: en[1] },
  type,
  validFrom,
  validTo,
})

describe('the two lists (60-NQ/TW, Resolution 202/2025/QH15)', () => {
  test.each([
    ['2025-06-30', 63],
    ['2025-07-01', 34],
    ['2026-04-29', 34],
    ['2026-11-21', 34],
  ])('on %s there are %d provinces, listed by code and found by it', async (day, count) => {
    const listed = (await listOn(day)).map(asAnswered)
    expect(listed).toHaveLength(count)
    await expectAnswer(api, `{ provinces(asOf: "${day}", first: 100) { totalCount nodes { ${FIELDS} } } }`, 2, {
      provinces: { totalCount: count, nodes: listed },
    })
    const each = listed.map(({ code }) => `p${code}: province(code: "${code}", asOf: "${day}") { ${FIELDS} }`)
    const found: object[] = []
    for (let from = 0; from < each.length; from += LIMITS.ROOT_FIELDS) {
      const some = each.slice(from, from + LIMITS.ROOT_FIELDS)
      found.push(...Object.values(await dataOf<Record<string, object>>(api, `{ ${some.join(' ')} }`)))
    }
    expect(found).toEqual(listed)
  })

  test('today is the default', async () => {
    await expectAnswer(api, '{ provinces { totalCount } }', 2, { provinces: { totalCount: 34 } })
  })
})

test('15 was Yên Bái until 30 June 2025 and is Lào Cai, with two predecessors (Resolution 202/2025/QH15)', async () => {
  const query = `{
    was: province(code: "15", asOf: "2025-06-30") { name { vi } successors { successor { name { vi } } } }
    is: province(code: "15") {
      name { vi }
      predecessors { kind effectiveOn share legalBasis predecessor { code name { vi } } successor { code } }
    }
  }`
  const followed = (code: string, vi: string) => ({
    kind: 'MERGER',
    effectiveOn: '2025-07-01',
    share: '1',
    legalBasis: expect.stringContaining('202/2025/QH15'),
    predecessor: { code, name: { vi } },
    successor: { code: '15' },
  })
  await expectAnswer(api, query, 2, {
    was: { name: { vi: 'Yên Bái' }, successors: [{ successor: { name: { vi: 'Lào Cai' } } }] },
    is: { name: { vi: 'Lào Cai' }, predecessors: [followed('10', 'Lào Cai'), followed('15', 'Yên Bái')] },
  })
})

test('a change of name or rank is a succession too (Resolutions 175/2024/QH15 and 30/2026/QH16)', async () => {
  const query = `{
    hue: province(code: "46") { predecessors { kind predecessor { fullName { vi } } } }
    dongNai: province(code: "75") { predecessors { kind predecessor { fullName { vi } predecessors { predecessor { code } } } } }
  }`
  await expectAnswer(api, query, 2, {
    hue: { predecessors: [{ kind: 'REDESIGNATION', predecessor: { fullName: { vi: 'Tỉnh Thừa Thiên Huế' } } }] },
    dongNai: {
      predecessors: [
        {
          kind: 'REDESIGNATION',
          predecessor: {
            fullName: { vi: 'Tỉnh Đồng Nai' },
            predecessors: [{ predecessor: { code: '70' } }, { predecessor: { code: '75' } }],
          },
        },
      ],
    },
  })
})

test.each([
  ['dong', ['75', '82', '68']],
  ['ĐỒNG', ['75', '82', '68']],
  ['lam dong', ['68']],
  ['tỉnh lâm', ['68']],
  ['bà rịa', []],
  ['%', []],
  ['', 34],
])('search "%s" among the provinces of today', async (search, found) => {
  const { provinces } = await dataOf<{ provinces: { totalCount: number; nodes: { code: string }[] } }>(
    api,
    'query ($search: String) { provinces(search: $search, first: 100) { totalCount nodes { code } } }',
    { search },
  )
  if (typeof found === 'number') expect(provinces.totalCount).toBe(found)
  else expect(provinces.nodes.map(({ code }) => code)).toEqual([...found].sort())
})

test('search reads the units of the day asked: Bà Rịa - Vũng Tàu in 2025', async () => {
  await expectAnswer(api, '{ provinces(asOf: "2025-06-30", search: "ba ria") { nodes { code } } }', 1, {
    provinces: { nodes: [{ code: '77' }] },
  })
})

test('a code nobody had on the day gives null: 30 (Hải Dương) ended on 30 June 2025', async () => {
  const query = `{ a: province(code: "30") { code } b: province(code: "99") { code } c: province(code: "") { code }
    d: province(code: "30", asOf: "2025-06-30") { code } e: province(code: "133", asOf: "2025-06-30") { code } }`
  await expectAnswer(api, query, 5, { a: null, b: null, c: null, d: { code: '30' }, e: null })
})

const names = 'programmes(units: $units) { totalCount nodes { slug } }'
const OF_YEN_BAI = [
  'hai-phong-yen-bai-online-english',
  'hai-phong-yen-bai-vocational-memorandum',
  'yen-bai-hai-phong-vocational-linkage',
]

// S0: three programmes of Yên Bái, all of before 1 July 2025.
test.each([
  ['Lào Cai today, as it is', '15', '2026-11-21', 'AS_IS', 3],
  ['Lào Cai today, as it was', '15', '2026-11-21', 'AS_WAS', 0],
  ['Yên Bái in June 2025, as it is', '15', '2025-06-30', 'AS_IS', 3],
  ['Yên Bái in June 2025, as it was', '15', '2025-06-30', 'AS_WAS', 3],
  ['the former Lào Cai', '10', '2025-06-30', 'AS_IS', 0],
])('programmes of %s', async (_what, code, asOf, units, count) => {
  const query = `query ($code: String!, $asOf: Date, $units: UnitView) {
    province(code: $code, asOf: $asOf) { ${names} programmeCount(units: $units) } }`
  type Found = {
    province: { programmes: { totalCount: number; nodes: { slug: string }[] }; programmeCount: number }
  }
  const { province } = await dataOf<Found>(api, query, { code, asOf, units })
  expect([province.programmes.totalCount, province.programmeCount]).toEqual([count, count])
  const slugs = province.programmes.nodes.map(({ slug }) => slug).sort()
  expect(slugs).toEqual(count === 3 ? OF_YEN_BAI : [])
})

test('Hải Phòng as it is counts the former city’s programmes (S0) and its own (S3)', async () => {
  const query = `{ province(code: "31") { is: programmes { totalCount } was: programmes(units: AS_WAS) { nodes { slug } }
    programmeCount } }`
  await expectAnswer(api, query, 2, {
    province: { is: { totalCount: 4 }, was: { nodes: [{ slug: 'hai-phong-emulation-2025-2030' }] }, programmeCount: 4 },
  })
})
