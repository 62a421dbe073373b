import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Caller } from '../caller.ts'
import { refusal } from '../errors.ts'
import { Account } from './account.ts'
import type { Buckets } from './budget.ts'
import { checkedJson } from './json.ts'
import { checkEncoding } from './media.ts'
import { checkAddress } from './parameters.ts'
import { reportInHeaders } from './report.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** What this request costs its caller; absent outside `/graphql`. */
    account: Account
  }
}

/**
 * Name of the cookie of a sign-in. None is given out yet: the name is reserved, and requests that carry it are held to the
 * stricter rule already.
 */
export const SESSION_COOKIE = '__Host-nhipcau-session'

const carriesSession = (cookie = '') => cookie.split(';').some((each) => each.trim().startsWith(`${SESSION_COOKIE}=`))

/**
 * A link, an image or a form of another site can make a browser send a GET with the reader's cookies. Without a session there
 * is nothing to misuse, and a GET needs no header; with one it needs a header that none of these can send.
 */
function refuseForgeable({ method, headers }: FastifyRequest): void {
  if (method === 'POST' || !carriesSession(headers.cookie)) return
  if ((headers['apollo-require-preflight'] ?? headers['x-apollo-operation-name']) !== undefined) return
  throw refusal({
    code: 'CROSS_SITE_REQUEST',
    status: 403,
    messages: {
      en: 'A GET that carries a session needs the header apollo-require-preflight: true, which no link or form can send.',
      vi: 'Yêu cầu GET kèm phiên đăng nhập cần có tiêu đề apollo-require-preflight: true, là tiêu đề mà liên kết hay biểu mẫu không gửi được.',
    },
  })
}

/** A browser sends cookies along with what a page of another site makes it send. No such request is acted on. */
function refuseCrossSite({ method, headers, host }: FastifyRequest): void {
  const { origin, cookie } = headers
  if (method !== 'POST' || cookie === undefined || origin === undefined) return
  if (URL.canParse(origin) && new URL(origin).host === host) return
  throw refusal({
    code: 'CROSS_SITE_REQUEST',
    status: 403,
    messages: {
      en: 'This request came with a cookie from a page of another site: send it without credentials.',
      vi: 'Yêu cầu này kèm cookie từ trang của một trang mạng khác: hãy gửi mà không kèm thông tin đăng nhập.',
    },
  })
}

/**
 * Guards the routes of a scope before GraphQL sees a request: charges its caller for its length, refuses what comes from another
 * site with a cookie, and reads no body but JSON in UTF-8 of a bounded shape. Tells the cost in every answer's headers.
 */
export function guardRequests(
  app: FastifyInstance,
  buckets: Buckets,
  callerOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Caller>,
): void {
  app.decorateRequest('account')
  app.addHook('onSend', async ({ account }, reply) => {
    if (account) reportInHeaders(reply, account.caller.kind, account.report())
  })
  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.url !== '/graphql' || request.method === 'OPTIONS') return
    request.account = new Account(buckets, await callerOf(request, reply))
    request.account.admit(request.method === 'GET' ? request.url.length : 0)
    refuseCrossSite(request)
    refuseForgeable(request)
    checkEncoding(request)
    checkAddress(request)
  })
  const parse = app.getDefaultJsonParser('error', 'error')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    try {
      request.account?.admit(body.length)
      parse(request, checkedJson(body), done)
    } catch (error) {
      done(error as Error)
    }
  })
}
