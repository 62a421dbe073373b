import { TRUSTED_DOCUMENTS, type TrustedDocument } from '@nhip-cau/graphql/trusted'
import type { FastifyRequest } from 'fastify'
import { refusal } from '../errors.ts'

const TRUSTED = new Map(TRUSTED_DOCUMENTS.map((document) => [`sha256:${document.hash}`, document]))

/** What a GET asks: a document the web app came with, or one written into the address. */
export type Question = {
  /** Null for a document written into the address. */
  trusted: TrustedDocument | null
  text: string
  variables: string
  operationName: string
}

type Parameters = { documentId?: string; query?: string; variables?: string; operationName?: string }

/** The document of an id. @throws DOCUMENT_UNKNOWN */
function documentOf(id: string): TrustedDocument {
  const document = TRUSTED.get(id)
  if (document) return document
  throw refusal({
    code: 'DOCUMENT_UNKNOWN',
    status: 404,
    messages: {
      en: 'This server has no document of this `documentId`: send the document itself with POST.',
      vi: 'Máy chủ này không có tài liệu truy vấn mang `documentId` này: hãy gửi toàn văn bằng POST.',
    },
  })
}

/**
 * What a GET asks, or null where its answer is for nobody else: one to a request that shows a key, or that will be refused.
 * @throws DOCUMENT_UNKNOWN, BAD_REQUEST where a parameter is given twice or a document is both named and written
 */
export function questionOf({ method, query, headers }: FastifyRequest): Question | null {
  if (method !== 'GET') return null
  const parameters = query as Record<string, unknown>
  if (Object.values(parameters).some((value) => typeof value !== 'string')) throw twice()
  const { documentId, query: written, variables = '', operationName = '' } = parameters as Parameters
  if (documentId !== undefined && written !== undefined) throw twice()
  const trusted = documentId === undefined ? null : documentOf(documentId)
  const text = trusted?.text ?? written
  if (text === undefined || !isJson(variables)) return null
  if (!trusted && (headers.authorization !== undefined || holdsMutation(text))) return null
  return { trusted, text, variables, operationName }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text || '{}')
    return true
  } catch {
    return false
  }
}

/** A mutation is refused by GET, so it does not need the revision. */
const holdsMutation = (text: string) => /\bmutation\b/.test(text)

const twice = () =>
  refusal({
    code: 'BAD_REQUEST',
    status: 400,
    messages: {
      en: 'The address names a parameter twice, or both `documentId` and `query`: give each once, and one of these two.',
      vi: 'Địa chỉ nêu một tham số hai lần, hoặc có cả `documentId` và `query`: hãy nêu mỗi tham số một lần và chỉ dùng một trong hai.',
    },
  })
