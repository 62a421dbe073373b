import { GraphQLOneOfDirective, lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from './schema.ts'

/**
 * The definition of `@oneOf`, which `printSchema` takes for granted: what composes schemas or generates code by an earlier
 * specification refuses a directive that is not defined.
 */
function oneOfDefinition(): string {
  const { description, name, locations } = GraphQLOneOfDirective
  return `"""${description}"""\ndirective @${name} on ${locations.join(' | ')}`
}

/** The public contract as text, in alphabetical order so that a change shows as a change. */
export function printContract(): string {
  return `${oneOfDefinition()}\n\n${printSchema(lexicographicSortSchema(schema))}\n`
}
