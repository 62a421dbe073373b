import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import {
  buildSchema,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql'
import { type Api, startApi } from '../support/api.ts'
import { dataOf } from '../support/ask.ts'
import { exported, keyFor, linesOf } from '../support/exporting.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})

const CONTRACT = path.resolve(import.meta.dirname, '../../packages/graphql/schema.graphql')
const fields = Object.values(buildSchema(readFileSync(CONTRACT, 'utf8')).getQueryType()?.getFields() ?? {})
const isList = (type: GraphQLInputType) => isListType(getNullableType(type))

/** Name of a root field, name of a list that narrows it, and the field with that list empty. */
type Narrowing = [string, string, string]

/** Every list that narrows a root field with a total: in its filter, or as an argument of its own. */
const NARROWING = fields.flatMap(({ name, args, type }) => {
  if (!('totalCount' in ((getNamedType(type) as { getFields?: () => object }).getFields?.() ?? {}))) return []
  const groups = args.find(({ name: given }) => given === 'groupBy')
  const group =
    groups && (getNamedType(groups.type) as unknown as { getValues: () => { name: string }[] }).getValues()[0]?.name
  const others = group ? `groupBy: [${group}], ` : ''
  return args.flatMap(({ name: argument, type: given }): Narrowing[] => {
    const input = getNamedType(given)
    if (argument !== 'groupBy' && isList(given)) return [[name, argument, `${name}(${others}${argument}: [])`]]
    if (!isInputObjectType(input)) return []
    return Object.values(input.getFields())
      .filter((field) => isList(field.type))
      .map(({ name: inner }) => [name, `${argument}.${inner}`, `${name}(${others}${argument}: { ${inner}: [] })`])
  })
})

test('there are lists to try in every filter', () => {
  expect(new Set(NARROWING.map(([name]) => name)).size).toBeGreaterThan(14)
  expect(NARROWING.map(([name, argument]) => `${name} ${argument}`)).toEqual(
    expect.arrayContaining([
      'programmes filter.status',
      'programmeStats filter.status',
      'attention kind',
      'attention ownerSlug',
    ]),
  )
})

test.each(NARROWING)('%s by an empty %s is nothing', async (name, _argument, field) => {
  const stats = name === 'measurementStats' && !/indicatorSlug|provinceCode/.test(field)
  const asked = stats ? field.replace('filter: {', 'filter: { provinceCode: ["31"], ') : field
  const data = await dataOf<Record<string, { totalCount: number }>>(api, `{ ${asked} { totalCount } }`)
  expect(data[name]).toEqual({ totalCount: 0 })
})

test('so are changes of no type, and series of no province', async () => {
  const { changes, indicators } = await dataOf<{
    changes: { changes: object[] }
    indicators: { nodes: { series: { series: object[] } }[] }
  }>(
    api,
    '{ changes(type: []) { changes { cursor } } indicators(first: 100) { nodes { series(provinceCode: []) { series { __typename } } } } }',
  )
  expect(changes.changes).toEqual([])
  expect(indicators.nodes.flatMap(({ series }) => series.series)).toEqual([])
})

test('so is the file of an export', async () => {
  const key = await keyFor(api)
  const { row, text } = await exported(api, key, { list: { programmes: { status: [] } } })
  expect([row.total, linesOf(text).lines]).toEqual([0, []])
})
