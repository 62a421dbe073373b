import { print } from 'graphql'
import type { Question } from './http.ts'

/** A question as the body of a POST, its document written out. Apart, since a built app seldom needs it. */
export const bodyOf = ({ query, variables, operationName }: Question): string =>
  JSON.stringify({ operationName, variables, query: print(query) })
