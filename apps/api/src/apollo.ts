import { ApolloServer, type ApolloServerPlugin, type HTTPGraphQLHead } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import type { FastifyBaseLogger } from 'fastify'
import { GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'
import type { Context } from './context.ts'
import { presentError, refusal } from './errors.ts'
import { refuseUnstorableText } from './graphql/unstorable.ts'
import { explainDatabase } from './guard/availability.ts'
import { LIMITS } from './guard/limits.ts'
import { guardPlugin } from './guard/plugin.ts'
import { structureRule } from './guard/structure.ts'
import { tooManyTokens } from './guard/tokens.ts'
import type { Crew } from './heavy/crew.ts'
import { executedBy, ToldError } from './heavy/executor.ts'
import { stringifyResponse } from './heavy/written.ts'

/** GraphQL lets a mutation pass a schema without mutations, and only fails while it runs. @throws for such an operation */
function refuseUnserved(schema: GraphQLSchema, { operation }: OperationDefinitionNode): void {
  if (schema.getRootType(operation)) return
  const extensions = { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } }
  throw new GraphQLError(`This API serves no ${operation}: it is read with queries.`, { extensions })
}

/** What Apollo says of a mutation by GET, in words for every reader. */
const postOnly = () =>
  refusal({
    code: 'BAD_REQUEST',
    status: 405,
    messages: {
      en: 'A GET runs queries only: send a mutation with POST.',
      vi: 'GET chỉ dùng cho truy vấn đọc: hãy gửi mutation bằng POST.',
    },
  })

/** An error that the guard has better words, and a status, for. */
function explain(error: GraphQLError, head: HTTPGraphQLHead): GraphQLError {
  const known = head.status === 405 ? postOnly() : explainDatabase(tooManyTokens(error))
  if (known === error) return error
  const { status, headers } = known.extensions.http as HTTPGraphQLHead
  if (status !== undefined) head.status = status
  for (const [name, value] of headers) head.headers.set(name, value)
  return known
}

/** Refusals of a document or its variables, which are answers like any other to a client that knows only plain JSON. */
const WELL_FORMED = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']

/** GraphQL over HTTP: whoever asks for `application/json` alone gets them with status 200; the newer type tells by status. */
function statusForPlainJson(response: { http: HTTPGraphQLHead }, accept: string | undefined, codes: unknown[]): void {
  const plain = accept?.includes('application/json') && !accept.includes('application/graphql-response+json')
  if (plain && response.http.status === 400 && codes.every((code) => WELL_FORMED.includes(code as string)))
    response.http.status = 200
}

/** Writes every error for its reader, and logs what nobody foresaw under the number the reader is given. */
function errorPlugin(log: FastifyBaseLogger): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, request, schema }) => {
        if (operation) refuseUnserved(schema, operation) // None when a document holds several and the name fits none.
        refuseUnstorableText(document, request.variables)
      },
      willSendResponse: async ({ response, errors, contextValue, operation, request }) => {
        if (response.body.kind !== 'single' || !response.body.singleResult.errors) return
        const { language, requestId } = contextValue
        response.body.singleResult.errors = (errors ?? []).map((error) => {
          const { formatted, unforeseen } =
            error instanceof ToldError ? error.told : presentError(explain(error, response.http), language, requestId)
          if (unforeseen)
            log.error({ err: unforeseen, requestId, operation: operation?.name?.value }, 'unforeseen error')
          return formatted
        })
        const codes = response.body.singleResult.errors.map(({ extensions }) => extensions?.code)
        statusForPlainJson(response, request.http?.headers.get('accept'), codes)
      },
    }),
  }
}

/** Notes for whoever tells of a request what only GraphQL knows of it. */
const reportPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body }, contextValue: { account, report }, operation, queryHash }) => {
      report.operation = operation?.name?.value ?? null
      report.document = queryHash ?? null
      report.cost = account.report().actual
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

/**
 * Apollo Server over a schema: introspection open, no landing page, errors masked.
 * @param options.crew threads for what costs much; null to run everything where it came in
 */
export function createApollo(
  schema: GraphQLSchema,
  log: FastifyBaseLogger,
  { practice, crew }: { practice: boolean; crew: Crew | null },
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    // The form in which Apollo takes an executor that is not its own.
    gateway: executedBy(schema, crew),
    stringifyResult: stringifyResponse,
    introspection: true,
    parseOptions: { maxTokens: LIMITS.TOKENS },
    validationOptions: { maxErrors: LIMITS.ERRORS },
    // Not `maxRecursiveSelections`: it would put this rule after GraphQL's own, and it counts the same fields.
    validationRules: [structureRule],
    // The guard has a rule of its own, for requests that carry a session: see guard/request.ts.
    csrfPrevention: false,
    persistedQueries: false, // They would let any caller fill a cache.
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
      guardPlugin,
      reportPlugin,
      ...(practice ? [practicePlugin] : []),
    ],
  })
}
