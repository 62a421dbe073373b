import { timeout } from './availability.ts'

/**
 * Ends in time even where the work does not. What is still under way is of no use any more; each of its statements ends by the
 * limit of the database connection. Sending the response is no part of the work: a response that has begun is never replaced.
 * @param patience milliseconds
 * @throws TIMEOUT
 */
export async function withDeadline<Result>(work: () => Promise<Result>, patience: number): Promise<Result> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(timeout()), patience)
  try {
    return await Promise.race([work(), promise])
  } finally {
    clearTimeout(timer)
  }
}
