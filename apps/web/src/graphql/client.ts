import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client'
import { ServerError } from '@apollo/client/errors'
import { RetryLink } from '@apollo/client/link/retry'
import type { SearchResult } from '@nhip-cau/graphql/types'

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

/** A server that is starting, stopping or overloaded says so with one of these; it will be there again. */
const isAway = (error: unknown) => ServerError.is(error) && error.statusCode > 501

/** A query that the network lost is asked again, twice, with a growing pause. An answer, even a refusal, is final. */
const retry = () =>
  new RetryLink({
    delay: { initial: 300, max: 2000, jitter: true },
    attempts: { max: 3, retryIf: (error) => error instanceof TypeError || isAway(error) },
  })

/** The client over any link; tests give one that answers from memory. */
export const createClient = (link: ApolloLink): ApolloClient => new ApolloClient({ cache: cache(), link })

/** The client of the running app. `uri` is the API's address, absolute when it lives on another host. */
export const createHttpClient = (uri: string): ApolloClient =>
  createClient(ApolloLink.from([retry(), new HttpLink({ uri, headers: { 'apollo-require-preflight': 'true' } })]))
