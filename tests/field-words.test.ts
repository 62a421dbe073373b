import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'

const ROOT = path.resolve(import.meta.dirname, '..')
const SCHEMAS = path.join(ROOT, 'packages/database/src/register/schema')
const WORDS = path.join(ROOT, 'apps/web/src/features/source/field.words.ts')

/** The fields that the schemas of the register let citations speak of: `citations('dueOn', 'lead')`. */
function citable(): string[] {
  const schemas = readdirSync(SCHEMAS).map((file) => readFileSync(path.join(SCHEMAS, file), 'utf8'))
  const lists = schemas.flatMap((text) => [...text.matchAll(/citations\(\s*((?:'[\w.]+',?\s*)+)\)/g)])
  return [
    ...new Set(lists.flatMap(([, list = '']) => [...list.matchAll(/'([\w.]+)'/g)].map(([, field = '']) => field))),
  ]
}

test('every field that a citation can speak of has a name on the pages, in both languages', () => {
  const fields = citable()
  expect(fields.length).toBeGreaterThan(80)
  const words = readFileSync(WORDS, 'utf8')
  const named = (field: string) =>
    words.split('\n').filter((line) =>
      line
        .trimStart()
        .replace(/^'([\w.]+)'/, '$1')
        .startsWith(`${field}:`),
    )
  expect(fields.filter((field) => named(field).length !== 2)).toEqual([])
})
