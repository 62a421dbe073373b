import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { type Api, startApi } from '../support/api.ts'

const TABLE = path.resolve(import.meta.dirname, '../../docs/register.md')

/** The code spans of a cell. */
const spans = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)

/** Rows of docs/register.md that name a query, with what its answer must contain. */
const rows = readFileSync(TABLE, 'utf8')
  .split('\n')
  .map((line) => line.split(' | '))
  .flatMap(([id = '', what = '', wanted = '', , query = '']) => {
    const [text] = spans(query)
    return text?.startsWith('{')
      ? [{ name: `${id.replace('| ', '')}: ${what}`, wanted: spans(wanted), query: text }]
      : []
  })

let api: Api
const answers = new Map<string, string>()
beforeAll(async () => {
  api = await startApi()
  for (const query of new Set(rows.map((row) => row.query))) {
    const { data, errors } = await api.query(query)
    answers.set(query, errors.length > 0 ? JSON.stringify(errors) : JSON.stringify(data))
  }
})

describe('docs/register.md', () => {
  test('names every entity and figure', () => {
    expect(rows.length).toBeGreaterThan(180)
  })

  test.each(rows)('$name', ({ query, wanted }) => {
    const answer = answers.get(query) ?? ''
    expect(wanted.length).toBeGreaterThan(0)
    for (const text of wanted) expect(answer).toContain(text)
  })
})
