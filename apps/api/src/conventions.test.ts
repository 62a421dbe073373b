import { describe, expect, test } from '@jest/globals'
import { buildSchema } from 'graphql'
import { elements } from '../test/elements.ts'
import { booleans, dates, description, inputs, spelling, wholeWords } from '../test/naming-rules.ts'
import { connections, lists, mutations, nodes, paging } from '../test/shape-rules.ts'
import { schema } from './schema.ts'

const RULES = [spelling, wholeWords, description, inputs, booleans, dates, connections, paging, nodes, lists, mutations]

describe('the contract', () => {
  test.each(RULES)('$name', ({ faults }) => {
    expect(faults(schema)).toEqual([])
  })

  test('is looked at whole', () => {
    expect(elements(schema).length).toBeGreaterThan(800)
  })
})

/** Every rule against a contract that breaks it, and what it must find there. */
const BROKEN: [string, (typeof RULES)[number], string, string[]][] = [
  [
    'spelling',
    spelling,
    'type query_root { A(bCd: Int, b_d: Int): snake_enum } enum snake_enum { a_b OK NOT_ok }',
    ['query_root', 'query_root.A', 'query_root.A(b_d)', 'snake_enum', 'snake_enum.a_b', 'snake_enum.NOT_ok'],
  ],
  [
    'cut words',
    wholeWords,
    'type Q { orgName: Int total(qtyMin: Int): Int msg: Int }',
    ['Q.orgName', 'Q.total(qtyMin)', 'Q.msg'],
  ],
  ['silence', description, '"A type." type Qu { "The a." a: Int b: Int }', ['Qu.b']],
  [
    'inputs',
    inputs,
    'type Q { a(filter: Wanted, orderBy: Sorting): Int } input Wanted { a: Int } enum Sorting { A } type XOrder { a: Int }',
    ['Wanted', 'Q.a(orderBy)', 'Q.a(filter)', 'XOrder'],
  ],
  ['booleans', booleans, 'type Q { isLate: Boolean! hasNextPage: Boolean! issue: Boolean has: Int }', ['Q.isLate']],
  [
    'dates',
    dates,
    'type Q { due: Date dueOn: Date on: Date closedAt: DateTime moved: DateTime startsOn: String } scalar Date scalar DateTime',
    ['Q.due', 'Q.moved', 'Q.startsOn'],
  ],
  [
    'connections',
    connections,
    'type A { a: Int } type AEdge { cursor: String node: A } type AConnection { edges: [AEdge!]! nodes: [A!]! totalCount: Int! }',
    ['AEdge.cursor: String!', 'AEdge.node', 'AConnection.nodes: [A]!', 'AConnection.pageInfo: PageInfo!'],
  ],
  [
    'paging',
    paging,
    'type AConnection { a: Int } type Q { a(first: Int, after: String, last: Int): AConnection! }',
    ['Q.a'],
  ],
  [
    'nodes',
    nodes,
    'interface Node { id: ID! } type A { id: ID! } type B implements Node { id: ID! } type C { id: Int }',
    ['A'],
  ],
  ['lists', lists, 'type Q { a: [Int]! b: [Int!] c: [[Int]!]! d(e: [Int]): Int }', ['Q.a', 'Q.c', 'Q.d(e)', 'Q.b']],
  [
    'mutations',
    mutations,
    `type Mutation { export(a: Int): Int startExport(input: StartExportInput!): StartExportPayload! closeThing(input: CloseThingInput!): CloseThingPayload! }
    input StartExportInput { a: Int } type StartExportPayload { userErrors: [Oops!]! } type Oops { code: String! message: String! path: [String!] }
    input CloseThingInput { a: Int } type CloseThingPayload { userErrors: [Bad!] } union Bad = Oops | Bare type Bare { message: String! }`,
    [
      'Mutation.export: verb first',
      'Mutation.export(input: ExportInput!)',
      'Mutation.export: ExportPayload',
      'Int.userErrors',
      'CloseThingPayload.userErrors',
      'Bare: code, message and path',
    ],
  ],
]

test.each(BROKEN)('a contract that breaks the rule on %s is found', (_name, { faults }, sdl, places) => {
  expect(faults(buildSchema(sdl, { assumeValid: true }))).toEqual(places)
})
