import { expect, it } from '@jest/globals'
import { costIn } from './cost.ts'
import { masked } from './key.ts'

const cost = { requested: 152, actual: 59, limit: 100_000, remaining: 99_941, restoreRate: 1000 }

it.each([
  [JSON.stringify({ data: null, extensions: { cost } }), cost],
  [JSON.stringify({ data: null, extensions: { cost: { ...cost, actual: null } } }), null],
  ['{ "data": {} }', null],
  ['Error: Failed to fetch', null],
  ['null', null],
  ['', null],
  [undefined, null],
])('the cost in the answer %j', (response, expected) => {
  expect(costIn(response)).toEqual(expected)
})

it.each([
  [`nhipcau_2lb3dv3jae_${'Aa0'.repeat(16)}z`, 'nhipcau_2lb3dv3jae_••••'],
  ['nhipcau_short', '••••'],
  ['a secret of another kind', '••••'],
])('%s is shown as %s', (key, shown) => {
  expect(masked(key)).toBe(shown)
})
