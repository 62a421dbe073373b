import { type Localised, pick } from '@nhip-cau/rules/language'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import { readerLanguage } from '../context.ts'
import { presentError } from '../errors.ts'
import { explainDatabase } from '../guard/availability.ts'
import { LIMITS } from '../guard/limits.ts'

const CODES: Record<number, string> = {
  400: 'BAD_REQUEST',
  404: 'NOT_FOUND',
  408: 'REQUEST_TIMEOUT',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  431: 'HEADERS_TOO_LARGE',
}

/** The code of an error that HTTP itself has a status for. */
export const codeOf = (status: number): string => CODES[status] ?? 'BAD_REQUEST'

const NO_JSON: Localised = {
  en: 'The body is no valid JSON: send an object such as {"query":"{ __typename }"}.',
  vi: 'Nội dung không phải JSON hợp lệ: hãy gửi một đối tượng như {"query":"{ __typename }"}.',
}

/** What Fastify refuses, by its code, in words that name the mend. */
const WORDS: Record<string, Localised> = {
  FST_ERR_CTP_INVALID_JSON_BODY: NO_JSON,
  FST_ERR_CTP_EMPTY_JSON_BODY: NO_JSON,
  FST_ERR_CTP_BODY_TOO_LARGE: {
    en: `The body is longer than ${LIMITS.BODY_BYTES} bytes: ask for less at a time.`,
    vi: `Nội dung dài quá ${LIMITS.BODY_BYTES} byte: mỗi lần hãy truy vấn ít hơn.`,
  },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    en: 'The body must be JSON: send it with Content-Type: application/json.',
    vi: 'Nội dung phải là JSON: hãy gửi kèm Content-Type: application/json.',
  },
}

type Head = { status?: number; headers?: Map<string, string> }
type Told = { message: string; extensions?: Record<string, unknown> }

/** Sends one error in the shape of GraphQL's own, and notes its code for logs and metrics where the address is GraphQL's. */
function send(request: FastifyRequest, reply: FastifyReply, status: number, error: Told): FastifyReply {
  request.report?.codes.push(String(error.extensions?.code))
  return reply.code(status).send({ errors: [error] })
}

/** A database that is away has words of its own. */
function explained(error: FastifyError): FastifyError | GraphQLError {
  if (error instanceof GraphQLError) return error
  const wrapped = new GraphQLError(error.message, { originalError: error })
  const known = explainDatabase(wrapped)
  return known === wrapped ? error : known
}

/** Errors raised before GraphQL sees a request; what nobody foresaw is masked and logged. */
export function sendError(raised: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const error = explained(raised)
  const language = readerLanguage(request.headers['accept-language'])
  if (error instanceof GraphQLError) {
    const { formatted } = presentError(error, language, request.id)
    const { status = 400, headers = new Map() } = (error.extensions.http ?? {}) as Head
    return send(request, reply.headers(Object.fromEntries(headers)), status, formatted)
  }
  const status = error.statusCode ?? 500
  if (status < 500) {
    const words = WORDS[error.code]
    const message = words ? pick(words, language) : error.message
    return send(request, reply, status, { message, extensions: { code: codeOf(status) } })
  }
  request.log.error({ err: error }, 'unforeseen error')
  return send(request, reply, status, presentError(new GraphQLError(error.message), language, request.id).formatted)
}

/** What the router itself refuses, such as an address that cannot be read. The address is not repeated. */
export function sendUnroutable(_error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const message = 'This address cannot be read: check how it is encoded.'
  send(request, reply, 400, { message, extensions: { code: codeOf(400) } })
}
