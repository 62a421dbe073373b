import { expect, test } from '@jest/globals'
import { stringifyResponse, Written } from './written.ts'

const data = { programmes: { totalCount: 7 }, name: 'Nhịp Cầu' }

test.each([
  { data },
  { errors: [{ message: 'x' }], data, extensions: { cost: 1 } },
  { data, extensions: undefined },
  { errors: [{ message: 'x' }], data: null },
] as object[])('%j is the same JSON, whether its data was written before or not', (response: { data?: unknown }) => {
  const given = response.data ? { ...response, data: new Written(JSON.stringify(data), 7) } : response
  expect(stringifyResponse(given as never)).toBe(`${JSON.stringify(response)}\n`)
})
