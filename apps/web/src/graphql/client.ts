import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { type DocumentNode, Kind } from 'graphql'
import { askHttp } from './http.ts'

/**
 * Asks the API one question and gives the data of its answer. Rejects with Apollo's own error when the network fails
 * or the API refuses.
 */
export type Client = (query: DocumentNode, variables: Record<string, unknown>) => Promise<unknown>

/** Puts a work off until the browser has nothing better to do. */
type PutOff = (work: () => void) => void

/**
 * The client of the running app. `uri` is the API's address, absolute when it lives on another host. A first page has
 * nothing to read from a cache, so it is asked for plainly; Apollo and its cache, a third of the app's weight, come once
 * that page is there. Until they have come, or where the network loses them, questions go on being asked plainly.
 */
export function createHttpClient(uri: string, putOff: PutOff = untilIdle): Client {
  let client = plainly(uri)
  let first = true
  return async (query, variables) => {
    const isFirst = first
    first = false
    try {
      return await client(query, variables)
    } finally {
      if (isFirst) putOff(() => void cached(uri).then((better) => (client = better ?? client)))
    }
  }
}

const cached = (uri: string): Promise<Client | null> =>
  import('./cached-client.ts').then(({ createCachedHttpClient }) => createCachedHttpClient(uri)).catch(() => null)

const plainly =
  (uri: string): Client =>
  async (query, variables) => {
    const answer = await askHttp(uri, { query, variables, operationName: nameOf(query) })
    if (answer.errors?.length) throw new CombinedGraphQLErrors(answer)
    return answer.data
  }

function nameOf({ definitions }: DocumentNode): string | undefined {
  const operation = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  return operation?.name?.value
}

/** Browsers that cannot tell when they are idle get a second to draw in. */
const DRAWN_MS = 1000

const untilIdle: PutOff = (work) => {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work)
  else setTimeout(work, DRAWN_MS)
}
