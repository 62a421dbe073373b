import type { GraphQLError } from 'graphql'
import type { Caller } from '../caller.ts'
import { refusal } from '../errors.ts'
import type { Buckets } from './budget.ts'
import { LIMITS } from './limits.ts'

/** Bytes of a request that cost a point: where its document is new and must be parsed and checked, and where it is known. */
const NEW_BYTES = 8
const KNOWN_BYTES = 256

/** What `extensions.cost` and the headers tell. */
export type CostReport = {
  requested: number
  actual: number
  limit: number
  remaining: number
  restoreRate: number
}

/**
 * What one request costs its caller. The length is charged before anything is read, the operation before it is executed; what
 * was not used is given back at the end.
 */
export class Account {
  readonly caller: Caller
  readonly #buckets: Buckets
  #bytes = 0
  #admission = 0
  #requested = 0
  #actual = 0

  constructor(buckets: Buckets, caller: Caller) {
    this.#buckets = buckets
    this.caller = caller
  }

  /** Charges for reading a request. @throws RATE_LIMITED */
  admit(bytes: number): void {
    const points = 1 + Math.ceil(bytes / NEW_BYTES)
    this.#take(points)
    this.#bytes = bytes
    this.#admission += points
  }

  /** Charges for an operation. @throws COST_TOO_HIGH, RATE_LIMITED */
  charge(points: number): void {
    if (points > LIMITS.COST) throw tooDear(points)
    this.#take(points)
    this.#requested = points
    this.#actual = points
  }

  /** Gives back what was not used, and charges what lists gave beyond their usual size. @param documentWasKnown whether nothing had to be parsed */
  settle(actual: number, documentWasKnown: boolean): void {
    const admission = documentWasKnown ? 1 + Math.ceil(this.#bytes / KNOWN_BYTES) : this.#admission
    this.#actual = actual
    this.#buckets.settle(this.caller, this.#actual - this.#requested + admission - this.#admission)
    this.#admission = admission
  }

  /** Points of the operation itself, before it is executed. */
  get requested(): number {
    return this.#requested
  }

  report(): CostReport {
    const { limit, restoreRate } = this.#buckets.budgetOf(this.caller)
    return {
      requested: this.#requested + this.#admission,
      actual: this.#actual + this.#admission,
      limit,
      remaining: Math.max(0, Math.floor(this.#buckets.remaining(this.caller))),
      restoreRate,
    }
  }

  #take(points: number): void {
    const seconds = this.#buckets.take(this.caller, points)
    if (seconds > 0) throw rateLimited(points, seconds, this.report())
  }
}

function tooDear(points: number): GraphQLError {
  return refusal({
    code: 'COST_TOO_HIGH',
    status: 400,
    messages: {
      en: `This operation may cost ${points} points, and one may cost at most ${LIMITS.COST}: ask for smaller pages (\`first\`) or for fewer lists inside lists.`,
      vi: `Thao tác này có thể tốn ${points} điểm, mỗi thao tác tối đa ${LIMITS.COST} điểm: hãy giảm cỡ trang (\`first\`) hoặc bớt danh sách lồng trong danh sách.`,
    },
    details: { requested: points, allowed: LIMITS.COST },
  })
}

function rateLimited(points: number, seconds: number, { limit, remaining, restoreRate }: CostReport): GraphQLError {
  return refusal({
    code: 'RATE_LIMITED',
    status: 429,
    retryAfter: seconds,
    messages: {
      en: `This request costs ${points} points and ${remaining} are left: wait ${seconds} s, or ask for less at a time. ${restoreRate} points flow back each second, up to ${limit}.`,
      vi: `Yêu cầu này tốn ${points} điểm mà chỉ còn ${remaining}: hãy chờ ${seconds} giây hoặc mỗi lần hỏi ít hơn. Mỗi giây được hoàn ${restoreRate} điểm, tối đa ${limit}.`,
    },
    details: { requested: points, limit, remaining, restoreRate, retryAfter: seconds },
  })
}
