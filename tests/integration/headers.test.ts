import { request } from 'node:http'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { type Api, startApi, TODAY } from '../support/api.ts'

let api: Api
let guarded: Api
beforeAll(async () => {
  api = await startApi()
  guarded = await startApi(TODAY, { trustProxy: ['loopback'], allowedHosts: ['nhipcau.example', '::1'] })
})

type Answer = { status: number; headers: Record<string, string | string[] | undefined> }
/** Asks with any Host header, which fetch would not send. */
const ask = (base: string, path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Answer>((resolve, reject) => {
    const sent = request(base + path, { method, headers, agent: false }, (response) => {
      response.resume().once('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers }))
    })
    sent.once('error', reject).end()
  })

const EVERYWHERE = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' }
const OURS = { ...EVERYWHERE, 'cross-origin-resource-policy': 'same-origin' }
const OPEN = { ...EVERYWHERE, 'cross-origin-resource-policy': 'cross-origin' }
const PAGE = {
  ...OURS,
  'content-security-policy': expect.stringMatching(/^default-src 'self';.*object-src 'none';.*frame-ancestors 'none'$/),
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': expect.stringContaining('geolocation=()'),
}
const DATA = { 'content-security-policy': "default-src 'none'; frame-ancestors 'none'" }

describe('headers by kind of address', () => {
  test.each([
    ['a page', '/programmes', 200, PAGE],
    ['the playground', '/playground/', 200, PAGE],
    ['a redirect', '/playground', 308, OURS],
    ['an answer', '/graphql?query=%7B__typename%7D', 200, { ...OPEN, ...DATA }],
    ['a refused request', '/graphql', 400, { ...OPEN, ...DATA }],
    ['the contract', '/schema.graphql', 200, { ...OPEN, ...DATA }],
    ['health', '/livez', 200, { ...OURS, ...DATA }],
    ['metrics', '/metrics', 200, { ...OURS, ...DATA }],
    ['nothing', '/assets/none.js', 404, { ...OURS, ...DATA }],
  ])('%s', async (_what, path, status, headers) => {
    const answer = await ask(api.url, path, { 'apollo-require-preflight': '1' })
    expect([answer.status, answer.headers]).toEqual([status, expect.objectContaining(headers)])
    for (const name of ['server', 'x-powered-by', 'strict-transport-security', 'access-control-allow-credentials'])
      expect([name, answer.headers[name]]).toEqual([name, undefined])
  })

  test('a file of the pages may not be read by other sites', async () => {
    const page = await (await fetch(`${api.url}/playground/`)).text()
    const file = /assets\/[^"]+\.js/.exec(page)?.[0]
    const { headers } = await ask(api.url, `/playground/${file}`)
    expect(headers).toMatchObject(OURS)
    expect(headers['content-security-policy']).toBeUndefined()
  })

  test('an address that cannot be read is refused without repeating it', async () => {
    const response = await fetch(`${api.url}/graphql%ff?secret=squeamish`)
    const text = await response.text()
    expect([response.status, JSON.parse(text).errors[0].extensions]).toEqual([400, { code: 'BAD_REQUEST' }])
    expect(text).not.toMatch(/squeamish|%ff/)
  })
})

describe('behind a proxy', () => {
  const host = 'nhipcau.example'
  test('a trusted one is believed that the caller came over TLS, any other is not', async () => {
    const over = { host, 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.9' }
    expect((await ask(guarded.url, '/', over)).headers['strict-transport-security']).toBe('max-age=31536000')
    expect((await ask(guarded.url, '/', { host })).headers['strict-transport-security']).toBeUndefined()
    expect((await ask(api.url, '/', over)).headers['strict-transport-security']).toBeUndefined()
  })

  test.each([
    ['nhipcau.example', 200],
    ['NhipCau.example:8080', 200],
    ['[::1]:4000', 200],
    ['evil.example', 421],
    ['nhipcau.example.evil.example', 421],
    ['localhost', 421],
  ])('host %s is answered with %d', async (name, status) => {
    for (const path of ['/', '/graphql?query=%7B__typename%7D', '/livez'])
      expect((await ask(guarded.url, path, { host: name, 'apollo-require-preflight': '1' })).status).toBe(status)
  })
})
