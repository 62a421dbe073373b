import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { migrate } from '@nhip-cau/database/migrate'
import { highlight } from '@nhip-cau/rules/highlight'
import { searchTerms } from '@nhip-cau/rules/search-terms'
import { fold, spell } from '@nhip-cau/rules/text'
import fc from 'fast-check'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase('empty')
  await migrate(database.url, path.resolve(import.meta.dirname, '../../prisma/migrations'))
})
afterAll(() => database.drop())

const LETTERS = [
  ...'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ0123456789',
]
const SIGNS = [
  ...' -–—,.;:!?\'"’“”«»()[]/&%_|~\\…´½№²ªßøŁ™２ＡĐ',
  '\u00ad',
  '\u200b',
  '\u00a0',
  '\ufeff',
  '\u0301',
  '\u{1f600}',
]

const letter = fc
  .tuple(fc.constantFrom(...LETTERS), fc.boolean(), fc.boolean())
  .map(([base, upper, apart]) => (upper ? base.toUpperCase() : base).normalize(apart ? 'NFD' : 'NFC'))
const vietnamese = fc
  .array(fc.oneof({ weight: 4, arbitrary: letter }, { weight: 1, arbitrary: fc.constantFrom(...SIGNS) }), {
    maxLength: 40,
  })
  .map((pieces) => pieces.join(''))
const anything = fc
  .string({ unit: 'binary', maxLength: 30 })
  .filter((text) => text.isWellFormed() && !text.includes('\u0000'))

type Folded = { folded: string; spelled: string }

async function inDatabase(texts: readonly string[]): Promise<Folded[]> {
  const { rows } = await database.pool.query<Folded>(
    'SELECT fold(text) AS folded, spell(text) AS spelled FROM unnest($1::text[]) WITH ORDINALITY AS t (text, n) ORDER BY n',
    [texts],
  )
  return rows
}
const inRules = (texts: readonly string[]): Folded[] =>
  texts.map((text) => ({ folded: fold(text), spelled: spell(text) }))

test.each([
  ['Đồng Tháp', 'dong thap'],
  ['ĐẮK LẮK', 'dak lak'],
  ['Bà Rịa–Vũng Tàu', 'ba ria vung tau'],
  ['  Uỷ   ban\tnhân\ndân ', 'uy ban nhan dan'],
  ['“Lào Cai”?', 'lao cai'],
  ['Lào\u00ad Ca\u200bi', 'lao cai'],
  ['２０２５', '2025'],
  ['hòa hoà', 'hoa hoa'],
  ['', ''],
])('the database folds %j to %j', async (text, folded) => {
  expect((await inDatabase([text]))[0]?.folded).toBe(folded)
  expect((await inDatabase([text.normalize('NFD')]))[0]?.folded).toBe(folded)
})

test('fold and spell in the database are fold and spell in the rules, for Vietnamese and for any text', async () => {
  const batch = fc.array(fc.oneof(vietnamese, anything), { minLength: 100, maxLength: 100 })
  await fc.assert(
    fc.asyncProperty(batch, async (texts) => {
      expect(await inDatabase(texts)).toEqual(inRules(texts))
    }),
    { numRuns: 30 },
  )
})

test('both tone placements are spelled alike, two words that differ in a tone are not', async () => {
  const [one, other, third] = await inDatabase(['Hòa Bình', 'hoà bình', 'hoá bình'])
  expect(one?.spelled).toBe(other?.spelled)
  expect(one?.spelled).not.toBe(third?.spelled)
})

test('what the database finds is what a page marks: every term in what is found, none where nothing is', async () => {
  const words = fc
    .array(
      fc.constantFrom(
        'hà',
        'Nội',
        'TP.HCM',
        'Hồ Chí Minh',
        'GD&ĐT',
        'Giáo dục và Đào tạo',
        'an',
        'ảnh',
        'Đ',
        '-',
        '–',
        '…',
        '\u00ad',
      ),
      {
        minLength: 1,
        maxLength: 5,
      },
    )
    .map((list) => list.join(' '))
  const pairs = fc.array(fc.tuple(fc.oneof(words, vietnamese), words), { minLength: 50, maxLength: 50 })
  await fc.assert(
    fc.asyncProperty(pairs, async (list) => {
      const asked = list.flatMap(([text, query]) =>
        searchTerms(query).map(({ alternatives }) => ({ text, alternatives })),
      )
      const { rows } = await database.pool.query<{ found: boolean }>(
        `SELECT EXISTS (
           SELECT FROM jsonb_array_elements_text(pair->'alternatives') AS one
           WHERE search_text(pair->>'text') LIKE '% ' || one || '%'
         ) AS found
         FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS pairs (pair, n) ORDER BY n`,
        [JSON.stringify(asked)],
      )
      const marked = asked.map(({ text, alternatives }) =>
        alternatives.some((one) => highlight(text, one).some(({ match }) => match)),
      )
      expect(marked).toEqual(rows.map(({ found }) => found))
    }),
    { numRuns: 20 },
  )
})
