import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { buildSchema } from 'graphql'
import type { ContractVersion } from '../src/version.ts'
import { changesBetween } from './diff.ts'
import { type ContractFiles, checkContract, nextVersion, refreshUnreleased, releaseContract } from './release.ts'

const BEFORE = `type Query { a(b: Int, c: Int = 1): Int, old: Int, kept: Thing, u: U, e: E }
type Thing { id: ID } type Other { id: ID } union U = Thing enum E { A B } input In { a: Int }`
const AFTER = `type Query { a(b: Int!, c: Int = 2, d: E): Int!, kept: Thing @deprecated(reason: "2030-01-01: use u."), u: U, e: E }
type Thing { id: ID } type Other { id: ID } union U = Thing | Other enum E { A C } input In { a: Int, b: String } type New { a: Int }`

const folders: string[] = []
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))))

/** A contract of its own in a folder of its own, released once as 1.0.0. */
async function contract(
  released: string,
  current = released,
): Promise<ContractFiles & { read: () => Promise<ContractVersion[]> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'contract-'))
  folders.push(folder)
  const [currentFile, releasedFile, versions] = ['current', 'released', 'versions'].map((name) =>
    path.join(folder, name),
  )
  const files = { current: currentFile ?? '', released: releasedFile ?? '', versions: versions ?? '' }
  const empty = 'type Query { nothing: Int }'
  await writeFile(files.current, released)
  await writeFile(files.released, empty)
  const first = { version: '0.9.0', releasedOn: '2026-01-01', changes: [], digest: digestOf(empty) }
  await writeFile(files.versions, JSON.stringify([first]))
  expect((await releaseContract('2026-02-01', true, files)).released?.version).toBe('1.0.0')
  await writeFile(files.current, current)
  return { ...files, read: async () => JSON.parse(await readFile(files.versions, 'utf8')) }
}

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex')

describe('what changed', () => {
  test('each change is told with its place, what it was and what it is, and whether it breaks clients', async () => {
    const found = await changesBetween(buildSchema(BEFORE), buildSchema(AFTER))
    expect(found.map(({ kind, element, path: at, from, to }) => [kind, element, at, from, to])).toEqual([
      ['REMOVED', 'ENUM_VALUE', 'E.B', null, null],
      ['ADDED', 'ENUM_VALUE', 'E.C', null, null],
      ['ADDED', 'INPUT_FIELD', 'In.b', null, 'String'],
      ['ADDED', 'TYPE', 'New', null, 'ObjectTypeDefinition'],
      ['CHANGED', 'FIELD', 'Query.a', 'Int', 'Int!'],
      ['CHANGED', 'ARGUMENT', 'Query.a(b)', 'Int', 'Int!'],
      ['CHANGED', 'DEFAULT', 'Query.a(c)', '1', '2'],
      ['ADDED', 'ARGUMENT', 'Query.a(d)', null, 'E'],
      ['DEPRECATED', 'FIELD', 'Query.kept', null, '2030-01-01: use u.'],
      ['REMOVED', 'FIELD', 'Query.old', null, null],
      ['ADDED', 'UNION_MEMBER', 'U', null, 'Other'],
    ])
    expect(found.filter(({ breaking }) => breaking).map(({ path: at }) => at)).toEqual([
      'E.B',
      'Query.a(b)',
      'Query.old',
    ])
    expect(found.filter(({ dangerous }) => dangerous).map(({ path: at }) => at)).toEqual([
      'E.C',
      'Query.a(c)',
      'Query.a(d)',
      'U',
    ])
  })

  test('a first mutation is told once, as a type that is added, and each change has a place', async () => {
    const schema = (mutation: string) => buildSchema(`type Query { a: Int } ${mutation}`)
    const first = await changesBetween(schema(''), schema('type Mutation { b: Int }'))
    expect(first.map(({ kind, path: at }) => [kind, at])).toEqual([['ADDED', 'Mutation']])
    const renamed = 'schema { query: Query mutation: M } type Mutation { b: Int } type M { b: Int }'
    const moved = await changesBetween(schema('type Mutation { b: Int } type M { b: Int }'), schema(renamed))
    expect(moved).toMatchObject([{ kind: 'CHANGED', element: 'TYPE', path: 'Mutation', from: 'Mutation', to: 'M' }])
  })

  test('other words for the same thing are no change', async () => {
    const reworded = BEFORE.replace('type Thing', '"A thing." type Thing')
    expect(await changesBetween(buildSchema(BEFORE), buildSchema(reworded))).toEqual([])
  })

  test('a breaking change moves the first number, any other the second', async () => {
    const changes = await changesBetween(buildSchema(BEFORE), buildSchema(AFTER))
    expect(nextVersion('1.4.0', changes)).toBe('2.0.0')
    expect(
      nextVersion(
        '1.4.0',
        changes.filter(({ breaking }) => !breaking),
      ),
    ).toBe('1.5.0')
  })
})

