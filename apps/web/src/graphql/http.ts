import { ServerError } from '@apollo/client/errors'
import type { DocumentNode, GraphQLFormattedError } from 'graphql'

/** A built app's documents carry the hash by which the API knows them. */
type Document = DocumentNode & { hash?: string }
export type Question = { query: Document; variables: Record<string, unknown>; operationName: string | undefined }
export type Answer = { data?: Record<string, unknown> | null; errors?: readonly GraphQLFormattedError[] }

/** Times a question is asked before the page is told that there is no answer, and the first pause between two. */
const ATTEMPTS = 3
const PAUSE_MS = 300

/**
 * Asks the API over HTTP. A question that the network lost, or that met a server starting, stopping or overloaded, is
 * asked again with a growing pause; every question of this app is a query, so asking twice does no harm. An answer,
 * even a refusal, is final. Apollo's own links do this too, and subscriptions, uploads and batches with it, which
 * would be a part of every first visit.
 */
export async function askHttp(uri: string, question: Question, signal?: AbortSignal, attempt = 1): Promise<Answer> {
  try {
    return await askOnce(uri, question, signal)
  } catch (error) {
    if (attempt === ATTEMPTS || signal?.aborted || !mayPass(error)) throw error
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * 2 ** attempt * (0.5 + Math.random() / 2)))
    return askHttp(uri, question, signal, attempt + 1)
  }
}

/** Statuses above this come from a server that is away for a while, whatever it writes beside them. */
const LAST_ANSWER = 501

/** fetch throws a TypeError when the line is cut. */
const mayPass = (error: unknown) =>
  error instanceof TypeError || (ServerError.is(error) && error.statusCode > LAST_ANSWER)

const ACCEPT = 'application/graphql-response+json, application/json;q=0.9'

/**
 * Names the question by its hash, with GET, so that the browser keeps the answer and the API need only say that it still
 * holds. A question without a hash, or one this API does not know because it is older or newer than the app, is sent whole.
 */
async function askOnce(uri: string, question: Question, signal: AbortSignal | undefined): Promise<Answer> {
  const named = question.query.hash ? await send(addressOf(uri, question), { signal: signal ?? null }) : null
  if (named && !named.errors?.some(({ extensions }) => extensions?.code === 'DOCUMENT_UNKNOWN')) return named
  const { bodyOf } = await import('./question-body.ts')
  const headers = { 'content-type': 'application/json' }
  return send(uri, { method: 'POST', headers, body: bodyOf(question), signal: signal ?? null })
}

function addressOf(uri: string, { query, variables }: Question): string {
  const parameters = new URLSearchParams({
    documentId: `sha256:${query.hash}`,
    variables: JSON.stringify(variables),
  })
  return `${uri}?${parameters}`
}

async function send(uri: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(uri, { ...init, headers: { ...init.headers, accept: ACCEPT } })
  const bodyText = await response.text()
  const answer = answerIn(bodyText)
  // A refusal in GraphQL's own form comes with a status such as 400 and is the API's answer all the same.
  if (answer && response.status <= LAST_ANSWER) return answer
  throw new ServerError(`The API answered with status ${response.status}`, { response, bodyText })
}

function answerIn(text: string): Answer | null {
  try {
    const answer: unknown = JSON.parse(text)
    return isAnswer(answer) ? answer : null
  } catch {
    return null
  }
}

const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && ('data' in value || 'errors' in value)
