import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Caller } from '../caller.ts'
import { refusal } from '../errors.ts'
import { Account } from './account.ts'
import type { Buckets } from './budget.ts'
import { checkedJson } from './json.ts'
import { reportInHeaders } from './report.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** What this request costs its caller; absent outside `/graphql`. */
    account: Account
  }
}

/** What GraphQL over HTTP reads from an address. */
const PARAMETERS = ['documentId', 'query', 'operationName', 'variables', 'extensions']

function refuseUnknownParameters({ method, query }: FastifyRequest): void {
  const unknown = Object.keys(query as object).find((name) => !PARAMETERS.includes(name))
  if (method !== 'GET' || unknown === undefined) return
  const name = JSON.stringify(unknown.slice(0, 40))
  throw refusal({
    code: 'BAD_REQUEST',
    status: 400,
    messages: {
      en: `The address has the parameter ${name}, which is not read here: use ${PARAMETERS.join(', ')}.`,
      vi: `Địa chỉ có tham số ${name} không được dùng ở đây: hãy dùng ${PARAMETERS.join(', ')}.`,
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
    refuseUnknownParameters(request)
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
