import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import type { Client } from './client.ts'

/**
 * Asks one question and gives its whole answer.
 * Rejects with Apollo's own error when the network fails or the API refuses, so that the page can offer to try again.
 */
export async function ask<Data, Variables extends OperationVariables>(
  client: Client,
  query: TypedDocumentNode<Data, Variables>,
  variables: NoInfer<Variables>,
): Promise<Data> {
  const data = await client(query, variables)
  if (!data) throw new Error('The API answered without data')
  return data as Data
}
