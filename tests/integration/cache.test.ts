import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createKey } from '@nhip-cau/database/access/keys'
import { TRUSTED_DOCUMENTS } from '@nhip-cau/graphql/trusted'
import fc from 'fast-check'
import { type Api, startApi, TODAY } from '../support/api.ts'

let api: Api
let day = TODAY
beforeAll(async () => {
  api = await startApi(() => day)
})
afterAll(() => api.close())

const document = (name: string) => {
  const found = TRUSTED_DOCUMENTS.find((each) => each.name === `${name}Document`)
  if (!found) throw new Error(`There is no trusted document ${name}`)
  return found
}

/** Asks a trusted document with GET, as the pages do. */
function named(name: string, variables: object, headers: Record<string, string> = {}): Promise<Response> {
  const parameters = new URLSearchParams({
    documentId: `sha256:${document(name).hash}`,
    variables: JSON.stringify(variables),
  })
  return fetch(`${api.url}/graphql?${parameters}`, { headers })
}

/** The data computed at this moment, which no cache can have touched: every POST is computed. */
const computed = async (name: string, variables: Record<string, unknown>) =>
  (await api.query(document(name).text, variables)).data

const statementsOf = (response: Response) =>
  Number(/(\d+) statement/.exec(response.headers.get('server-timing') ?? '')?.[1])

const ORGANISATION = { slug: 'nghe-an-labour-federation', language: 'VI' }
const rename = (name: string) =>
  api.database.pool.query(`UPDATE organisation SET name_en = $1 WHERE slug = '${ORGANISATION.slug}'`, [name])

describe('an answer to a document of the web app', () => {
  test('is computed once, kept while the data stays, and needs no data to be said to hold', async () => {
    await rename('before')
    const first = await named('OrganisationPage', ORGANISATION)
    const tag = first.headers.get('etag') ?? ''
    const body = await first.json()
    expect(body).toMatchObject({ data: await computed('OrganisationPage', ORGANISATION) })
    expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'public, no-cache'])
    expect(first.headers.get('vary')).toContain('Accept')
    expect(body).not.toHaveProperty('extensions.cost')

    const second = await named('OrganisationPage', ORGANISATION)
    expect([second.headers.get('etag'), statementsOf(second), await second.json()]).toEqual([tag, 1, body])

    const held = await named('OrganisationPage', ORGANISATION, { 'if-none-match': tag })
    expect([held.status, statementsOf(held), await held.text()]).toEqual([304, 1, ''])

    await rename('after')
    const third = await named('OrganisationPage', ORGANISATION, { 'if-none-match': tag })
    expect([third.status, third.headers.get('etag') === tag]).toEqual([200, false])
    expect(await third.json()).toMatchObject({ data: { organisation: { name: { en: 'after' } } } })
  })

  test('differs by variables, by what the caller takes, and by the day', async () => {
    const tags = await Promise.all([
      named('OrganisationPage', ORGANISATION),
      named('OrganisationPage', { ...ORGANISATION, language: 'EN' }),
      named('OrganisationPage', ORGANISATION, { accept: 'application/graphql-response+json' }),
    ])
    day = '2026-11-22'
    tags.push(await named('OrganisationPage', ORGANISATION))
    day = TODAY
    expect(new Set(tags.map(({ headers }) => headers.get('etag'))).size).toBe(4)
  })

  test('with an error in it is kept by nobody', async () => {
    const answer = await named('OrganisationPage', { slug: 1 })
    expect(answer.headers.get('etag')).toBeNull()
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  test('is given only to who takes its content type', async () => {
    expect((await named('OrganisationPage', ORGANISATION, { accept: 'application/json' })).status).toBe(200)
    expect((await named('OrganisationPage', ORGANISATION, { accept: 'text/html' })).status).toBe(406)
  })

  test('is not said to hold to who names no answer', async () => {
    for (const query of ['{ nothing }', 'mutation { cancelExport }']) {
      const headers = { 'if-none-match': '*', 'apollo-require-preflight': '1' }
      const answer = await fetch(`${api.url}/graphql?query=${encodeURIComponent(query)}`, { headers })
      expect([answer.status, answer.headers.get('etag')]).toEqual([400, null])
    }
  })

  test('is for the caller alone where it is asked with a key', async () => {
    const wish = { name: 'x', organisation: null, scopes: [], expiresAt: null }
    const { key } = await createKey(api.database.prisma, wish)
    const answer = await named('OrganisationPage', ORGANISATION, { authorization: `Bearer ${key}` })
    expect([answer.status, answer.headers.get('etag')]).toEqual([200, null])
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
  })

  test('needs no header that would make a browser ask beforehand, nor does a document written out', async () => {
    expect((await named('OrganisationPage', ORGANISATION)).status).toBe(200)
    const query = encodeURIComponent('{ __typename }')
    expect((await fetch(`${api.url}/graphql?query=${query}`)).status).toBe(200)
  })
})

