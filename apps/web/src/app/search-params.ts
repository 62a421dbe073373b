/**
 * Reads the query string of a URL: each name with its text, exactly as typed. Nothing is taken for a number, a boolean or
 * JSON; of a repeated name the first value counts.
 *
 * @example parseSearch('?province=01&q=1e3') // { province: '01', q: '1e3' }
 */
export function parseSearch(query: string): Record<string, string> {
  const values: Record<string, string> = Object.create(null)
  for (const [name, value] of new URLSearchParams(query)) values[name] ??= value
  return { ...values }
}

/** Writes a query string that `parseSearch` reads back; what is undefined is left out. */
export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(search).filter(([, value]) => value !== undefined)
  const query = new URLSearchParams(entries.map(([name, value]) => [name, String(value)])).toString()
  return query === '' ? '' : `?${query}`
}
