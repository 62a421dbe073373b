import { KEY_FORM } from '@nhip-cau/database/access/key'
import type { Localised } from '@nhip-cau/rules/language'
import type { FastifyRequest } from 'fastify'
import { refusal } from '../../errors.ts'

const MISPLACED: Localised = {
  vi: 'Khóa API chỉ được gửi trong tiêu đề Authorization: Bearer nhipcau_…, không đặt trong địa chỉ, nội dung hay tiêu đề khác, vì những nơi đó hay bị ghi lại. Hãy thay khóa này nếu nó đã lộ.',
  en: 'An API key goes into the header Authorization: Bearer nhipcau_… only, never into the address, the body or another header, which are often written down. Replace this key if it was seen.',
}

/** Names under which other APIs take a key. */
const NAMES = ['access_token', 'api_key', 'apiKey', 'api-key']

const holdsName = (value: object) => NAMES.some((name) => Object.hasOwn(value, name))

/** Whether a text anywhere in a parsed body has a key's form. */
function holdsKey(body: unknown): boolean {
  const rest = [body]
  while (rest.length > 0) {
    const value = rest.pop()
    if (typeof value === 'string' && KEY_FORM.test(value)) return true
    if (typeof value !== 'object' || value === null) continue
    for (const [name, inner] of Object.entries(value)) rest.push(name, inner)
  }
  return false
}

const misplaced = () => refusal({ code: 'BAD_USER_INPUT', status: 400, messages: MISPLACED })

/** Refuses a key in the address or in another header, before anything is looked up. @throws BAD_USER_INPUT */
export function refuseMisplacedKey({ url, query, headers }: FastifyRequest): void {
  if (KEY_FORM.test(url) || holdsName(query as object) || headers['x-api-key'] !== undefined) throw misplaced()
}

/** Refuses a key in the body, before GraphQL sees it. @throws BAD_USER_INPUT */
export async function refuseKeyInBody({ body }: FastifyRequest): Promise<void> {
  const named = typeof body === 'object' && body !== null && holdsName(body)
  if (named || holdsKey(body)) throw misplaced()
}
