import { type Localised, pick } from '@nhip-cau/rules/language'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { readerLanguage } from '../context.ts'

const CODES: Record<number, string> = {
  400: 'BAD_REQUEST',
  404: 'NOT_FOUND',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
}

/** Sends one error in the shape of GraphQL's own, and notes its code for logs and metrics where the address is GraphQL's. */
function sendCode(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  message: string,
  extensions: Extensions,
) {
  request.report?.codes.push(extensions.code)
  return reply.code(status).send({ errors: [{ message, extensions }] })
}

type Extensions = { code: string; requestId?: string }

/** Errors raised before GraphQL sees a request; what nobody foresaw is masked and logged. */
export function sendError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = error.statusCode ?? 500
  if (status < 500) return sendCode(request, reply, status, error.message, { code: CODES[status] ?? 'BAD_REQUEST' })
  request.log.error({ err: error }, 'unforeseen error')
  const message = `Something went wrong on our side. Try again; if it stays, report it with the number ${request.id}.`
  return sendCode(request, reply, status, message, { code: 'INTERNAL_SERVER_ERROR', requestId: request.id })
}

/** What the router itself refuses, such as an address that cannot be read. The address is not repeated. */
export function sendUnroutable(_error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  sendCode(request, reply, 400, 'This address cannot be read: check how it is encoded.', { code: 'BAD_REQUEST' })
}

/** Refuses a request before GraphQL sees it, in the reader's language. */
export function sendRefusal(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  code: string,
  message: Localised,
): FastifyReply {
  return sendCode(request, reply, status, pick(message, readerLanguage(request.headers['accept-language'])), { code })
}
