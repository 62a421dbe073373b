import type { FastifyRequest } from 'fastify'
import { refusal } from '../errors.ts'

const UTF8 = /^utf-?8$/i
const CHARSET = /;\s*charset\s*=\s*"?([^\s;"]*)/i

const unsupported = (en: string, vi: string) =>
  refusal({ code: 'UNSUPPORTED_MEDIA_TYPE', status: 415, messages: { en, vi } })

/** Refuses a body in another encoding than UTF-8, or compressed, before it is read. @throws UNSUPPORTED_MEDIA_TYPE */
export function checkEncoding({ method, headers }: Pick<FastifyRequest, 'method' | 'headers'>): void {
  if (method !== 'POST') return
  const [, charset] = CHARSET.exec(headers['content-type'] ?? '') ?? []
  if (charset !== undefined && !UTF8.test(charset))
    throw unsupported(
      'The body must be in UTF-8: send it with Content-Type: application/json; charset=utf-8.',
      'Nội dung phải mã hoá UTF-8: hãy gửi kèm Content-Type: application/json; charset=utf-8.',
    )
  const coding = headers['content-encoding'] ?? 'identity'
  if (coding.toLowerCase() !== 'identity')
    throw unsupported(
      'The body must not be compressed: send it without Content-Encoding.',
      'Nội dung không được nén: hãy gửi không kèm Content-Encoding.',
    )
}
