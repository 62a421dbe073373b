import { queryFromInfo } from '@pothos/plugin-prisma'
import type { GraphQLResolveInfo } from 'graphql'

/** Where a connection's entries stand under its field. */
export const ENTRY_PATHS = [['edges', 'node'], ['nodes']]

/** What Prisma must read for the entries of the connection being resolved; rows come with all their columns. */
export function entriesQuery(typeName: string, context: object, info: GraphQLResolveInfo) {
  return queryFromInfo({ context, info, typeName, paths: ENTRY_PATHS }) as { include: Record<string, never> }
}

/**
 * A nested query as one that reads whole rows. Pothos names no column at all where a page is asked for without its `nodes`,
 * and its cursors need the columns they are ordered by.
 */
export function wholeRows<Query extends object>(query: Query): Query {
  const { select, ...more } = query as Query & { select?: object }
  if (!select) return query
  return (Object.keys(select).length > 0 ? { ...more, include: select } : more) as Query
}
