import { beforeAll, describe, expect, test } from '@jest/globals'
import { type Api, startApi } from '../support/api.ts'
import { exported, keyFor } from '../support/exporting.ts'

let api: Api
let address: string
let text: string
let etag: string
let modified: string
beforeAll(async () => {
  api = await startApi()
  const { row, text: written } = await exported(api, await keyFor(api), { list: { programmes: {} } })
  address = api.url + row.url
  text = written
  etag = `"${row.sha256}"`
  modified = (await fetch(address, { method: 'HEAD' })).headers.get('last-modified') ?? ''
})
const get = (headers: Record<string, string>) => fetch(address, { headers })

describe('a page of another origin', () => {
  const origin = 'https://example.org'
  test('may read a file and what describes it', async () => {
    const { headers } = await get({ origin })
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-expose-headers')).toContain('Content-Range, ETag, Repr-Digest')
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  })

  test('may ask for a range, and need not ask again for two hours', async () => {
    const asked = { origin, 'access-control-request-method': 'GET', 'access-control-request-headers': 'if-range,range' }
    const { status, headers } = await fetch(address, { method: 'OPTIONS', headers: asked })
    expect([status, headers.get('access-control-allow-headers'), headers.get('access-control-max-age')]).toEqual([
      204,
      'if-range,range',
      '7200',
    ])
  })

  test('reads refusals too', async () => {
    const refused = await fetch(`${api.url}/exports/x`, { headers: { origin } })
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([404, '*'])
  })
})

describe('conditions', () => {
  const OLD = 'Wed, 01 Jan 2020 00:00:00 GMT'
  test.each([
    ['a tag it holds', () => ({ 'if-none-match': etag }), 304],
    ['a weak tag', () => ({ 'if-none-match': `W/${etag}` }), 304],
    ['another tag', () => ({ 'if-none-match': '"x"' }), 200],
    ['another tag and a later day', () => ({ 'if-none-match': '"x"', 'if-modified-since': modified }), 200],
    ['the day of the file', () => ({ 'if-modified-since': modified }), 304],
    ['an earlier day', () => ({ 'if-modified-since': OLD }), 200],
    ['a range of these bytes', () => ({ range: 'bytes=0-9', 'if-range': etag }), 206],
    ['a range of the file of that day', () => ({ range: 'bytes=0-9', 'if-range': modified }), 206],
    ['a range of other bytes', () => ({ range: 'bytes=0-9', 'if-range': '"x"' }), 200],
    ['a range of an earlier file', () => ({ range: 'bytes=0-9', 'if-range': OLD }), 200],
    ['what must match and does', () => ({ 'if-match': etag }), 200],
    ['what must match and does not', () => ({ 'if-match': '"x"' }), 412],
  ])('%s: %s', async (_what, headersOf, status) => {
    const response = await get(headersOf())
    const body = await response.text()
    expect(response.status).toBe(status)
    if (status === 200) expect(body).toBe(text)
    if (status === 206) expect(body).toBe(Buffer.from(text).subarray(0, 10).toString('utf8'))
    if (status === 304) expect([body, response.headers.get('etag')]).toEqual(['', etag])
    if (status === 412) expect(JSON.parse(body).errors[0].extensions).toEqual({ code: 'PRECONDITION_FAILED' })
  })
})

test('a range beyond the end says how long the file is, in the reader’s language', async () => {
  const response = await get({ range: `bytes=${Buffer.byteLength(text)}-`, 'accept-language': 'vi' })
  expect([response.status, response.headers.get('content-range')]).toEqual([416, `bytes */${Buffer.byteLength(text)}`])
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(response.headers.get('content-disposition')).toBeNull()
  const { errors } = await response.json()
  expect(errors[0]).toEqual({
    message: expect.stringContaining('Range'),
    extensions: { code: 'RANGE_NOT_SATISFIABLE' },
  })
})
