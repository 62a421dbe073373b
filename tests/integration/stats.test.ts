import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Api, startApi } from '../support/api.ts'
import { dataOf, expectRefusal } from '../support/ask.ts'
import { addActivities, addMeasurement } from '../support/rows.ts'

const YEN_BAI = 'hai-phong-yen-bai-online-english'
const STANDARDS = 'schools-meeting-national-standards'

let api: Api
beforeAll(async () => {
  api = await startApi()
  const days = [null, '2025-03-01', '2026-03-01', '2026-12-31']
  const statuses = ['PLANNED', 'ONGOING', 'DONE', 'CANCELLED'] as const
  const rows = days.flatMap((dueOn) => statuses.map((status) => ({ title: `Việc ${dueOn} ${status}`, dueOn, status })))
  await addActivities(api, YEN_BAI, rows)
  await addActivities(api, 'nghe-an-labour-federation-2022-2026', rows.slice(3, 11))
  await addFigures()
})
afterAll(() => api.close())

/** Figures of every status, superseded ones and several years, in provinces that were merged and that were not. */
async function addFigures(): Promise<void> {
  const units = await api.database.prisma.administrativeUnit.findMany({
    where: { level: 'PROVINCE' },
    orderBy: { code: 'asc' },
  })
  const statuses = ['DRAFT', 'SUBMITTED', 'VERIFIED', 'RETURNED'] as const
  for (const [index, unit] of units
    .filter(({ validTo }) => validTo !== null)
    .slice(0, 24)
    .entries())
    await addMeasurement(
      api,
      { indicator: STANDARDS, source: 'X2' },
      {
        unitId: unit.id,
        periodFrom: new Date(`${2020 + (index % 3)}-01-01`),
        periodTo: new Date(`${2020 + (index % 3)}-12-31`),
        status: statuses[index % 4] ?? 'DRAFT',
        current: index % 5 !== 0,
        disaggregation: index % 7 === 0 ? 'education-level=primary' : '',
      },
    )
}

type Group = { count: number } & Record<string, unknown>
type Stats = { groups: Group[]; totalCount: number; overlapping: boolean; truncated: boolean }
type Filter = Record<string, unknown>

const FIELDS: Record<string, string> = {
  PROVINCE: 'province { code }',
  KIND: 'kind',
  STATUS: 'status',
  YEAR: 'year',
  PROGRAMME: 'programme { slug }',
  LATE: 'late',
  INDICATOR: 'indicator { slug }',
  PACE: 'pace',
  DUE_YEAR: 'dueYear',
}
const at = (value: unknown, name: string) => (value as Record<string, unknown> | null)?.[name]
/** The filter of a list that gives exactly a group, by dimension; a dimension without one is not compared alone. */
const NARROWED: Record<string, (group: Group) => Filter> = {
  PROVINCE: ({ province }) => ({ provinceCode: [at(province, 'code')] }),
  KIND: ({ kind }) => ({ kind: [kind] }),
  STATUS: ({ status }) => ({ status: [status] }),
  PROGRAMME: ({ programme }) => ({ programmeSlug: [at(programme, 'slug')] }),
  LATE: ({ late }) => ({ late }),
  INDICATOR: ({ indicator }) => ({ indicatorSlug: [at(indicator, 'slug')] }),
}

type Subject = { stats: string; list: string; input: string; grouping: string }
const SUBJECTS = {
  programmes: { stats: 'programmeStats', list: 'programmes', input: 'ProgrammeFilter', grouping: 'ProgrammeGrouping' },
  activities: { stats: 'activityStats', list: 'activities', input: 'ActivityFilter', grouping: 'ActivityGrouping' },
  targets: { stats: 'targetStats', list: 'targets', input: 'TargetFilter', grouping: 'TargetGrouping' },
  measurements: {
    stats: 'measurementStats',
    list: 'measurements',
    input: 'MeasurementFilter',
    grouping: 'MeasurementGrouping',
  },
} satisfies Record<string, Subject>

async function statsOf({ stats, list, input, grouping }: Subject, filter: Filter, groupBy: string[]) {
  const required = stats === 'measurementStats' ? '!' : ''
  const { data, errors } = await api.query(
    `query ($filter: ${input}${required}, $groupBy: [${grouping}!]!) { ${list}(filter: $filter) { totalCount }
      ${stats}(filter: $filter, groupBy: $groupBy) { totalCount overlapping truncated groups { count ${groupBy.map((each) => FIELDS[each]).join(' ')} } } }`,
    { filter, groupBy },
  )
  expect(errors).toEqual([])
  return { stats: data?.[stats] as Stats, count: at(data?.[list], 'totalCount') }
}

