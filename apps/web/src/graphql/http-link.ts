import { ApolloLink } from '@apollo/client'
import { Observable } from 'rxjs'
import { askHttp } from './http.ts'

/** The way to the API as Apollo takes it: a question that nobody waits for any more is dropped. */
export const httpLink = (uri: string): ApolloLink =>
  new ApolloLink(
    ({ query, variables, operationName }) =>
      new Observable<ApolloLink.Result<Record<string, unknown>>>((observer) => {
        const stop = new AbortController()
        askHttp(uri, { query, variables, operationName }, stop.signal).then(
          (answer) => {
            observer.next(answer)
            observer.complete()
          },
          (error: unknown) => {
            if (!stop.signal.aborted) observer.error(error)
          },
        )
        return () => stop.abort()
      }),
  )
