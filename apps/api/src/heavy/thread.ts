// A thread that runs one operation at a time. It holds a schema and connections of its own: nothing it computes keeps the
// thread that answers from answering, and it can be ended in the middle of anything.
import { parentPort, workerData } from 'node:worker_threads'
import type { HTTPGraphQLHead } from '@apollo/server'
import { countStatements, openDatabase } from '@nhip-cau/database/client'
import { type DocumentNode, execute, type GraphQLError, getOperationAST, parse } from 'graphql'
import { LRUCache } from 'lru-cache'
import { createContext, newReport } from '../context.ts'
import { presentError } from '../errors.ts'
import { Account } from '../guard/account.ts'
import { explainDatabase } from '../guard/availability.ts'
import { Buckets, DEFAULT_BUDGETS } from '../guard/budget.ts'
import { scalesFor } from '../guard/cost.ts'
import { tellError } from '../http/log.ts'
import { schema } from '../schema.ts'
import type { Outcome, Setting, Task, TaskError } from './task.ts'

const { url, ...options } = workerData as Setting
const { prisma } = openDatabase(url, options)
/** The operation is paid for where it came in. */
const buckets = new Buckets(DEFAULT_BUDGETS)
const documents = new LRUCache<string, DocumentNode>({ max: 100 })

function parsed(source: string): DocumentNode {
  const document = documents.get(source) ?? parse(source)
  documents.set(source, document)
  return document
}

function present(error: GraphQLError, { language, requestId }: Task): TaskError {
  const known = explainDatabase(error)
  const { status, headers } = (known.extensions.http ?? {}) as Partial<HTTPGraphQLHead>
  const { formatted, unforeseen } = presentError(known, language, requestId)
  return { formatted, status, headers: [...(headers ?? [])], unforeseen: unforeseen && tellError(unforeseen) }
}

async function run(task: Task): Promise<Outcome> {
  const { source, operationName, variables, caller, today, language, requestId } = task
  const document = parsed(source)
  const privacy = { isPrivate: false }
  const contextValue = createContext({
    prisma,
    account: new Account(buckets, caller),
    reportsCost: false,
    privacy,
    report: newReport(),
    exports: null,
    today,
    language,
    requestId,
  })
  const count = { statements: 0 }
  const { data, errors = [] } = await countStatements(count, async () =>
    execute({ schema, document, variableValues: variables, operationName, contextValue }),
  )
  const operation = getOperationAST(document, operationName)
  return {
    data: data ? JSON.stringify(data) : null,
    errors: errors.map((error) => present(error, task)),
    actual: (data && operation && scalesFor({ schema, document, operation, given: variables })?.actual(data)) || 0,
    statements: count.statements,
    isPrivate: privacy.isPrivate,
  }
}

parentPort?.on('message', async (task: Task) => {
  parentPort?.postMessage(await run(task))
})
parentPort?.postMessage('ready')
