import { ApolloClient, type ApolloLink, InMemoryCache } from '@apollo/client'
import type { SearchResult } from '@nhip-cau/graphql/types'
import type { Client } from './client.ts'
import { httpLink } from './http-link.ts'

/** What a search can find; the cache must know it to read a fragment on the union. */
const searchResults: NonNullable<SearchResult['__typename']>[] = [
  'Programme',
  'Activity',
  'Indicator',
  'Organisation',
  'Province',
  'Place',
  'Document',
  'Consultation',
  'Event',
  'Directive',
  'Honour',
  'Contribution',
]

/** Values without an identity of their own: two queries may each have read a part of the same one. */
const merged = { merge: true } as const

const cache = () =>
  new InMemoryCache({
    possibleTypes: { SearchResult: searchResults },
    typePolicies: {
      LocalisedText: merged,
      Quantity: merged,
      Period: merged,
      Pace: merged,
      DeclaredCounts: merged,
      RecordedCounts: merged,
      Register: merged,
      Overview: merged,
      Query: { fields: { register: merged } },
    },
  })

/** The client over any link, which keeps what it was told; tests give a link that answers from memory. */
export function createCachedClient(link: ApolloLink): Client {
  const client = new ApolloClient({ cache: cache(), link })
  return async (query, variables) => (await client.query({ query, variables })).data
}

/** The same over HTTP. `uri` is the API's address, absolute when it lives on another host. */
export const createCachedHttpClient = (uri: string): Client => createCachedClient(httpLink(uri))
