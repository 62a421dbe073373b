import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client'
import { RetryLink } from '@apollo/client/link/retry'

/** Values without an identity of their own: two queries may each have read a part of the same one. */
const merged = { merge: true } as const

const cache = () =>
  new InMemoryCache({
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

/** A query that the network lost is asked again, twice, with a growing pause. An answer, even a refusal, is final. */
const retry = () =>
  new RetryLink({
    delay: { initial: 300, max: 2000, jitter: true },
    attempts: { max: 3, retryIf: (error) => error instanceof TypeError },
  })

/** The client over any link; tests give one that answers from memory. */
export const createClient = (link: ApolloLink): ApolloClient => new ApolloClient({ cache: cache(), link })

/** The client of the running app. `uri` is the API's address, absolute when it lives on another host. */
export const createHttpClient = (uri: string): ApolloClient =>
  createClient(ApolloLink.from([retry(), new HttpLink({ uri, headers: { 'apollo-require-preflight': 'true' } })]))
