import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { columnsOf } from '@nhip-cau/api/features/export/document'
import { LIST_NAMES, type ListName, SHAPES, type Shape } from '@nhip-cau/api/features/export/shape'
import { parse as parseCsv } from 'csv-parse/sync'
import fc from 'fast-check'
import { type Api, startApi } from '../support/api.ts'
import { dataOf } from '../support/ask.ts'
import { exported, type Headers, keyFor, linesOf } from '../support/exporting.ts'
import { addActivities, addMeasurement } from '../support/rows.ts'

type Row = Record<string, unknown> & { id: string }
type Page = { nodes: Row[]; pageInfo: { hasNextPage: boolean; endCursor: string } }

const LABOUR = 'nghe-an-labour-federation-2022-2026'
let api: Api
let key: Headers
beforeAll(async () => {
  api = await startApi(undefined, { exports: { openPerKey: 1000 } })
  key = await keyFor(api)
  await addMeasurement(
    api,
    { indicator: 'online-lessons-delivered', source: 'S0' },
    {
      value: null,
      comparator: 'NOT_STATED',
      revision: 7,
      wordingVi: '=“một\nhai”, ba',
      wordingEn: '-two\\ "three"',
      disaggregation: 'sex=female;education-level=primary',
      criteriaVersion: '=1+1',
    },
  )
  // More than a page of them below one programme.
  await addActivities(
    api,
    LABOUR,
    Array.from({ length: 230 }, (_, index) => ({ title: `Việc ${index}`, dueOn: null })),
  )
})
afterAll(() => api.close())

/** A list as its root field gives it, page by page. */
async function listed(list: ListName, fields: string, filter = ''): Promise<Row[]> {
  const rows: Row[] = []
  let after: string | null = null
  for (;;) {
    const query = `query ($after: String) { list: ${list}(${filter} first: 100, after: $after) { nodes { __typename ${fields} }
      pageInfo { hasNextPage endCursor } } }`
    const data: { list: Page } = await dataOf<{ list: Page }>(api, query, { after })
    rows.push(...data.list.nodes)
    if (!data.list.pageInfo.hasNextPage) return rows
    after = data.list.pageInfo.endCursor
  }
}

const byId = (rows: Row[]) => [...rows].sort((a, b) => a.id.localeCompare(b.id))

test.each(LIST_NAMES)('%s: each line is what the list answers for the same record', async (list) => {
  const { text, row } = await exported(api, key, { list: { [list]: {} } })
  const { heading, lines } = linesOf(text)
  const shape: Shape = SHAPES[list]
  const records = lines.filter((line) => !('__parentId' in line)) as Row[]
  const expected = await listed(list, shape.fields)
  expect(byId(records)).toEqual(byId(expected))
  if (list !== 'measurements') expect(records.map(({ id }) => id)).toEqual(expected.map(({ id }) => id))
  expect(heading).toEqual({
    __typename: 'Export',
    list,
    revision: row.revision,
    total: records.length,
    practice: false,
    day: '2026-11-21',
  })
  expect([row.rows, row.total, row.practice]).toEqual([records.length, records.length, false])
})

test.each(LIST_NAMES)('%s: what belongs to a record follows it and names it', async (list) => {
  const { lines } = linesOf((await exported(api, key, { list: { [list]: {} } })).text)
  const { lists = {}, pages = {} }: Shape = SHAPES[list]
  const lastId = { id: '' }
  const below = lines.flatMap(({ __parentId, ...line }) => {
    if (__parentId === undefined) lastId.id = line.id as string
    else expect(__parentId).toBe(lastId.id)
    return __parentId === undefined ? [] : [line]
  })
  const expected: object[] = []
  const nested = Object.entries(lists).map(([name, fields]) => `${name} { __typename ${fields} }`)
  for (const record of await listed(list, ['id', ...nested].join(' '))) {
    for (const name of Object.keys(lists)) expected.push(...(record[name] as object[]))
    for (const [name, fields] of Object.entries(pages)) {
      const filter = `filter: { programmeSlug: ["${String((await listed(list, 'id slug')).find(({ id }) => id === record.id)?.slug)}"] }`
      expected.push(...(await listed(name as ListName, fields, filter)))
    }
  }
  const inOrder = (rows: object[]) => rows.map((row) => JSON.stringify(row, Object.keys(row).sort())).sort()
  expect(inOrder(below)).toEqual(inOrder(expected))
})

describe('measurements', () => {
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
  const filter = fc.record(
    {
      indicatorSlug: maybe(
        fc.subarray([
          'schools',
          'classes',
          'online-lessons-delivered',
          'schools-meeting-national-standards',
          "no'body",
        ]),
      ),
      provinceCode: maybe(fc.subarray(['15', '10', '12', '31', '30'])),
      units: maybe(fc.constantFrom('AS_IS', 'AS_WAS')),
      from: maybe(fc.constantFrom('2025-05-31', '2025-06-01', '2025-09-19')),
      to: maybe(fc.constantFrom('2024-01-01', '2025-09-05')),
      status: maybe(fc.subarray(['SUBMITTED', 'DRAFT'])),
      totalsOnly: maybe(fc.boolean()),
      allRevisions: maybe(fc.boolean()),
    },
    { requiredKeys: [] },
  )

  test('a filter lets through what it lets through in the list', async () => {
    await fc.assert(
      fc.asyncProperty(filter, async (given) => {
        const { lines } = linesOf((await exported(api, key, { list: { measurements: given } })).text)
        const query =
          'query ($filter: MeasurementFilter) { measurements(first: 100, filter: $filter) { nodes { id } } }'
        const { measurements } = await dataOf<{ measurements: Page }>(api, query, { filter: given })
        expect(lines.map(({ id }) => id).sort()).toEqual(measurements.nodes.map(({ id }) => id).sort())
      }),
      { numRuns: 40 },
    )
  })
})

test.each(LIST_NAMES)('%s as a table: the same values, column by column', async (list) => {
  const { text, row } = await exported(api, key, { list: { [list]: {} }, format: 'CSV' })
  expect([text.startsWith('\uFEFF'), row.url?.endsWith('.csv')]).toEqual([true, true])
  const rows = parseCsv(text, { bom: true, columns: true }) as Record<string, string>[]
  const columns = columnsOf(list)
  const cell = (value: unknown, [name, ...rest]: string[]): string => {
    if (value === null || value === undefined) return ''
    if (Array.isArray(value))
      return value.map((each) => cell(each, name === undefined ? [] : [name, ...rest])).join(' | ')
    return name === undefined ? String(value) : cell((value as Row)[name], rest)
  }
  const guarded = (text: string) => (/^([=+@\t\r]|-(?!\d+(\.\d+)?$))/.test(text) ? `'${text}` : text)
  const expected = (await listed(list, SHAPES[list].fields)).map((record) =>
    Object.fromEntries(columns.map((column) => [column, guarded(cell(record, column.split('.')))])),
  )
  const sorted = (table: Record<string, string>[]) =>
    [...table].sort((a, b) => String(a.id).localeCompare(String(b.id)))
  expect(sorted(rows)).toEqual(sorted(expected))
})

test('the digest and the size are those of the file', async () => {
  const { text, row } = await exported(api, key, { list: { documents: {} } })
  const bytes = Buffer.from(text, 'utf8')
  expect([row.bytes, row.sha256]).toEqual([bytes.length, createHash('sha256').update(bytes).digest('hex')])
})
