import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import { afterEach, describe, expect, it } from '@jest/globals'
import { MethodPageDocument } from '@nhip-cau/graphql/operations'
import { ask } from './ask.ts'
import { createHttpClient } from './client.ts'

type Sent = { url: string; body: { operationName: string; query: string } }

const before = Object.getOwnPropertyDescriptor(globalThis, 'fetch')
afterEach(() => {
  if (before) Object.defineProperty(globalThis, 'fetch', before)
})

/** A network that answers in turn: with a status and a body, or by cutting the line. */
function network(answers: ({ status: number; body: unknown } | 'cut')[]) {
  const sent: Sent[] = []
  const fetch = (url: string, { body }: { body: string }) => {
    sent.push({ url, body: JSON.parse(body) as Sent['body'] })
    const answer = answers.shift() ?? 'cut'
    if (answer === 'cut') return Promise.reject(new TypeError('Failed to fetch'))
    return Promise.resolve({ status: answer.status, text: () => Promise.resolve(JSON.stringify(answer.body)) })
  }
  Object.defineProperty(globalThis, 'fetch', { value: fetch, configurable: true, writable: true })
  return sent
}

const register = { __typename: 'Register', revision: '1', schemaVersion: '1', practice: false }
const good = { status: 200, body: { data: { register } } }
const asked = () => ask(createHttpClient('/graphql'), MethodPageDocument, {})

describe('the way to the API', () => {
  it('sends the query with its name, and gives the answer', async () => {
    const sent = network([good])
    expect(await asked()).toMatchObject({ register: { revision: '1' } })
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({ url: '/graphql', body: { operationName: 'MethodPage' } })
    expect(sent[0]?.body.query).toContain('query MethodPage')
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

  it('does not take a page of some proxy for an answer', async () => {
    const sent = network([{ status: 200, body: '<html>' }])
    await expect(asked()).rejects.toBeInstanceOf(ServerError)
    expect(sent).toHaveLength(1)
  })
})
