import { type Localised, pick } from '@nhip-cau/rules/language'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { readerLanguage } from '../context.ts'

const CODES: Record<number, string> = {
  400: 'BAD_REQUEST',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
}

/** Errors raised before GraphQL sees a request, in the shape of GraphQL's own; what nobody foresaw is masked and logged. */
export function sendError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = error.statusCode ?? 500
  if (status >= 500) {
    request.log.error({ err: error }, 'unforeseen error')
    const message = `Something went wrong on our side. Try again; if it stays, report it with the number ${request.id}.`
    return reply
      .code(status)
      .send({ errors: [{ message, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: request.id } }] })
  }
  return reply
    .code(status)
    .send({ errors: [{ message: error.message, extensions: { code: CODES[status] ?? 'BAD_REQUEST' } }] })
}

/** Refuses a request before GraphQL sees it, in GraphQL's shape and the reader's language. */
export function sendRefusal(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  code: string,
  message: Localised,
): FastifyReply {
  const language = readerLanguage(request.headers['accept-language'])
  return reply.code(status).send({ errors: [{ message: pick(message, language), extensions: { code } }] })
}
