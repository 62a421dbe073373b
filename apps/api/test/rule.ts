import type { GraphQLSchema } from 'graphql'

/** A convention of the contract; `faults` lists the places that break it. */
export type Rule = { name: string; faults: (schema: GraphQLSchema) => string[] }