async function listCount({ list, input }: Subject, filter: Filter): Promise<unknown> {
  const query = `query ($filter: ${input}) { ${list}(filter: $filter) { totalCount } }`
  return at((await dataOf<Record<string, unknown>>(api, query, { filter }))[list], 'totalCount')
}

const some = <T>(...values: T[]) =>
  fc.option(fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 }), { nil: undefined })
const maybe = <T>(...values: T[]) => fc.constantFrom(undefined, ...values)
const CODES = ['15', '31', '12', '40', '01', '34']
const SLUGS = [YEN_BAI, 'nghe-an-labour-federation-2022-2026', 'lai-chau-education-quality-2026-2030', 'nobody']
const INDICATORS = [STANDARDS, 'schools', 'classes', 'online-lessons-delivered', 'nobody']

const FILTERS: Record<keyof typeof SUBJECTS, fc.Arbitrary<Filter>> = {
  programmes: fc.record({
    kind: some('INTER_PROVINCIAL_COOPERATION', 'COORDINATION_PROGRAMME', 'PROVINCIAL_PROJECT', 'EMULATION_PROGRAMME'),
    status: some('PROPOSED', 'DRAFT', 'IN_FORCE', 'ENDED'),
    activeOn: maybe('2024-01-01', '2026-11-21'),
    endsBefore: maybe('2026-12-31', '2031-01-01'),
    search: maybe('hop tac', 'giao duc', 'zzz'),
  }),
  activities: fc.record({
    programmeSlug: some(...SLUGS),
    status: some('PLANNED', 'ONGOING', 'DONE', 'CANCELLED'),
    late: maybe(true, false),
    dueBefore: maybe('2026-01-01', '2027-01-01'),
    search: maybe('viec', '2026'),
  }),
  targets: fc.record({
    indicatorSlug: some(...INDICATORS),
    programmeSlug: some(...SLUGS),
    dueFrom: maybe('2026-01-01', '2030-12-31'),
    dueBefore: maybe('2030-12-31', '2031-01-01'),
  }),
  measurements: fc
    .record({
      indicatorSlug: some(...INDICATORS),
      provinceCode: some(...CODES),
      units: maybe('AS_IS', 'AS_WAS'),
      from: maybe('2020-06-01', '2021-12-31', '2025-09-18'),
      to: maybe('2020-01-01', '2021-06-01', '2025-09-05'),
      status: some('DRAFT', 'SUBMITTED', 'VERIFIED', 'RETURNED'),
      totalsOnly: maybe(true, false),
      allRevisions: maybe(true, false),
    })
    .map((filter) => ({ ...filter, indicatorSlug: filter.indicatorSlug ?? INDICATORS })),
}
const DIMENSIONS: Record<keyof typeof SUBJECTS, string[]> = {
  programmes: ['PROVINCE', 'KIND', 'STATUS', 'YEAR'],
  activities: ['PROGRAMME', 'PROVINCE', 'STATUS', 'LATE', 'YEAR'],
  targets: ['INDICATOR', 'PROVINCE', 'PROGRAMME', 'PACE', 'DUE_YEAR'],
  measurements: ['INDICATOR', 'PROVINCE', 'YEAR', 'STATUS'],
}

describe.each(Object.keys(SUBJECTS) as (keyof typeof SUBJECTS)[])('%s', (name) => {
  const subject = SUBJECTS[name]
  const groupings = fc.uniqueArray(fc.constantFrom(...DIMENSIONS[name]), { minLength: 1, maxLength: 3 })

  test('whatever the filter, the groups hold what the list holds', async () => {
    await fc.assert(
      fc.asyncProperty(FILTERS[name], groupings, async (filter, groupBy) => {
        const { stats, count } = await statsOf(subject, filter, groupBy)
        expect([stats.totalCount, stats.truncated]).toEqual([count, false])
        const sum = stats.groups.reduce((all, group) => all + group.count, 0)
        expect(stats.overlapping).toBe(sum > stats.totalCount)
        expect(sum).toBeGreaterThanOrEqual(stats.totalCount)
        if (!groupBy.includes('PROVINCE')) expect(sum).toBe(stats.totalCount)
        expect(stats.groups.map((group) => group.count)).toEqual(
          stats.groups.map((group) => group.count).sort((a, b) => b - a),
        )
      }),
      { numRuns: 40 },
    )
  })

  test('and each group counts what the list counts for it', async () => {
    const narrow = DIMENSIONS[name].filter((dimension) => NARROWED[dimension])
    await fc.assert(
      fc.asyncProperty(FILTERS[name], fc.constantFrom(...narrow), async (filter, dimension) => {
        const { stats } = await statsOf(subject, filter, [dimension])
        for (const group of stats.groups.slice(0, 8)) {
          if (dimension === 'PROVINCE' && group.province === null) continue
          const units = dimension === 'PROVINCE' && name === 'measurements' ? { units: 'AS_IS' } : {}
          // A province of the time named in the filter is not the one of today with its code.
          if (filter.units === 'AS_WAS' && filter.provinceCode && dimension === 'PROVINCE') continue
          const narrowed = { ...filter, ...units, ...NARROWED[dimension]?.(group) }
          expect([dimension, group, await listCount(subject, narrowed)]).toEqual([dimension, group, group.count])
        }
      }),
      { numRuns: 15 },
    )
  })

  test('an empty groupBy is refused', async () => {
    const filter = name === 'measurements' ? ', filter: { indicatorSlug: [] }' : ''
    await expectRefusal(api, `{ ${subject.stats}(groupBy: []${filter}) { totalCount } }`, 'groupBy', {
      en: '`groupBy` is empty',
      vi: '`groupBy` đang trống',
    })
  })
})

