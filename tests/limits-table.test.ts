import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { DEFAULT_BUDGETS } from '@nhip-cau/api/guard/budget'
import { LIMITS } from '@nhip-cau/api/guard/limits'
import { STRUCTURE_CODES } from '@nhip-cau/api/guard/structure'
import { BUDGETS, FIXED_LIMITS } from '../apps/web/src/features/developers/limits.ts'

const ROOT = path.resolve(import.meta.dirname, '..')
const rows = readFileSync(path.join(ROOT, 'docs/api.md'), 'utf8')
  .split('\n')
  .map((line) => /^\| (.+?) \| (.*?) ?\| `([A-Z_]+)` \| `(.+)` \|$/.exec(line)?.slice(1) ?? [])
  .filter((cells) => cells.length === 4) as [string, string, string, string][]

const { ANONYMOUS, API_KEY } = DEFAULT_BUDGETS
const budget = ({ limit, restoreRate }: typeof ANONYMOUS) => `${limit}, ${restoreRate} a second`

test('docs/api.md tells every limit as the code has it', () => {
  const told = rows.map(([, value, code]) => `${code} ${value}`)
  const held = [
    ...[...STRUCTURE_CODES].map(([code, limit]) => `${code} ${limit}`),
    `PAYLOAD_TOO_LARGE ${LIMITS.BODY_BYTES}`,
    `HEADERS_TOO_LARGE ${LIMITS.HEADER_BYTES}`,
    `JSON_TOO_DEEP ${LIMITS.JSON_DEPTH}`,
    `JSON_TOO_LARGE ${LIMITS.JSON_VALUES}`,
    `TOO_MANY_TOKENS ${LIMITS.TOKENS}`,
    `COST_TOO_HIGH ${LIMITS.COST}`,
    `RATE_LIMITED ${budget(ANONYMOUS)}`,
    `RATE_LIMITED ${budget(API_KEY)}`,
    `TIMEOUT ${LIMITS.STATEMENT_MS}`,
    `TIMEOUT ${LIMITS.REQUEST_MS}`,
    `REQUEST_TIMEOUT ${LIMITS.SENDING_MS}`,
  ]
  expect(told).toEqual(expect.arrayContaining(held))
})

test('/developers tells the same', () => {
  const held = { ...Object.fromEntries(STRUCTURE_CODES), PAYLOAD_TOO_LARGE: LIMITS.BODY_BYTES }
  expect({ ...held, TOO_MANY_TOKENS: LIMITS.TOKENS, COST_TOO_HIGH: LIMITS.COST }).toMatchObject(FIXED_LIMITS)
  expect(BUDGETS).toEqual(DEFAULT_BUDGETS)
})

test.each(rows)('%s (%s): the test it names speaks of %s', (_limit, _value, code, file) => {
  expect(existsSync(path.join(ROOT, file))).toBe(true)
  // `expectRefusal` asserts that code without spelling it.
  const spoken = code === 'BAD_USER_INPUT' ? /BAD_USER_INPUT|expectRefusal/ : new RegExp(code)
  expect(readFileSync(path.join(ROOT, file), 'utf8')).toMatch(spoken)
})
