import { AttentionFileDocument, type AttentionFileQueryVariables } from '@nhip-cau/graphql/operations'
import { ask } from '../../graphql/ask.ts'
import type { Client } from '../../graphql/client.ts'
import { everyPage, type Walk, type WalkPage } from '../../graphql/every-page.ts'
import type { Sheet } from '../../ui/csv.ts'
import { findingSheet } from './finding-sheet.ts'

type Which = Omit<AttentionFileQueryVariables, 'after'>

/** All the findings that some filters leave, every page of them, for a file. */
export async function attentionFile(client: Client, which: Which, walk: Walk): Promise<Sheet> {
  const read = async ({ after }: WalkPage) => (await ask(client, AttentionFileDocument, { ...which, after })).attention
  return findingSheet(await everyPage(read, walk))
}
