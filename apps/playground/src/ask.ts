import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { useSyncExternalStore } from 'react'
import { COST_HEADERS } from './cost.ts'
import { GRAPHQL_URL } from './endpoint.ts'
import { currentKey } from './key.ts'

let headers: readonly string[] = []
const listeners = new Set<() => void>()

function noteHeaders(response: Response): void {
  headers = COST_HEADERS.flatMap((name) => {
    const value = response.headers.get(name)
    return value === null ? [] : [`${name}: ${value}`]
  })
  for (const listener of listeners) listener()
}

/** The headers about cost that came with the newest answer. */
export const useCostHeaders = (): readonly string[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => headers,
  )

/** GraphiQL reads the schema by a question of its own, which needs no key and is nobody's answer. */
const isOfTheEditor = ({ body }: RequestInit) =>
  typeof body === 'string' && body.includes('"operationName":"IntrospectionQuery"')

async function askWithKey(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  if (isOfTheEditor(init)) return fetch(input, init)
  const sent = new Headers(init.headers)
  const key = currentKey()
  // Escaped, what is no key stays something a header can hold; the API then says that it is none.
  if (key !== null) sent.set('authorization', `Bearer ${encodeURIComponent(key)}`)
  const response = await fetch(input, { ...init, headers: sent })
  noteHeaders(response)
  return response
}

/** How GraphiQL asks the API. */
export const fetcher = createGraphiQLFetcher({ url: GRAPHQL_URL, fetch: askWithKey })
