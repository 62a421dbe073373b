import type { Localised } from '@nhip-cau/rules/language'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import { presentError } from '../errors.ts'
import { explainDatabase } from '../guard/availability.ts'
import { LIMITS } from '../guard/limits.ts'
import { errorBody, languageOf } from './language.ts'

const CODES: Record<number, string> = {
  400: 'BAD_REQUEST',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  408: 'REQUEST_TIMEOUT',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  412: 'PRECONDITION_FAILED',
  416: 'RANGE_NOT_SATISFIABLE',
  421: 'MISDIRECTED_REQUEST',
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
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: {
    en: 'The body is not as long as Content-Length says: send it again, whole.',
    vi: 'Nội dung không dài đúng như Content-Length: hãy gửi lại đầy đủ.',
  },
}
/** What Fastify refuses with words of its own, by status, where the code is not known here. */
const BY_STATUS: Record<number, Localised> = {
  404: {
    en: 'There is nothing at this address: the API is at /graphql, its contract at /schema.graphql.',
    vi: 'Không có gì ở địa chỉ này: API ở /graphql, lược đồ ở /schema.graphql.',
  },
  412: {
    en: 'The file is another than If-Match names: ask without it.',
    vi: 'Tệp khác với tệp mà If-Match nêu: hãy yêu cầu không kèm tiêu đề này.',
  },
  416: {
    en: 'The file does not hold the bytes of this Range: its length is in Content-Range.',
    vi: 'Tệp không có các byte mà Range nêu: độ dài của tệp ở Content-Range.',
  },
}
const NO_REQUEST: Localised = {
  en: 'This request cannot be read: check its address, headers and body.',
  vi: 'Không đọc được yêu cầu này: hãy kiểm tra địa chỉ, tiêu đề và nội dung.',
}

type Head = { status?: number; headers?: Map<string, string> }
type Told = { message: string; extensions?: Record<string, unknown> }

/** Sends one error in the shape of GraphQL's own, and notes its code for logs and metrics where the address is GraphQL's. */
function send(request: FastifyRequest, reply: FastifyReply, status: number, error: Told): FastifyReply {
  request.report?.codes.push(String(error.extensions?.code))
  return reply.code(status).send({ errors: [error] })
}

/** Sends a refusal of HTTP itself, in the shape of GraphQL's errors and in the reader's language. */
export function refuseRequest(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  messages: Localised = BY_STATUS[status] ?? NO_REQUEST,
  code: string = codeOf(status),
): FastifyReply {
  request.report?.codes.push(code)
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send(errorBody(code, messages, languageOf(request)))
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
  const language = languageOf(request)
  if (error instanceof GraphQLError) {
    const { formatted } = presentError(error, language, request.id)
    const { status = 400, headers = new Map() } = (error.extensions.http ?? {}) as Head
    return send(request, reply.headers(Object.fromEntries(headers)), status, formatted)
  }
  const status = error.statusCode ?? 500
  if (status < 500) return refuseRequest(request, reply, status, WORDS[error.code])
  request.log.error({ err: error }, 'unforeseen error')
  return send(request, reply, status, presentError(new GraphQLError(error.message), language, request.id).formatted)
}

const UNREADABLE: Localised = {
  en: 'This address cannot be read: check how it is encoded.',
  vi: 'Không đọc được địa chỉ này: hãy kiểm tra cách mã hoá.',
}

/** What the router itself refuses, such as an address that cannot be read. The address is not repeated. */
export function sendUnroutable(_error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  refuseRequest(request, reply, 400, UNREADABLE)
}
