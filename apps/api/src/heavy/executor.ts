import { type ApolloServerOptionsWithGateway, HeaderMap } from '@apollo/server'
import { addStatements } from '@nhip-cau/database/client'
import { type ExecutionResult, execute, GraphQLError, type GraphQLSchema } from 'graphql'
import type { Context } from '../context.ts'
import { budgetKey } from '../guard/budget.ts'
import type { Crew } from './crew.ts'
import type { Outcome, TaskError } from './task.ts'
import { Turns } from './turns.ts'
import { Written } from './written.ts'

type Gateway = ApolloServerOptionsWithGateway<Context>['gateway']
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>

/** Points from which an operation runs in a thread of its own: about 15 ms. */
export const HEAVY = 50
/** Operations of one caller that run beside each other in the thread that answers everybody. */
const LIGHT_EACH = 4

/** An error that a thread has written for its reader. */
export class ToldError extends GraphQLError {
  readonly told: TaskError

  constructor(told: TaskError) {
    const { status, headers } = told
    const http = status === undefined ? {} : { http: { status, headers: new HeaderMap(headers) } }
    super(told.formatted.message, { extensions: { ...told.formatted.extensions, ...http } })
    this.told = told
  }
}

function resultOf({ data, errors, actual, statements, isPrivate }: Outcome, { privacy }: Context): ExecutionResult {
  addStatements(statements)
  privacy.isPrivate ||= isPrivate
  return {
    ...(errors.length > 0 && { errors: errors.map((each) => new ToldError(each)) }),
    // Only `stringifyResponse` reads it, and what counts its cost.
    data: (data === null ? null : new Written(data, actual)) as NonNullable<ExecutionResult['data']> | null,
  }
}

/**
 * Where an operation runs: one that costs little where it came in, a few of one caller at a time; one that costs much in a thread of
 * the crew's, so that it keeps nothing else waiting.
 * @param crew null to run everything where it came in
 */
function executor(schema: GraphQLSchema, crew: Crew | null): Executor {
  const turns = new Turns(Number.POSITIVE_INFINITY, LIGHT_EACH)
  return async ({ context, document, source, request, operation }) => {
    const contextValue = context as Context
    const { account, caller, today, language, requestId } = contextValue
    const { operationName, variables = {} } = request
    const key = budgetKey(caller)
    if (crew && operation.operation === 'query' && account.requested >= HEAVY) {
      const task = { source, operationName, variables, caller, today, language, requestId }
      return resultOf(await crew.run(key, task), contextValue) as never
    }
    const run = async () => execute({ schema, document, variableValues: variables, operationName, contextValue })
    return (await turns.run(key, run)) as never
  }
}

/** The executor in the form in which Apollo takes one. */
export function executedBy(schema: GraphQLSchema, crew: Crew | null): Gateway {
  return {
    load: async () => ({ executor: executor(schema, crew) }),
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: '' })
      return () => undefined
    },
    stop: async () => undefined,
  }
}