test('a document nobody knows is told apart, so that it can be sent whole', async () => {
  const answer = await fetch(`${api.url}/graphql?documentId=sha256:${'0'.repeat(64)}`, {
    headers: { 'accept-language': 'vi' },
  })
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'no-store'])
  expect(await answer.json()).toMatchObject({
    errors: [{ message: expect.stringContaining('documentId'), extensions: { code: 'DOCUMENT_UNKNOWN' } }],
  })
})

test('a document written into the address has its tag too, and is computed whenever it is not held', async () => {
  const address = `${api.url}/graphql?query=${encodeURIComponent('{ register { revision } }')}`
  const headers = { 'apollo-require-preflight': '1' }
  const first = await fetch(address, { headers })
  const tag = first.headers.get('etag') ?? ''
  expect((await fetch(address, { headers: { ...headers, 'if-none-match': tag } })).status).toBe(304)
  expect(statementsOf(await fetch(address, { headers }))).toBeGreaterThan(1)
  const asked = `${api.url}/graphql?query=${encodeURIComponent('{ viewer { kind } }')}`
  const own = await fetch(asked, { headers })
  expect([own.headers.get('etag'), own.headers.get('cache-control')]).toEqual([null, 'private, no-store'])
})

const READS = [
  ['OrganisationPage', ORGANISATION],
  ['OrganisationsPage', { filter: {}, first: 20 }],
  ['OverviewPage', { language: 'VI', units: 'AS_IS', first: 20, since: '2026-11-01', marked: false }],
  ['ProgrammesPage', { language: 'VI', filter: {}, first: 20, organisation: '', byOrganisation: false }],
  ['MethodPage', {}],
] as const
const WRITES = [
  (word: string) => rename(word),
  (word: string) => api.database.pool.query(`UPDATE programme SET title_vi = $1 WHERE kind = 'MEMORANDUM'`, [word]),
  (word: string) =>
    api.database.pool.query(
      `INSERT INTO organisation (id, slug, kind, name_vi, name_en, sort_key) VALUES (gen_random_uuid(), 'made-' || $1, 'OTHER', $1, $1, $1)`,
      [word],
    ),
  () => api.database.pool.query(`DELETE FROM organisation WHERE slug LIKE 'made-%'`),
]

/** A browser: keeps an answer with its tag, and shows what it kept when it is told that it still holds. */
function browser() {
  const kept = new Map<string, { tag: string; data: unknown }>()
  return async (name: string, variables: Record<string, unknown>): Promise<unknown> => {
    const key = JSON.stringify([name, variables])
    const held = kept.get(key)
    const answer = await named(name, variables, held ? { 'if-none-match': held.tag } : {})
    if (answer.status === 304) return held?.data
    const { data } = (await answer.json()) as { data: unknown }
    kept.set(key, { tag: answer.headers.get('etag') ?? '', data })
    return data
  }
}

test('whatever is written and asked in whatever order, an answer from any cache is the one computed at that moment', async () => {
  const step = fc.oneof(
    fc.record({ read: fc.constantFrom(...READS), reader: fc.constantFrom(0, 1) }),
    fc.record({ write: fc.nat(WRITES.length - 1), word: fc.stringMatching(/^[a-z]{6}$/) }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      const readers = [browser(), browser()]
      for (const each of steps) {
        if ('write' in each) await WRITES[each.write]?.(`${each.word}${Math.random()}`)
        else {
          const [name, variables] = each.read
          const [shown, truth] = [await readers[each.reader]?.(name, variables), await computed(name, variables)]
          expect(truth).not.toBeNull()
          expect(shown).toEqual(truth)
        }
      }
    }),
    { numRuns: 12 },
  )
})

/** At least so many writes, and so many reads. */
const LAST = 60

test('a reader who asks after a write was acknowledged never sees what was before it, however many ask and write', async () => {
  let acknowledged = 0
  let asked = 0
  let writing = true
  const write = async () => {
    for (let number = 1; number <= LAST || asked < LAST; number += 1) {
      await rename(String(number))
      acknowledged = number
    }
    writing = false
  }
  const read = async (show: ReturnType<typeof browser>) => {
    while (writing) {
      const least = acknowledged
      const data = (await show('OrganisationPage', ORGANISATION)) as { organisation: { name: { en: string } } }
      expect(Number(data.organisation.name.en)).toBeGreaterThanOrEqual(least)
      asked += 1
    }
  }
  await rename('0')
  await Promise.all([write(), ...Array.from({ length: 6 }, () => read(browser()))])
})