describe('the check', () => {
  test('a break is refused with what to do, and nothing is released without the word for it', async () => {
    const files = await contract(BEFORE, AFTER)
    const { faults, notes } = await checkContract('2026-03-01', files)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain('These changes break clients of version 1.0.0:')
    expect(faults[0]).toContain('changed Query.a(b): Int → Int!')
    expect(faults[0]).toContain('removed Query.old')
    expect(faults[0]).toContain('pnpm release-schema --breaking')
    expect(notes.join('\n')).toContain('added E.C')
    const before = await files.read()
    expect((await releaseContract('2026-03-01', false, files)).released).toBeNull()
    expect(await files.read()).toEqual(before)
  })

  test('an addition passes, is shown as not released, and is released as a minor version', async () => {
    const files = await contract(BEFORE, BEFORE.replace('old: Int', 'old: Int, young: Int'))
    expect(await checkContract('2026-03-01', files)).toEqual({ faults: [], notes: [] })
    await refreshUnreleased(files)
    expect((await files.read()).map(({ version, releasedOn }) => [version, releasedOn])).toEqual([
      ['1.1.0', null],
      ['1.0.0', '2026-02-01'],
      ['0.9.0', '2026-01-01'],
    ])
    await releaseContract('2026-03-01', false, files)
    const [newest] = await files.read()
    expect([newest?.version, newest?.releasedOn, newest?.changes.map(({ path: at }) => at)]).toEqual([
      '1.1.0',
      '2026-03-01',
      ['Query.young'],
    ])
    expect(await readFile(files.released, 'utf8')).toBe(await readFile(files.current, 'utf8'))
    expect((await releaseContract('2026-03-02', false, files)).released).toBeNull()
  })

  test('a break that is meant becomes a major version, and is then what the check compares with', async () => {
    const files = await contract(BEFORE, AFTER)
    expect((await releaseContract('2026-03-01', true, files)).released?.version).toBe('2.0.0')
    expect((await checkContract('2026-03-02', files)).faults).toEqual([])
  })

  test('a released schema or version that was edited is found', async () => {
    const files = await contract(BEFORE)
    await writeFile(files.released, BEFORE.replace('old: Int', ''))
    const [first, ...others] = await files.read()
    await writeFile(files.versions, JSON.stringify([{ ...first, version: '1.7.0' }, ...others]))
    const { faults } = await checkContract('2026-03-01', files)
    expect(faults).toEqual([
      expect.stringContaining('Version 1.7.0 does not fit its changes: after 0.9.0 they make 1.0.0'),
      expect.stringContaining('released.graphql is not what was released as 1.7.0'),
    ])
  })
})

describe('deprecations', () => {
  const deprecating = (reason: string) => BEFORE.replace('old: Int', `old: Int @deprecated(reason: "${reason}")`)

  test.each([
    ['use kept', 'must read "YYYY-MM-DD: what to use instead"'],
    ['2027-02-28: use kept', 'write 2027-03-01 or later'],
    ['2027-13-45: use kept', 'must read'],
  ])('the reason "%s" is refused', async (reason, words) => {
    const files = await contract(BEFORE, deprecating(reason))
    expect((await checkContract('2026-03-01', files)).faults).toEqual([expect.stringContaining(words)])
    expect((await releaseContract('2026-03-01', false, files)).released).toBeNull()
  })

  test('the twelve months run from the release, not from each later check', async () => {
    const files = await contract(BEFORE, deprecating('2027-03-01: use kept'))
    expect((await releaseContract('2026-03-01', false, files)).faults).toEqual([])
    expect((await checkContract('2027-02-01', files)).faults).toEqual([])
  })

  test('arguments, input fields and values are deprecated alike', async () => {
    const reason = '(reason: "2028-01-01: no")'
    const after = BEFORE.replace('b: Int', `b: Int @deprecated${reason}`)
      .replace('{ A B }', `{ A B @deprecated${reason} }`)
      .replace('input In { a: Int }', `input In { a: Int @deprecated${reason} }`)
    const found = await changesBetween(buildSchema(BEFORE), buildSchema(after))
    expect(found.map(({ kind, path: at }) => [kind, at])).toEqual([
      ['DEPRECATED', 'E.B'],
      ['DEPRECATED', 'In.a'],
      ['DEPRECATED', 'Query.a(b)'],
    ])
  })
})