describe('by example', () => {
  test('a programme of two provinces is counted in each, as it was and as it is, and the answer says so', async () => {
    const { was, is } = await dataOf<{ was: Stats; is: Stats }>(
      api,
      `query { was: programmeStats(groupBy: [PROVINCE], units: AS_WAS, filter: { organisationSlug: [] }) { totalCount }
        is: programmeStats(groupBy: [PROVINCE]) { totalCount overlapping groups { count province { code validTo } } } }`,
    )
    expect(was.totalCount).toBe(0)
    expect([is.totalCount, is.overlapping]).toEqual([7, true])
    expect(is.groups.every(({ province }) => province === null || at(province, 'validTo') === null)).toBe(true)
    const units = await api.database.prisma.administrativeUnit.findMany({
      where: { level: 'PROVINCE' },
      select: { id: true, code: true, validTo: true, programmes: { select: { units: true } } },
    })
    const { programmeStats } = await dataOf<{ programmeStats: Stats }>(
      api,
      '{ programmeStats(groupBy: [PROVINCE], units: AS_WAS) { groups { count province { code validTo } } } }',
    )
    const counted = programmeStats.groups.map(({ province, count }) => [
      at(province, 'code'),
      at(province, 'validTo'),
      count,
    ])
    const kept = units
      .map(({ code, validTo, programmes }) => [
        code,
        validTo?.toISOString().slice(0, 10) ?? null,
        programmes.filter(({ units: view }) => view === 'AS_WAS').length,
      ])
      .filter(([, , count]) => count !== 0)
    expect(counted.sort()).toEqual(kept.sort())
  })

  test.each([
    ['{ programmeStats(groupBy: [KIND, STATUS, YEAR]) { groups { count kind status year } } }', 1],
    ['{ programmeStats(groupBy: [PROVINCE]) { groups { count province { name { vi } } } } }', 2],
    ['{ activityStats(groupBy: [PROVINCE, LATE]) { groups { count late } } }', 2],
    ['{ activityStats(groupBy: [PROGRAMME]) { groups { count programme { slug } } } }', 2],
    ['{ targetStats(groupBy: [INDICATOR, DUE_YEAR]) { groups { count dueYear } } }', 1],
    ['{ targetStats(groupBy: [PROVINCE]) { groups { count } } }', 3],
    [
      `{ measurementStats(groupBy: [PROVINCE, YEAR], filter: { indicatorSlug: ["${STANDARDS}"] }) { groups { count } } }`,
      1,
    ],
    [
      `{ measurementStats(groupBy: [PROVINCE, YEAR], filter: { indicatorSlug: ["${STANDARDS}"] }) { groups { count sum { text } reason } } }`,
      5,
    ],
  ])('%s takes %d statements, whatever the number of groups', async (query, statements) => {
    const answer = await api.query(query)
    expect(answer.errors).toEqual([])
    expect(answer.statements).toBe(statements)
  })

  test('measurements of everything are refused, in the reader’s language', async () => {
    for (const filter of ['{}', '{ status: [SUBMITTED] }', '{ indicatorSlug: ["a", "b", "c", "d", "e", "f"] }'])
      await expectRefusal(api, `{ measurementStats(groupBy: [YEAR], filter: ${filter}) { totalCount } }`, 'filter', {
        en: 'at most 5 indicators or 5 provinces',
        vi: 'nhiều nhất 5 chỉ số hoặc 5 tỉnh',
      })
  })
})

