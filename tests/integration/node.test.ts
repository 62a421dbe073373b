import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Api, startApi } from '../support/api.ts'
import { dataOf, expectRefusal } from '../support/ask.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const NODE_TYPES = `{ __schema { types { name kind interfaces { name } } } }`
const globalId = (type: string, key: string) => Buffer.from(`${type}:${key}`).toString('base64url')
const NOBODY = '01890000-0000-7000-8000-000000000000'

type Types = { __schema: { types: { name: string; kind: string; interfaces: { name: string }[] | null }[] } }

/** Where records of a node type are kept. */
function tableOf(type: string): string {
  if (type === 'Province') return `"administrative_unit" WHERE "level" = 'PROVINCE'`
  if (type === 'Place') return `"administrative_unit" WHERE "level" <> 'PROVINCE'`
  return `"${type.replaceAll(/(?<!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase()}"`
}

/** One id of every node type of which there is a record, by type. */
async function anId(): Promise<Record<string, string>> {
  const { __schema } = await dataOf<Types>(api, NODE_TYPES)
  const types = __schema.types.filter(
    ({ kind, interfaces }) => kind === 'OBJECT' && interfaces?.some(({ name }) => name === 'Node'),
  )
  const ids: Record<string, string> = {}
  for (const { name } of types) {
    const { rows } = await api.database.pool.query<{ id: string }>(
      `SELECT "id" FROM ${tableOf(name)} ORDER BY "id" DESC LIMIT 1`,
    )
    if (rows[0]) ids[name] = globalId(name, rows[0].id)
  }
  return ids
}

const READ_ONE = 'query ($id: ID!) { node(id: $id) { __typename id } }'
const READ_ALL =
  'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Programme { slug parties { organisation { slug } } } } }'

test('every type that is a node is read by its id, one at a time', async () => {
  const ids = await anId()
  const slice = [
    'Activity',
    'Content',
    'Indicator',
    'Measurement',
    'Organisation',
    'Programme',
    'Province',
    'Source',
    'Target',
  ]
  expect(Object.keys(ids)).toEqual(expect.arrayContaining(slice))
  for (const [type, id] of Object.entries(ids)) {
    const { data, statements } = await api.query(READ_ONE, { id })
    expect(data).toEqual({ node: { __typename: type, id } })
    expect({ type, statements }).toEqual({ type, statements: 1 })
  }
})

test('nodes of mixed types come in the order asked, one statement for each type, null for what is not there', async () => {
  const ids = Object.values(await anId()).reverse()
  const asked = [...ids, globalId('Programme', NOBODY), globalId('Unheard', NOBODY), ids[0] ?? '', ...ids]
  const { data, statements } = await api.query(READ_ALL, { ids: asked })
  const { nodes } = data as { nodes: ({ id: string } | null)[] }
  expect(nodes.map((node) => node?.id ?? null)).toEqual([...ids, null, null, ids[0], ...ids])
  expect(statements).toBe(ids.length)
})

test('a hundred ids of one type cost one statement', async () => {
  const { provinces } = await dataOf<{ provinces: { nodes: { id: string }[] } }>(
    api,
    '{ provinces(asOf: "2025-06-30", first: 100) { nodes { id } } }',
  )
  const ids = [...provinces.nodes, ...provinces.nodes].slice(0, 100).map(({ id }) => id)
  const query =
    'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Province { code successors { successor { code } } programmes { totalCount } } } }'
  expect((await api.query(query, { ids })).statements).toBe(1)
  expect((await api.query(query, { ids: ids.slice(0, 1) })).statements).toBe(1)
  expect(await api.query(query, { ids: [] })).toMatchObject({ data: { nodes: [] }, statements: 0 })
})

test('what is not there is null: nobody, another type’s key, a district as a province', async () => {
  const { Programme } = await anId()
  const key =
    Buffer.from(Programme ?? '', 'base64url')
      .toString()
      .split(':')[1] ?? ''
  const district = await api.database.prisma.administrativeUnit.findFirstOrThrow({ where: { level: 'DISTRICT' } })
  const missing = [
    globalId('Programme', NOBODY),
    globalId('Province', key),
    globalId('Province', district.id),
    globalId('Query', key),
  ]
  for (const id of missing) expect((await api.query(READ_ONE, { id })).data).toEqual({ node: null })
})

const MALFORMED = [
  '',
  'Programme',
  'không phải mã',
  globalId('Programme', '1'),
  globalId('Programme', `${NOBODY}0`),
  globalId('Programme', NOBODY.toUpperCase().replace('0189', 'ABCD')),
  globalId('programme', NOBODY),
  globalId('Programme', `${NOBODY}\n`),
  globalId('../Programme', NOBODY),
  NOBODY,
  // What Base64 reads leniently: letters beyond the end, padding, another alphabet, spare bits.
  `${globalId('Programme', NOBODY)}A`,
  `${globalId('Programme', NOBODY)}=`,
  `${globalId('Programme', NOBODY)}!`,
  ` ${globalId('Programme', NOBODY)}`,
  globalId('Programme', NOBODY).replace(/.$/, (last) => String.fromCharCode(last.charCodeAt(0) + 1)),
]
test.each(MALFORMED)('a malformed id is refused: %j', async (id) => {
  const words = { en: 'take it from an `id` field', vi: 'hãy lấy từ trường `id`' }
  await expectRefusal(api, READ_ONE, 'id', { variables: { id }, ...words })
  await expectRefusal(api, READ_ALL, 'ids', { variables: { ids: [globalId('Programme', NOBODY), id] }, ...words })
})

test('more than a hundred ids are refused', async () => {
  const ids = Array.from({ length: 101 }, () => globalId('Programme', NOBODY))
  await expectRefusal(api, READ_ALL, 'ids', { variables: { ids }, en: '101 ids', vi: '101 mã' })
})
