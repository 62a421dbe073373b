import { queryFromInfo } from '@pothos/plugin-prisma'
import type { GraphQLResolveInfo } from 'graphql'

/** Where a connection's entries stand under its field. */
export const ENTRY_PATHS = [['edges', 'node'], ['nodes']]

/** What Prisma must read for the entries of the connection being resolved; rows come with all their columns. */
export function entriesQuery(typeName: string, context: object, info: GraphQLResolveInfo) {
  return queryFromInfo({ context, info, typeName, paths: ENTRY_PATHS }) as { include: Record<string, never> }
}
