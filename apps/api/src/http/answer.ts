import { type ApolloServer, HeaderMap } from '@apollo/server'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Context } from '../context.ts'

/** An answer of GraphQL's as HTTP sends it. */
export type Answer = { status: number; headers: readonly (readonly [string, string])[]; body: string }

/** A document with its variables and the operation to run, as texts; the last two may be empty. */
type Asked = { text: string; variables: string; operationName: string }

function headersOf({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap()
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value)
  return map
}

/**
 * Lets Apollo answer a request. Its own integration with Fastify sends what it computes; here an answer may also be kept.
 * @param asked the document and its variables where they do not stand in the request
 */
export async function answerOf(
  apollo: ApolloServer<Context>,
  request: FastifyRequest,
  context: Context,
  asked: Asked | null,
): Promise<Answer> {
  const {
    status,
    headers: sent,
    body,
  } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method,
      headers: headersOf(request),
      search: asked ? searchOf(asked) : searchIn(request.url),
      body: bodyOf(request.body),
    },
    context: async () => context,
  })
  if (body.kind !== 'complete') throw new Error('Apollo answers in parts, which this schema gives no reason for')
  return { status: status ?? 200, headers: [...sent], body: body.string }
}

function searchOf({ text, variables, operationName }: Asked): string {
  return `?${new URLSearchParams({ query: text, ...(variables && { variables }), ...(operationName && { operationName }) })}`
}

/** Values that clients send where there is nothing to say. */
const NOTHING: Record<string, readonly string[]> = {
  operationName: [''],
  variables: ['', 'null'],
  extensions: ['', 'null'],
}

/** The search of an address without parameters that say nothing. */
function searchIn(url: string): string {
  const { searchParams } = new URL(url, 'http://localhost')
  for (const [name, values] of Object.entries(NOTHING))
    if (searchParams.getAll(name).every((value) => values.includes(value))) searchParams.delete(name)
  return `?${searchParams}`
}

/** A body whose empty name of an operation is none. */
function bodyOf(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('operationName' in body)) return body
  return body.operationName === '' ? { ...body, operationName: null } : body
}

/** Sends an answer. */
export function sendAnswer(reply: FastifyReply, { status, headers, body }: Answer): FastifyReply {
  return reply.code(status).headers(Object.fromEntries(headers)).send(body)
}
