import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { CoverageState } from '@nhip-cau/database/generated/client'
import { type Api, startApi } from '../support/api.ts'
import { dataOf, expectSameCost } from '../support/ask.ts'

const COMMUNES = 'communes-with-multi-purpose-building'
const SMART = 'institutions-with-smart-classroom'
const EMULATION = 'hai-phong-emulation-2025-2030'

type Pace = { status: string; progressed: number | null; reason: string; en: string; explanation: string[] }
const PACE = 'status progressed reason en: reason(language: EN) explanation'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

async function paceOf(of: Api, slug: string, args = ''): Promise<Pace> {
  const query = `{ indicator(slug: "${slug}") { targets { pace${args} { ${PACE} } } } }`
  const { indicator } = await dataOf<{ indicator: { targets: { pace: Pace }[] } }>(of, query)
  const [target] = indicator.targets
  if (!target) throw new Error(`${slug} has no target`)
  return target.pace
}

/** Says of so many communes that they have it, and so on, as reported on a day. */
async function report({ database }: Api, slug: string, said: [CoverageState, number, string | null][]): Promise<void> {
  const { prisma } = database
  const roster = await prisma.coverageRoster.findFirstOrThrow({ where: { indicator: { slug } } })
  const states = said.flatMap(([state, count, on]) => Array.from({ length: count }, () => ({ state, on })))
  const from = await prisma.coverageMember.count({ where: { rosterId: roster.id } })
  const bodies = await prisma.administrativeUnit.findMany({ take: 200, select: { id: true }, orderBy: { id: 'asc' } })
  await prisma.coverageMember.createMany({
    data: states.map(({ state, on }, index) => ({
      rosterId: roster.id,
      ordinal: from + index + 1,
      unitId: bodies[(from + index) % bodies.length]?.id ?? null,
      state,
      reportedOn: on === null ? null : new Date(on),
    })),
  })
}

test('a target of coverage says what the roster holds: of 114 communes none is reported on (S3, X6)', async () => {
  const { status, reason, en, explanation } = await paceOf(api, COMMUNES)
  expect(status).toBe('NOT_ASSESSABLE')
  expect(reason).toContain(
    'danh sách của Hải Phòng: chưa có báo cáo nào về 114 nơi phải có; tổng số tính đến ngày 05/09/2025',
  )
  expect(en).toContain(
    'the roster of Hai Phong: nothing is reported on the 114 that must have it; the total is of 5 Sep 2025',
  )
  expect(explanation.at(-1)).toMatch(/^Danh sách của Hải Phòng: /)
})

test('before the total was known, the roster has none', async () => {
  expect((await paceOf(api, SMART, '(on: "2025-09-04")')).reason).not.toContain('1.608')
})

test('an indicator that is no coverage asks for no roster', async () => {
  const query = '{ indicator(slug: "schools-meeting-national-standards") { targets { pace { reason } } } }'
  const { statements } = await api.query(query)
  expect(statements).toBe(2)
})

describe('once the roster is filled in', () => {
  let filled: Api
  beforeAll(async () => {
    filled = await startApi()
    await report(filled, COMMUNES, [
      ['HAS', 20, '2025-09-01'],
      ['LACKS', 94, '2025-09-01'],
    ])
    await report(filled, SMART, [['HAS', 5, '2026-06-30']])
    const { prisma } = filled.database
    const { rosterId } = await prisma.coverageMember.findFirstOrThrow({
      where: { roster: { indicator: { slug: COMMUNES } } },
    })
    // Ten more have been built since.
    await prisma.coverageMember.updateMany({
      where: { rosterId, ordinal: { gt: 20, lte: 30 } },
      data: { state: 'HAS', reportedOn: new Date('2026-09-01') },
    })
    const programme = await prisma.programme.findUniqueOrThrow({ where: { slug: EMULATION } })
    // The day on which the total is known, so that the roster can be read on it.
    await prisma.programme.update({ where: { id: programme.id }, data: { periodFrom: new Date('2025-09-05') } })
  })
  afterAll(() => filled.close())

  test('pace goes by it, from what it knew at the start, on each day by what was known then', async () => {
    const now = await paceOf(filled, COMMUNES)
    expect(now.reason).toContain('theo danh sách của Hải Phòng: 30/114 đã có và 84 chưa có')
    expect(now.progressed).toBeCloseTo(10 / 94, 5)
    const earlier = await paceOf(filled, COMMUNES, '(on: "2026-08-31")')
    expect(earlier.reason).toContain('20/114 đã có, 84 chưa có và 10 chưa rõ')
    expect((await paceOf(filled, COMMUNES, '(on: "2025-09-04")')).reason).toBe('Chương trình chưa bắt đầu.')
    expect((await paceOf(filled, COMMUNES, '(on: "2031-01-01")')).status).toBe('LATE')
    expect((await paceOf(filled, COMMUNES, '(method: COMPOUND_GROWTH)')).reason).toContain('30/114')
    expect((await paceOf(filled, SMART)).reason).toContain('5/1.608 đã có và 1.603 chưa rõ')
  })

  test('the overview, the list and the findings of the programme say the same', async () => {
    const found = '{ kind message subject { ... on Target { indicator { slug } pace { status reason } } } }'
    const query = `{ overview(on: "2031-01-01") { targets { status count } } attention(kind: [TARGET_LATE, TARGET_AT_RISK], on: "2026-11-21") { nodes ${found} }
      programme(slug: "${EMULATION}") { findings ${found} } }`
    type Row = {
      kind: string
      message: string
      subject: { indicator?: { slug: string }; pace: { status: string; reason: string } }
    }
    type Found = {
      overview: { targets: { status: string; count: number }[] }
      attention: { nodes: Row[] }
      programme: { findings: Row[] }
    }
    const { overview, attention, programme } = await dataOf<Found>(filled, query)
    const ours = (rows: Row[]) => rows.filter(({ subject }) => subject.indicator?.slug === COMMUNES)
    const [row] = ours(attention.nodes)
    expect(row).toMatchObject({ subject: { pace: { status: row?.kind.replace('TARGET_', '') } } })
    expect(row?.message).toContain('30/114 đã có và 84 chưa có')
    expect(ours(programme.findings)).toEqual([row])
    expect(overview.targets).toContainEqual({ status: 'LATE', count: expect.any(Number) })
  })

  test('one more statement for the rosters, however many targets have one', async () => {
    await expectSameCost(
      filled,
      '{ indicators(first: #, filter: { kind: [COVERAGE] }) { nodes { targets { pace { status } } } } }',
      [1, 2],
      2,
    )
    const days = 'a: pace { status } b: pace(on: "2026-01-01") { status } c: pace(on: "2030-01-01") { status }'
    await expectSameCost(
      filled,
      `{ indicators(first: #, filter: { kind: [COVERAGE] }) { nodes { targets { ${days} } } } }`,
      [1, 2],
      2,
    )
  })
})

test('without a roster the measurements speak', async () => {
  const own = await startApi()
  await own.database.prisma.coverageRoster.deleteMany({})
  expect((await paceOf(own, COMMUNES)).reason).toBe('Chưa có số liệu báo cáo.')
  await own.close()
})
