import { MethodPageDocument, SearchPageDocument } from '@nhip-cau/graphql/operations'
import { ask } from '../../graphql/ask.ts'
import type { Client } from '../../graphql/client.ts'
import { PAGE_SIZE } from '../../graphql/page.ts'
import type { SearchSearch } from './search.search.ts'

/** What the register holds under the words asked for; nothing is asked for an empty box. */
export async function loadSearch(client: Client, { q, after }: SearchSearch) {
  const query = q?.trim()
  if (!query) return { ...(await ask(client, MethodPageDocument, {})), search: null }
  return ask(client, SearchPageDocument, { query, first: PAGE_SIZE, after: after ?? null })
}
