import ipaddr from 'ipaddr.js'
import { LRUCache } from 'lru-cache'
import type { Caller } from '../caller.ts'
import { LIMITS } from './limits.ts'

/** A leaky bucket: how many points it holds, and how many flow back in a second. */
export type Budget = { limit: number; restoreRate: number }
/** The budget of each kind of caller. */
export type Budgets = Record<Caller['kind'], Budget>

/**
 * The web app's front page costs some 8,200 points and its usual pages some hundred; its dearest may cost 28,000, most of which
 * is given back. So an office behind one address opens a dozen front pages at once, and then one every eight seconds.
 */
export const DEFAULT_BUDGETS: Budgets = {
  ANONYMOUS: { limit: 100_000, restoreRate: 1_000 },
  API_KEY: { limit: 300_000, restoreRate: 4_000 },
}

/**
 * Whom a budget belongs to. An IPv6 address counts by its first 64 bits, which one subscriber has to himself; an IPv4
 * address written as IPv6 is the IPv4 address.
 */
export function budgetKey({ kind, id }: Caller): string {
  if (kind !== 'ANONYMOUS' || !ipaddr.isValid(id)) return `${kind} ${id}`
  const address = ipaddr.process(id)
  return `${kind} ${address.kind() === 'ipv4' ? address.toString() : address.toByteArray().slice(0, 8).join('.')}`
}

type Level = { points: number; at: number }

/** What is left to each caller. Bounded: the caller longest unseen is forgotten, and a full bucket needs no memory. */
export class Buckets {
  readonly #levels = new LRUCache<string, Level>({ max: LIMITS.CALLERS })
  readonly #budgets: Budgets
  readonly #now: () => number

  /** @param now a clock in milliseconds that never goes back */
  constructor(budgets: Budgets, now: () => number = () => performance.now()) {
    this.#budgets = budgets
    this.#now = now
  }

  budgetOf(caller: Caller): Budget {
    return this.#budgets[caller.kind]
  }

  remaining(caller: Caller): number {
    const { limit, restoreRate } = this.budgetOf(caller)
    const level = this.#levels.get(budgetKey(caller))
    return level ? Math.min(limit, level.points + ((this.#now() - level.at) / 1000) * restoreRate) : limit
  }

  /** Takes points. @returns seconds until there are enough, 0 when they were taken */
  take(caller: Caller, points: number): number {
    const { restoreRate } = this.budgetOf(caller)
    const remaining = this.remaining(caller)
    if (points > remaining) return Math.max(1, Math.ceil((points - remaining) / restoreRate))
    this.settle(caller, points)
    return 0
  }

  /** Takes points that were used already, also where there are not so many left, or gives back negative ones. */
  settle(caller: Caller, points: number): void {
    const { limit } = this.budgetOf(caller)
    const left = Math.min(limit, this.remaining(caller) - points)
    this.#levels.set(budgetKey(caller), { points: left, at: this.#now() })
  }

  /** Callers remembered at the moment. */
  get size(): number {
    return this.#levels.size
  }
}
