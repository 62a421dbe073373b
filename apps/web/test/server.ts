// biome-ignore-all lint/style/noRestrictedImports: tests read the contract from its file
import { readFileSync } from 'node:fs'
import { ApolloLink } from '@apollo/client'
import type * as Types from '@nhip-cau/graphql/types'
import { buildSchema, execute, type GraphQLSchema } from 'graphql'
import { Observable } from 'rxjs'

/** Records as a resolver gives them: any part of the type, each field a value or a function of its arguments. */
export type Given<T> = T extends readonly (infer Item)[]
  ? Given<Item>[]
  : T extends object
    ? { [Field in keyof T]?: Given<T[Field]> | ((args: Args) => Given<T[Field]>) }
    : T

type Args = Record<string, unknown>

export type Root = Given<Types.Query>

const schema: GraphQLSchema = buildSchema(
  readFileSync(new URL('../../../packages/graphql/schema.graphql', import.meta.url), 'utf8'),
)

export type Asked = { operation: string; variables: Args }

/**
 * A link that answers from memory by the contract itself: the page's own query, executed against the printed schema
 * over the records given. A query that the schema does not allow fails here as it would on the server.
 */
export function memoryLink(root: Root, asked: Asked[]): ApolloLink {
  return new ApolloLink(
    ({ query, variables, operationName }) =>
      new Observable((observer) => {
        asked.push({ operation: operationName ?? '', variables })
        const answer = execute({ schema, document: query, rootValue: root, variableValues: variables, operationName })
        void Promise.resolve(answer).then((result) => {
          if (result.errors?.some(({ originalError }) => originalError instanceof NetworkDown)) {
            observer.error(new TypeError('Failed to fetch'))
            return
          }
          // As it would come over the wire.
          observer.next(JSON.parse(JSON.stringify(result)))
          observer.complete()
        })
      }),
  )
}

/** Thrown by a record to stand for a line that is cut. */
export class NetworkDown extends Error {}
