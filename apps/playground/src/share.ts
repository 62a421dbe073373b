import { EXAMPLES } from './examples.ts'

/** A query with its variables (JSON text, empty when there are none), as it travels in the address. */
export interface Shared {
  query: string
  variables: string
}

/**
 * Reads `#query=…&variables=…` or `#example=<slug>`; null when there is neither.
 * The hash is used because it never reaches a server or its logs.
 */
export function readShare(hash: string): Shared | null {
  const params = new URLSearchParams(hash.replace(/^#/, ''))
  const example = EXAMPLES.find(({ slug }) => slug === params.get('example'))
  if (example) return { query: example.query, variables: '' }
  const query = params.get('query')
  return query ? { query, variables: params.get('variables') ?? '' } : null
}

/** The address of this page with the query in it. Headers are left out: they may hold a key. */
export function shareUrl(base: string, { query, variables }: Shared): string {
  const url = new URL(base)
  const params = new URLSearchParams({ query })
  if (variables.trim()) params.set('variables', variables)
  url.hash = params.toString()
  return url.href
}
