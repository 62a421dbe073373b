import type { FastifyReply, FastifyRequest } from 'fastify'
import type { CostReport } from './account.ts'

/** Headers a page of another origin may read. */
export const COST_HEADERS = ['RateLimit', 'RateLimit-Policy', 'Retry-After', 'X-Cost']

/**
 * Whether the answer's body tells its cost. An answer that callers share must not: what is left differs from one to the
 * next. Headers tell it always.
 */
export function reportsInBody(request: FastifyRequest): boolean {
  return request.method === 'POST'
}

/** Tells in headers what a request cost and what is left (draft-ietf-httpapi-ratelimit-headers). */
export function reportInHeaders(reply: FastifyReply, kind: string, report: CostReport): void {
  const { requested, actual, limit, remaining, restoreRate } = report
  const name = JSON.stringify(kind.toLowerCase())
  reply
    .header('ratelimit-policy', `${name};q=${limit};w=${Math.ceil(limit / restoreRate)}`)
    .header('ratelimit', `${name};r=${remaining};t=${Math.ceil((limit - remaining) / restoreRate)}`)
    .header('x-cost', `requested=${requested}, actual=${actual}`)
}
