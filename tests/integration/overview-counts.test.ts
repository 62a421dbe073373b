import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Api, startApi, TODAY } from '../support/api.ts'
import { dataOf } from '../support/ask.ts'
import { createPracticeDatabase } from '../support/practice.ts'

type Part = { kinds: string[]; overdue: boolean | null; count: number | null; text: string }
type Counts = { late: number; atRisk: number; findings: number }
type Row = Counts & { programmes: number; province: { code: string; validTo: string | null } }
type Overview = Counts & { headlineParts: Part[]; byProvince: Row[] }
type Scope = { on: string; units: 'AS_WAS' | 'AS_IS'; province?: { code: string; asOf: string } }

const argumentsOf = ({ on, units, province }: Scope) =>
  `on: "${on}", units: ${units}${province ? `, provinceCode: "${province.code}", provinceAsOf: "${province.asOf}"` : ''}`

const overviewOf = async (api: Api, scope: Scope) => {
  const fields =
    'late atRisk findings headlineParts { kinds overdue count text } byProvince { programmes late atRisk findings province { code validTo } }'
  return (await dataOf<{ overview: Overview }>(api, `{ overview(${argumentsOf(scope)}) { ${fields} } }`)).overview
}

/** The lengths of several lists of one scope, by how each is narrowed. */
async function lengthsOf(api: Api, scope: Scope, narrowed: readonly string[]): Promise<number[]> {
  const fields = narrowed.map((more, i) => `l${i}: attention(first: 1, ${argumentsOf(scope)}${more}) { totalCount }`)
  const data = await dataOf<Record<string, { totalCount: number }>>(api, `{ ${fields.join(' ')} }`)
  return narrowed.map((_, i) => data[`l${i}`]?.totalCount ?? -1)
}

const LATE = ', kind: [TARGET_LATE, ACTIVITY_LATE]'
const AT_RISK = ', kind: [TARGET_AT_RISK]'

/** The headline's parts, the figures and the lists of one scope are one count. */
async function expectOneCount(api: Api, scope: Scope): Promise<Overview> {
  const overview = await overviewOf(api, scope)
  const parts = overview.headlineParts.filter(({ count }) => count !== null)
  const filters = parts.map(
    ({ kinds, overdue }) => `, kind: [${kinds}]${overdue === null ? '' : `, overdue: ${overdue}`}`,
  )
  const [all, late, atRisk, ...counted] = await lengthsOf(api, scope, ['', LATE, AT_RISK, ...filters])
  expect({ scope, ...overview }).toMatchObject({ scope, findings: all, late, atRisk })
  expect(parts.map(({ count }) => count)).toEqual(counted)
  expect(parts.reduce((sum, { count }) => sum + (count ?? 0), 0)).toBe(all)
  return overview
}

const asOf = ({ province: { code, validTo } }: Row) => ({ code, asOf: validTo ?? TODAY })

/** What the list of provinces says of one is what the province's own list and overview say. */
async function expectSameIn(api: Api, scope: Scope, row: Row): Promise<void> {
  const own = { ...scope, province: asOf(row) }
  const overview = await expectOneCount(api, own)
  const { late, atRisk, findings } = row
  expect({ own, late, atRisk, findings }).toEqual({
    own,
    late: overview.late,
    atRisk: overview.atRisk,
    findings: overview.findings,
  })
  expect(overview.byProvince.filter((each) => each.province.code === row.province.code)).toContainEqual(row)
}

const views = ['AS_IS', 'AS_WAS'] as const

describe('the register', () => {
  let api: Api
  beforeAll(async () => {
    api = await startApi()
  })
  afterAll(() => api.close())

  test('on its own day the parts of the sentence are the 40 findings of the list', async () => {
    const { findings, headlineParts } = await overviewOf(api, { on: TODAY, units: 'AS_IS' })
    const counts = headlineParts.flatMap(({ count }) => count ?? [])
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(findings)
    expect(headlineParts.at(-2)).toMatchObject({
      kinds: expect.any(Array),
      text: expect.stringMatching(/nội dung khác cần xử lý$/),
    })
  })

  test.each(['2025-06-30', '2025-07-01', TODAY, '2027-01-01', '2031-01-01'])(
    'one number for one thing on %s, in the country and in every province, as was and as is',
    async (on) => {
      for (const units of views) {
        const { byProvince } = await expectOneCount(api, { on, units })
        for (const row of byProvince) await expectSameIn(api, { on, units }, row)
      }
    },
  )
})

describe('practice data, with programmes of several provinces', () => {
  let api: Api
  beforeAll(async () => {
    api = await startApi(TODAY, { database: await createPracticeDatabase(TODAY) })
  })
  afterAll(() => api.close())

  test('one number for one thing, on random days, in random provinces, as was and as is', async () => {
    const day = fc.date({ min: new Date('2022-01-01'), max: new Date('2031-12-31'), noInvalidDate: true })
    const scope = fc.record({
      on: fc.oneof(
        fc.constant(TODAY),
        day.map((date) => date.toISOString().slice(0, 10)),
      ),
      units: fc.constantFrom(...views),
    })
    await fc.assert(
      fc.asyncProperty(scope, fc.nat(), async (random, which) => {
        const { byProvince } = await expectOneCount(api, random)
        const row = byProvince[which % Math.max(1, byProvince.length)]
        if (row) await expectSameIn(api, random, row)
      }),
      { numRuns: 6 },
    )
  })

  test('provinces add up to more than the country where a programme lies in several', async () => {
    const { late, byProvince } = await overviewOf(api, { on: TODAY, units: 'AS_IS' })
    expect(late).toBeGreaterThan(0)
    expect(byProvince.reduce((sum, row) => sum + row.late, 0)).toBeGreaterThan(late)
  })
})
