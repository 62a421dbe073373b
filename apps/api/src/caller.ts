import type { ApiScope } from '@nhip-cau/database/generated/client'

/** What an API key allows beyond reading, which needs none. */
export type Scope = ApiScope

/**
 * Who sends a request, as far as limits and private fields go. `id` is the key's own, or the network address of a caller
 * without one; it names a budget and never appears in an answer. `prefix` is the open part of a key, fit for logs.
 */
export type Caller =
  | { kind: 'ANONYMOUS'; id: string; scopes: readonly Scope[] }
  | { kind: 'API_KEY'; id: string; prefix: string; scopes: readonly Scope[] }

/** A caller who showed no key. */
export function anonymous(address: string): Caller {
  return { kind: 'ANONYMOUS', id: address, scopes: [] }
}
