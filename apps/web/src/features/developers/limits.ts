/**
 * Limits that hold for every caller, and the budgets a server has unless its operator sets others. The page tells them;
 * `tests/limits-table.test.ts` holds them to those the API keeps.
 */
export const FIXED_LIMITS = {
  PAYLOAD_TOO_LARGE: 262_144,
  TOO_MANY_TOKENS: 2_000,
  QUERY_TOO_DEEP: 18,
  TOO_MANY_ALIASES: 30,
  TOO_MANY_ROOT_FIELDS: 15,
  TOO_MANY_FIELDS: 1_500,
  COST_TOO_HIGH: 40_000,
} as const

export const BUDGETS = {
  ANONYMOUS: { limit: 100_000, restoreRate: 1_000 },
  API_KEY: { limit: 300_000, restoreRate: 4_000 },
} as const
