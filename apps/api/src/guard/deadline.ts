import type { RouteHandlerMethod } from 'fastify'
import { timeout } from './availability.ts'

/**
 * Answers in time even where the work does not end in time. What is still under way is of no use any more; each of its
 * statements ends by the limit of the database connection.
 * @param patience milliseconds
 */
export function withDeadline(handler: RouteHandlerMethod, patience: number): RouteHandlerMethod {
  return async function (request, reply) {
    const { promise, reject } = Promise.withResolvers<never>()
    const timer = setTimeout(() => reject(timeout()), patience)
    try {
      return await Promise.race([handler.call(this, request, reply), promise])
    } finally {
      clearTimeout(timer)
    }
  }
}
