import type { Language } from './language.ts'

export type Audience = 'officer' | 'partner' | 'developer'

/** One query that runs as it is. `slug` is its file name and its address: `#example=<slug>`. */
export interface Example {
  slug: string
  audience: Audience
  operationName: string
  description: Record<Language, string>
  query: string
}

export const AUDIENCES: readonly Audience[] = ['officer', 'partner', 'developer']

const FILE_NAME = /([^/]+)\.graphql$/
const HEAD = /^# (.+)\n# (.+)\n/
const OPERATION = /^(?:query|mutation) (\w+)/m

/**
 * Reads one example file: a line of Vietnamese, a line of English, one named query or mutation.
 * Throws when the file has another form, so that a slip shows at once and not as an empty menu line.
 */
export function parseExample(path: string, query: string): Example {
  const slug = FILE_NAME.exec(path)?.[1]
  const audience = AUDIENCES.find((name) => slug?.startsWith(`${name}-`))
  const [, vi, en] = HEAD.exec(query) ?? []
  const operationName = OPERATION.exec(query)?.[1]
  if (!slug || !audience || !vi || !en || !operationName) {
    throw new Error(`${path}: expected <audience>-<n>-<name>.graphql with two comment lines and one named operation`)
  }
  return { slug, audience, operationName, description: { vi, en }, query }
}
