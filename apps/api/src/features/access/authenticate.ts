import { isKey, prefixOf } from '@nhip-cau/database/access/key'
import type { Database } from '@nhip-cau/database/client'
import type { Localised } from '@nhip-cau/rules/language'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { anonymous, type Caller, type Scope } from '../../caller.ts'
import { refusal } from '../../errors.ts'
import { Account } from '../../guard/account.ts'
import type { Buckets } from '../../guard/budget.ts'
import { refuseMisplacedKey } from './misplaced.ts'

/** One word for every key that is not let in: which of them it is would help those who guess. */
const REFUSED: Localised = {
  vi: 'Khóa API không dùng được: sai, hết hạn hoặc đã bị thu hồi. Hãy gửi khóa còn hiệu lực dưới dạng Authorization: Bearer nhipcau_…, hoặc bỏ tiêu đề này để đọc không cần khóa.',
  en: 'This API key cannot be used: it is wrong, has expired or was revoked. Send a valid one as Authorization: Bearer nhipcau_…, or leave the header out to read without a key.',
}

const SEVERAL: Localised = {
  vi: 'Yêu cầu có nhiều tiêu đề Authorization: hãy chỉ gửi một.',
  en: 'The request has several Authorization headers: send one.',
}

/** Node keeps the first of several headers of this name: which of them a proxy in front believed is not known. @throws BAD_REQUEST */
function refuseSeveral({ raw }: FastifyRequest): void {
  if ((raw.headersDistinct.authorization?.length ?? 0) > 1)
    throw refusal({ code: 'BAD_REQUEST', status: 400, messages: SEVERAL })
}

/** Asked at every request, so that a key that was revoked is refused from the next one on. */
const VALID_KEY = `SELECT "id", "secret_hash" AS "hash", "scopes"::text[] AS "scopes" FROM "api_key"
  WHERE "prefix" = $1 AND "revoked_at" IS NULL AND ("expires_at" IS NULL OR "expires_at" > now())`

/** Points a key costs the address it comes from until it proves valid, so that who makes keys up is slowed down. */
const LOOKUP = 100

/** Compared with where there is no key, so that both ways take the same work. */
const NO_HASH = new Uint8Array(32)

type Row = { id: string; hash: Buffer; scopes: Scope[] }

/** The caller a header names, or null for one that is not let in. Sends one statement, or none for what cannot be a key. */
async function callerOf(pool: Database['pool'], header: string): Promise<Caller | null> {
  const [, key = ''] = /^Bearer +(\S+) *$/i.exec(header) ?? []
  const prefix = prefixOf(key)
  if (!prefix) return null
  const { rows } = await pool.query<Row>(VALID_KEY, [prefix])
  const [row] = rows
  const matches = isKey(key, row?.hash ?? NO_HASH)
  return row && matches ? { kind: 'API_KEY', id: row.id, prefix, scopes: row.scopes } : null
}

/**
 * Makes what names the caller of a request. A key that is wrong, malformed, expired or revoked gets one and the same answer
 * with status 401, and nothing else is run.
 */
export function authenticator(pool: Database['pool'], buckets: Buckets) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<Caller> => {
    refuseMisplacedKey(request)
    refuseSeveral(request)
    const { authorization } = request.headers
    const stranger = anonymous(request.ip)
    if (authorization === undefined) return stranger
    const lookup = new Account(buckets, stranger)
    lookup.charge(LOOKUP)
    const caller = await callerOf(pool, authorization)
    if (caller) {
      lookup.settle(0, true)
      return caller
    }
    reply.header('www-authenticate', 'Bearer realm="nhip-cau", error="invalid_token"')
    throw refusal({ code: 'UNAUTHENTICATED', status: 401, messages: REFUSED })
  }
}
