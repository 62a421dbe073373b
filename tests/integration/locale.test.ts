import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { migrate } from '@nhip-cau/database/migrate'
import { loadRegister } from '@nhip-cau/database/register/load'
import { type Api, startApi, TODAY } from '../support/api.ts'
import { dataOf } from '../support/ask.ts'
import { createTestDatabase } from '../support/database.ts'

const PRISMA = path.resolve(import.meta.dirname, '../../prisma')

/**
 * Ways to create the database of a register. The trigram extension takes letters from LC_CTYPE alone, whatever the
 * locale provider: under C it drops Đ, ắ and their like. The register folds text to ASCII before it is indexed.
 */
const LOCALES = {
  'ICU for Vietnamese over LC_CTYPE C': `LOCALE_PROVIDER icu ICU_LOCALE 'vi' LC_COLLATE 'C' LC_CTYPE 'C'`,
  'libc C': `LOCALE_PROVIDER libc LOCALE 'C'`,
  'libc C.UTF-8': `LOCALE_PROVIDER libc LOCALE 'C.utf8'`,
}

async function startIn(locale: string): Promise<Api> {
  const database = await createTestDatabase('empty', locale)
  await migrate(database.url, path.join(PRISMA, 'migrations'))
  await loadRegister(database.prisma, path.join(PRISMA, 'register'))
  return startApi(TODAY, { database })
}

const apis = new Map<string, Api>()
beforeAll(async () => {
  apis.set('the embedded database', await startApi())
  for (const [name, locale] of Object.entries(LOCALES)) apis.set(name, await startIn(locale))
})
afterAll(() => Promise.all([...apis.values()].map((api) => api.close())))

const apiIn = (name: string) => apis.get(name) as Api

const WORDS = ['Đắk Lắk', 'đắk', 'dak lak', 'ắk', 'Đồng Tháp', 'giáo dục', 'Sở Giáo dục', 'ĐỀ ÁN', 'Yên Bái', 'ưu đãi']

async function found(api: Api, query: string) {
  const { search } = await dataOf<{ search: { totalCount: number; nodes: { key: string }[] } }>(
    api,
    `query ($query: String!) { search(query: $query, first: 50) { totalCount nodes {
       ... on Programme { key: slug } ... on Organisation { key: slug } ... on Indicator { key: slug }
       ... on Province { key: code } ... on Place { key: code } ... on Document { key: slug } ... on Event { key: slug }
       ... on Consultation { key: slug } } } }`,
    { query },
  )
  return search
}

describe.each(Object.keys(LOCALES))('a database created with %s', (name) => {
  test('search finds what it finds in the embedded database, in the same order', async () => {
    const counts: number[] = []
    for (const query of WORDS) {
      const expected = await found(apiIn('the embedded database'), query)
      expect([query, await found(apiIn(name), query)]).toEqual([query, expected])
      counts.push(expected.totalCount)
    }
    expect(counts.filter((count) => count > 0).length).toBeGreaterThan(5)
  })

  test('lists stand in the same order', async () => {
    const query = `{ provinces(first: 100) { nodes { code } } organisations(first: 100) { nodes { slug } } }`
    expect(await dataOf(apiIn(name), query)).toEqual(await dataOf(apiIn('the embedded database'), query))
  })
})

test('the extension itself knows Vietnamese letters by LC_CTYPE only', async () => {
  const trigrams = async (name: string, text: string) =>
    (await apiIn(name).database.pool.query<{ count: number }>('SELECT cardinality(show_trgm($1)) AS count', [text]))
      .rows[0]?.count
  expect(await trigrams('ICU for Vietnamese over LC_CTYPE C', 'Đắ')).toBe(0)
  expect(await trigrams('libc C.UTF-8', 'Đắ')).toBe(3)
})
