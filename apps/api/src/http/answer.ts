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
  const headers = headersOf(request)
  // A page of another site may well ask a document of ours: it changes nothing.
  if (asked) headers.set('apollo-require-preflight', 'true')
  const written = new URL(request.url, 'http://localhost').search
  const {
    status,
    headers: sent,
    body,
  } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method,
      headers,
      search: asked ? searchOf(asked) : written,
      body: request.body,
    },
    context: async () => context,
  })
  if (body.kind !== 'complete') throw new Error('Apollo answers in parts, which this schema gives no reason for')
  return { status: status ?? 200, headers: [...sent], body: body.string }
}

function searchOf({ text, variables, operationName }: Asked): string {
  return `?${new URLSearchParams({ query: text, ...(variables && { variables }), ...(operationName && { operationName }) })}`
}

/** Sends an answer. */
export function sendAnswer(reply: FastifyReply, { status, headers, body }: Answer): FastifyReply {
  return reply.code(status).headers(Object.fromEntries(headers)).send(body)
}
