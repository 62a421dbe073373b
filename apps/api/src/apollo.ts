import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import type { FastifyBaseLogger } from 'fastify'
import { GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'
import type { Context } from './context.ts'
import { presentError } from './errors.ts'
import { refuseUnstorableText } from './graphql/unstorable.ts'

/** GraphQL lets a mutation pass a schema without mutations, and only fails while it runs. @throws for such an operation */
function refuseUnserved(schema: GraphQLSchema, { operation }: OperationDefinitionNode): void {
  if (schema.getRootType(operation)) return
  const extensions = { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } }
  throw new GraphQLError(`This API serves no ${operation}: it is read with queries.`, { extensions })
}

/** Writes every error for its reader, and logs what nobody foresaw under the number the reader is given. */
function errorPlugin(log: FastifyBaseLogger): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, request, schema }) => {
        if (operation) refuseUnserved(schema, operation) // None when a document holds several and the name fits none.
        refuseUnstorableText(document, request.variables)
      },
      willSendResponse: async ({ response, errors, contextValue, operation }) => {
        if (response.body.kind !== 'single' || !response.body.singleResult.errors) return
        const { language, requestId } = contextValue
        response.body.singleResult.errors = (errors ?? []).map((error) => {
          const { formatted, unforeseen } = presentError(error, language, requestId)
          if (unforeseen)
            log.error({ err: unforeseen, requestId, operation: operation?.name?.value }, 'unforeseen error')
          return formatted
        })
      },
    }),
  }
}

/** Notes for whoever tells of a request what only GraphQL knows of it. */
const reportPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body }, contextValue: { report }, operation, queryHash }) => {
      report.operation = operation?.name?.value ?? null
      report.document = queryHash ?? null
      if (body.kind !== 'single') return
      report.refused = body.singleResult.data === undefined
      report.codes = (body.singleResult.errors ?? []).map(({ extensions }) => String(extensions?.code))
    },
  }),
}

/** Says in every answer that its data is made up. */
const practicePlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body } }) => {
      if (body.kind === 'single') body.singleResult.extensions = { ...body.singleResult.extensions, practice: true }
    },
  }),
}

/** Apollo Server over a schema: introspection open, no landing page, errors masked. */
export function createApollo(schema: GraphQLSchema, log: FastifyBaseLogger, practice: boolean): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // What leaves before a response is composed (a body that is no request) is formatted here; the rest by the plugin.
    formatError: (formatted, error) =>
      error instanceof GraphQLError
        ? formatted
        : { message: formatted.message, extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      errorPlugin(log),
      reportPlugin,
      ...(practice ? [practicePlugin] : []),
    ],
  })
}