describe('the sum of a group', () => {
  const ask = async (filter: string, groupBy: string, more = '') => {
    const { measurementStats } = await dataOf<{ measurementStats: Stats }>(
      api,
      `{ measurementStats(groupBy: [${groupBy}], filter: { ${filter} }${more}) { groups { province { code } sum { value comparator unit text } reason } } }`,
    )
    return measurementStats.groups
  }
  const place = (code: string, from: string | null) =>
    api.database.prisma.administrativeUnit.findFirstOrThrow({
      where: { level: 'PROVINCE', code, validTo: from === null ? { not: null } : null },
    })
  const addSchools = async (code: string, value: string, year: number, more = {}) => {
    const { id } = await place(code, null).catch(() => place(code, 'today'))
    return addMeasurement(
      api,
      { indicator: 'schools', source: 'X4' },
      {
        unitId: id,
        value,
        comparator: 'EXACTLY',
        status: 'SUBMITTED',
        current: true,
        periodFrom: new Date(`${year}-01-01`),
        periodTo: new Date(`${year}-12-31`),
        ...more,
      },
    )
  }
  const inYear = (year: number) => `indicatorSlug: ["schools"], from: "${year}-01-01", to: "${year}-12-31"`

  test('adds figures of one indicator and period over places, and of merged units under today’s', async () => {
    await addSchools('15', '100', 2010) // Yên Bái
    await addSchools('10', '40', 2010) // Lào Cai before the merger
    await addSchools('12', '7', 2010, { comparator: 'MORE_THAN' })
    expect(await ask(inYear(2010), 'YEAR')).toEqual([
      {
        province: null,
        sum: { value: '147', comparator: 'MORE_THAN', unit: 'school', text: 'trên 147 trường' },
        reason: null,
      },
    ])
    const places = await ask(inYear(2010), 'PROVINCE')
    expect(places.map(({ province, sum }) => [at(province, 'code'), at(sum, 'text')]).sort()).toEqual([
      ['12', 'trên 7 trường'],
      ['15', '140 trường'],
    ])
    const asWas = await ask(inYear(2010), 'PROVINCE', ', units: AS_WAS')
    expect(asWas.map(({ sum }) => at(sum, 'value')).sort()).toEqual(['100', '40', '7'])
  })

  test('is not given for half of a merged province, for several periods or for several indicators', async () => {
    await addSchools('15', '100', 2011)
    const [half] = await ask(inYear(2011), 'PROVINCE')
    expect([half?.sum, half?.reason]).toEqual([null, 'Thiếu số liệu của đơn vị cùng sáp nhập (mã 10).'])
    await addSchools('12', '7', 2012)
    const [periods] = await ask('indicatorSlug: ["schools"], to: "2012-12-31"', 'INDICATOR')
    expect(periods?.reason).toContain('nhiều kỳ')
    const [indicators] = await ask('indicatorSlug: ["schools", "classes"]', 'STATUS')
    expect(indicators?.reason).toContain('nhiều chỉ số')
  })

  test('leaves out drafts, returned and superseded figures and parts of totals', async () => {
    await addSchools('12', '7', 2013)
    await addSchools('15', '5', 2013, { status: 'DRAFT' })
    await addSchools('01', '5', 2013, { status: 'RETURNED' })
    await addSchools('31', '5', 2013, { current: false })
    await addSchools('34', '5', 2013, { disaggregation: 'education-level=primary' })
    const [group] = await ask(`${inYear(2013)}, allRevisions: true`, 'YEAR')
    expect(group?.sum).toMatchObject({ value: '7', comparator: 'EXACTLY' })
  })

  test('never averages ratios', async () => {
    const percent = {
      unit: '%',
      periodFrom: new Date('2014-01-01'),
      periodTo: new Date('2014-12-31'),
      comparator: 'EXACTLY',
    } as const
    const like = { indicator: STANDARDS, source: 'X2' }
    for (const [code, value, numerator, denominator] of [
      ['12', '50', '1', '2'],
      ['15', '100', '8', '8'],
    ] as const) {
      const { id } = await place(code, null).catch(() => place(code, 'today'))
      await addMeasurement(api, like, {
        ...percent,
        unitId: id,
        value,
        numerator,
        denominator,
        wordingVi: null,
        wordingEn: null,
      })
    }
    const filter = `indicatorSlug: ["${STANDARDS}"], from: "2014-01-01", to: "2014-12-31"`
    expect((await ask(filter, 'YEAR'))[0]?.sum).toMatchObject({ value: '90', text: '90%' })
    const { id } = await place('01', 'today')
    await addMeasurement(api, like, { ...percent, unitId: id, value: '10', numerator: null, denominator: null })
    const [group] = await ask(filter, 'YEAR')
    expect([group?.sum, group?.reason]).toEqual([null, expect.stringContaining('không lấy trung bình')])
  })
})
