import { lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from './schema.ts'

/** The public contract as text, in alphabetical order so that a change shows as a change. */
export function printContract(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`
}
