import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import { readerLanguage } from '../context.ts'
import { presentError } from '../errors.ts'

const CODES: Record<number, string> = {
  400: 'BAD_REQUEST',
  408: 'REQUEST_TIMEOUT',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  431: 'HEADERS_TOO_LARGE',
}

/** The code of an error that HTTP itself has a status for. */
export const codeOf = (status: number): string => CODES[status] ?? 'BAD_REQUEST'

type Head = { status?: number; headers?: Map<string, string> }

/** Errors raised before GraphQL sees a request, in the shape of GraphQL's own; what nobody foresaw is masked and logged. */
export function sendError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof GraphQLError) {
    const { formatted } = presentError(error, readerLanguage(request.headers['accept-language']), request.id)
    const { status = 400, headers = new Map() } = (error.extensions.http ?? {}) as Head
    return reply
      .code(status)
      .headers(Object.fromEntries(headers))
      .send({ errors: [formatted] })
  }
  const status = error.statusCode ?? 500
  if (status >= 500) {
    request.log.error({ err: error }, 'unforeseen error')
    const message = `Something went wrong on our side. Try again; if it stays, report it with the number ${request.id}.`
    return reply
      .code(status)
      .send({ errors: [{ message, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: request.id } }] })
  }
  return reply.code(status).send({ errors: [{ message: error.message, extensions: { code: codeOf(status) } }] })
}
