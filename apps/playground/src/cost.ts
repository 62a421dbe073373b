/** What an answer cost its caller, in points; `extensions.cost` of the API. */
export interface Cost {
  requested: number
  actual: number
  limit: number
  remaining: number
  restoreRate: number
}

const isCost = (value: unknown): value is Cost =>
  typeof value === 'object' &&
  value !== null &&
  ['requested', 'actual', 'limit', 'remaining', 'restoreRate'].every(
    (name) => typeof (value as Record<string, unknown>)[name] === 'number',
  )

/** The cost told in an answer's text; null while there is none, or the text is no answer of the API. */
export function costIn(response: string | null | undefined): Cost | null {
  try {
    const { extensions } = JSON.parse(response ?? '') as { extensions?: { cost?: unknown } }
    return isCost(extensions?.cost) ? extensions.cost : null
  } catch {
    return null
  }
}

/** Headers that tell the same, as they came with an answer. */
export const COST_HEADERS = ['RateLimit', 'RateLimit-Policy', 'Retry-After', 'X-Cost'] as const
