import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { changeText } from '@nhip-cau/api/features/contract/words'
import { CONTRACT_VERSIONS, SCHEMA_VERSION, versionName } from '@nhip-cau/graphql/version'
import { type Api, startApi } from '../support/api.ts'
import { dataOf, expectRefusal } from '../support/ask.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${api.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })

describe('the version of the schema', () => {
  test('stands in the header of every answer, whatever became of the request', async () => {
    const answers = await Promise.all([
      post('{"query":"{ __typename }"}'),
      post('{"query":"{ nothing }"}'),
      post('{"query":"{"}'),
      post('{'),
      post('[]', { 'content-type': 'text/plain' }),
      post(`{"query":"${'x'.repeat(300 * 1024)}"}`),
      fetch(`${api.url}/graphql`),
      fetch(`${api.url}/schema.graphql`),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 400, 400, 400, 415, 413, 400, 200])
    expect(answers.map(({ headers }) => headers.get('x-schema-version'))).toEqual(answers.map(() => SCHEMA_VERSION))
    const { headers } = await post('{"query":"{ __typename }"}', { origin: 'https://example.org' })
    expect(headers.get('access-control-expose-headers')).toContain('X-Schema-Version')
  })

  test('is the newest of the history, and says so while it is not released', () => {
    const [newest] = CONTRACT_VERSIONS
    expect(SCHEMA_VERSION).toBe(`${newest?.version}${newest?.releasedOn === null ? '-unreleased' : ''}`)
  })
})

describe('/schema.graphql', () => {
  test('is the committed contract, and is not sent again to who holds it', async () => {
    const file = path.resolve(import.meta.dirname, '../../packages/graphql/schema.graphql')
    const response = await fetch(`${api.url}/schema.graphql`)
    expect(await response.text()).toBe(await readFile(file, 'utf8'))
    const tag = response.headers.get('etag') ?? ''
    expect(tag).toMatch(/^W\/"[\w-]{43}"$/)
    for (const held of [tag, tag.slice(2), `"other", ${tag}`, '*']) {
      const again = await fetch(`${api.url}/schema.graphql`, { headers: { 'if-none-match': held } })
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag])
    }
    const stale = await fetch(`${api.url}/schema.graphql`, { headers: { 'if-none-match': '"other"' } })
    expect(stale.status).toBe(200)
  })
})

describe('schemaChanges', () => {
  const FIELDS =
    'version releasedOn changes { kind path breaking dangerous vi: description en: description(language: EN) }'
  type Version = { version: string; releasedOn: string | null; changes: Record<string, unknown>[] }
  type Page = { nodes: Version[]; totalCount: number; pageInfo: { endCursor: string; hasNextPage: boolean } }

  test('gives the whole history, newest first, without the database', async () => {
    const query = `{ schemaChanges(first: 100) { totalCount nodes { ${FIELDS} } } }`
    expect((await api.query(query)).statements).toBe(0)
    const { nodes, totalCount } = (await dataOf<{ schemaChanges: Page }>(api, query)).schemaChanges
    expect(totalCount).toBe(CONTRACT_VERSIONS.length)
    expect(nodes).toEqual(
      CONTRACT_VERSIONS.map((version) => ({
        version: versionName(version),
        releasedOn: version.releasedOn,
        changes: version.changes.map((change) => {
          const { kind, path: at, breaking, dangerous } = change
          return { kind, path: at, breaking, dangerous, ...changeText(change) }
        }),
      })),
    )
    expect(nodes.at(-1)).toEqual({ version: '1.0.0', releasedOn: '2026-11-22', changes: [] })
  })

  test('only what came after a version, page by page', async () => {
    const since =
      'query ($since: String, $after: String) { schemaChanges(since: $since, after: $after, first: 1) { totalCount nodes { version } pageInfo { endCursor hasNextPage } } }'
    const { schemaChanges: none } = await dataOf<{ schemaChanges: Page }>(api, since, { since: SCHEMA_VERSION })
    expect([none.totalCount, none.nodes]).toEqual([0, []])
    const walked: string[] = []
    for (let after: string | null = null, more = true; more; ) {
      const { schemaChanges }: { schemaChanges: Page } = await dataOf(api, since, { after })
      walked.push(...schemaChanges.nodes.map(({ version }) => version))
      after = schemaChanges.pageInfo.endCursor
      more = schemaChanges.pageInfo.hasNextPage
    }
    expect(walked).toEqual(CONTRACT_VERSIONS.map(versionName))
  })

  test('a version there never was is refused', async () => {
    await expectRefusal(api, '{ schemaChanges(since: "0.1") { totalCount } }', 'since', {
      en: 'There is no version "0.1" of the schema',
      vi: 'Không có phiên bản "0.1" của lược đồ',
    })
  })

  const change = { from: null, to: null, breaking: false, dangerous: false }
  test.each([
    [
      { kind: 'ADDED', element: 'FIELD', path: 'A.b', to: 'Int!' },
      'Thêm trường A.b, kiểu Int!.',
      'Adds field A.b of type Int!.',
    ],
    [{ kind: 'ADDED', element: 'TYPE', path: 'A', to: 'EnumTypeDefinition' }, 'Thêm kiểu A.', 'Adds type A.'],
    [
      { kind: 'ADDED', element: 'UNION_MEMBER', path: 'U', to: 'A' },
      'Thêm A, kiểu thành viên của U.',
      'Adds A, a member of U.',
    ],
    [{ kind: 'REMOVED', element: 'ENUM_VALUE', path: 'E.A' }, 'Bỏ giá trị E.A.', 'Removes value E.A.'],
    [
      { kind: 'CHANGED', element: 'DEFAULT', path: 'A.b(c)', to: '2' },
      'Đổi giá trị mặc định của A.b(c) từ không có thành 2.',
      'Changes the default of A.b(c) from none to 2.',
    ],
    [
      { kind: 'DEPRECATED', element: 'FIELD', path: 'A.b', to: '2030-01-01: use c.' },
      'Sẽ bỏ trường A.b: 2030-01-01: use c.',
      'Deprecates field A.b: 2030-01-01: use c.',
    ],
  ] as const)('%j is told in both languages', (given, vi, en) => {
    expect(changeText({ ...change, ...given })).toEqual({ vi, en })
  })
})
