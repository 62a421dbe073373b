import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import { afterEach, describe, expect, it } from '@jest/globals'
import { MethodPageDocument } from '@nhip-cau/graphql/operations'
import { ask } from './ask.ts'
import { createCachedHttpClient } from './cached-client.ts'
import { createHttpClient } from './client.ts'

type Sent = { url: string; body: { operationName: string; query: string } | null }

const before = Object.getOwnPropertyDescriptor(globalThis, 'fetch')
afterEach(() => {
  if (before) Object.defineProperty(globalThis, 'fetch', before)
})

/** A network that answers in turn: with a status and a body, or by cutting the line. */
function network(answers: ({ status: number; body: unknown } | 'cut')[]) {
  const sent: Sent[] = []
  const fetch = (url: string, { body }: { body?: string }) => {
    sent.push({ url, body: body === undefined ? null : (JSON.parse(body) as Sent['body']) })
    const answer = answers.shift() ?? 'cut'
    if (answer === 'cut') return Promise.reject(new TypeError('Failed to fetch'))
    return Promise.resolve({ status: answer.status, text: () => Promise.resolve(JSON.stringify(answer.body)) })
  }
  Object.defineProperty(globalThis, 'fetch', { value: fetch, configurable: true, writable: true })
  return sent
}

const register = { __typename: 'Register', revision: '1', schemaVersion: '1', practice: false }
const good = { status: 200, body: { data: { register } } }
const never = () => undefined
const plain = () => createHttpClient('/graphql', never)

describe.each([
  ['without a cache', plain],
  ['with Apollo and its cache', () => createCachedHttpClient('/graphql')],
])('the way to the API, %s', (_, clientOf) => {
  const asked = () => ask(clientOf(), MethodPageDocument, {})

  it('sends the query with its name, and gives the answer', async () => {
    const sent = network([good])
    expect(await asked()).toMatchObject({ register: { revision: '1' } })
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({ url: '/graphql', body: { operationName: 'MethodPage' } })
    expect(sent[0]?.body?.query).toContain('query MethodPage')
  })

  it('asks again when the line is cut or the server is away', async () => {
    const sent = network(['cut', { status: 503, body: { errors: [{ message: 'later' }] } }, good])
    expect(await asked()).toMatchObject({ register: { revision: '1' } })
    expect(sent).toHaveLength(3)
  })

  it('gives up after three times, and says which of the two it was', async () => {
    network(['cut', 'cut', 'cut'])
    await expect(asked()).rejects.toBeInstanceOf(TypeError)
    network(Array.from({ length: 3 }, () => ({ status: 503, body: 'starting' })))
    const error = await asked().catch((fault: unknown) => fault)
    expect(ServerError.is(error) && error.statusCode).toBe(503)
  })

  it('takes a refusal for an answer, and does not ask again', async () => {
    const sent = network([
      { status: 400, body: { errors: [{ message: 'no', extensions: { code: 'BAD_USER_INPUT' } }] } },
    ])
    const error = await asked().catch((fault: unknown) => fault)
    expect(CombinedGraphQLErrors.is(error) && error.errors[0]?.extensions?.code).toBe('BAD_USER_INPUT')
    expect(sent).toHaveLength(1)
  })

  it('names a question the API knows by its hash, and sends it whole where the API does not know it', async () => {
    const named = { ...MethodPageDocument, hash: 'ab12' } as typeof MethodPageDocument
    const unknown = { status: 404, body: { errors: [{ message: 'new', extensions: { code: 'DOCUMENT_UNKNOWN' } }] } }
    const sent = network([good, unknown, good])
    expect(await ask(clientOf(), named, {})).toMatchObject({ register: { revision: '1' } })
    expect(await ask(clientOf(), named, {})).toMatchObject({ register: { revision: '1' } })
    const byName = { url: '/graphql?documentId=sha256%3Aab12&variables=%7B%7D', body: null }
    expect(sent).toMatchObject([byName, byName, { url: '/graphql', body: { operationName: 'MethodPage' } }])
  })

  it('does not take a page of some proxy for an answer', async () => {
    const sent = network([{ status: 200, body: '<html>' }])
    await expect(asked()).rejects.toBeInstanceOf(ServerError)
    expect(sent).toHaveLength(1)
  })
})

describe('the cache that comes after the first page', () => {
  it('comes once the first answer is there, and then answers a second time by itself', async () => {
    const sent = network([good, good])
    const put: (() => void)[] = []
    const client = createHttpClient('/graphql', (work) => put.push(work))
    const first = ask(client, MethodPageDocument, {})
    expect(put).toHaveLength(0)
    await first
    expect(put).toHaveLength(1)
    put[0]?.()
    await import('./cached-client.ts')
    await new Promise((resolve) => setTimeout(resolve))
    for (const _ of [1, 2]) expect(await ask(client, MethodPageDocument, {})).toMatchObject({ register })
    expect(sent).toHaveLength(2)
    expect(put).toHaveLength(1)
  })

  it('comes too where the first answer was a fault', async () => {
    network([{ status: 400, body: { errors: [{ message: 'no' }] } }])
    const put: (() => void)[] = []
    await expect(
      ask(
        createHttpClient('/graphql', (work) => put.push(work)),
        MethodPageDocument,
        {},
      ),
    ).rejects.toThrow('no')
    expect(put).toHaveLength(1)
  })

  it('is not waited for: every question until then is asked plainly', async () => {
    const sent = network([good, good])
    const client = plain()
    for (const _ of [1, 2]) expect(await ask(client, MethodPageDocument, {})).toMatchObject({ register })
    expect(sent).toHaveLength(2)
  })
})
