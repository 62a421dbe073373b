import type { Localised } from '@nhip-cau/rules/language'
import type { FastifyRequest } from 'fastify'
import type { GraphQLError } from 'graphql'
import { refusal } from '../errors.ts'

/** What GraphQL over HTTP reads from an address. */
const PARAMETERS = ['documentId', 'query', 'operationName', 'variables', 'extensions']
const OBJECTS = ['variables', 'extensions'] as const

const badRequest = (messages: Localised): GraphQLError => refusal({ code: 'BAD_REQUEST', status: 400, messages })

function unknownParameter(name: string): GraphQLError {
  const quoted = JSON.stringify(name.slice(0, 40))
  return badRequest({
    en: `The address has the parameter ${quoted}, which is not read here: use ${PARAMETERS.join(', ')}.`,
    vi: `Địa chỉ có tham số ${quoted} không được dùng ở đây: hãy dùng ${PARAMETERS.join(', ')}.`,
  })
}

const noQuery = () =>
  badRequest({
    en: '`query` must be the text of a GraphQL document, such as {"query":"{ __typename }"}.',
    vi: '`query` phải là văn bản của một tài liệu GraphQL, ví dụ {"query":"{ __typename }"}.',
  })

const noObject = (name: string) =>
  badRequest({
    en: `\`${name}\` must be a JSON object: leave it out where there is nothing to say.`,
    vi: `\`${name}\` phải là một đối tượng JSON: hãy bỏ trống nếu không dùng.`,
  })

const noName = () =>
  badRequest({
    en: '`operationName` must be the name of an operation in the document.',
    vi: '`operationName` phải là tên một truy vấn có trong tài liệu.',
  })

const noSingleObject = () =>
  badRequest({
    en: 'The body must be one JSON object such as {"query":"{ __typename }"}; lists of operations are not read.',
    vi: 'Nội dung phải là một đối tượng JSON như {"query":"{ __typename }"}; không nhận danh sách truy vấn.',
  })

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Refuses a GET whose address holds no GraphQL request. A parameter given twice is refused where it is read. @throws BAD_REQUEST */
export function checkAddress({ method, query }: Pick<FastifyRequest, 'method' | 'query'>): void {
  if (method !== 'GET') return
  const parameters = query as Record<string, unknown>
  const unknown = Object.keys(parameters).find((name) => !PARAMETERS.includes(name))
  if (unknown !== undefined) throw unknownParameter(unknown)
  if (!parameters.query && !parameters.documentId) throw noQuery()
  for (const name of OBJECTS) {
    const text = parameters[name]
    if (typeof text === 'string' && text !== '' && text !== 'null' && !isObject(parsed(text))) throw noObject(name)
  }
}

/** Refuses a POST whose body is JSON and no GraphQL request. @throws BAD_REQUEST */
export async function checkBody({ method, body }: Pick<FastifyRequest, 'method' | 'body'>): Promise<void> {
  if (method !== 'POST') return
  if (!isObject(body)) throw noSingleObject()
  if (typeof body.query !== 'string' || body.query === '') throw noQuery()
  for (const name of OBJECTS) if (body[name] != null && !isObject(body[name])) throw noObject(name)
  if (body.operationName != null && typeof body.operationName !== 'string') throw noName()
}
