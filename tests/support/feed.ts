import type { Api } from './api.ts'
import { dataOf } from './ask.ts'

export type Change<Node> = { revision: string; operation: string; type: string; id: string; node: Node | null }
export type Page<Node> = { changes: Change<Node>[]; endCursor: string; hasNextPage: boolean; revision: string }

type Following = { first?: number; type?: string[]; node?: string }

/** One page of the feed. `node` is what is asked of each record. */
export async function readChanges<Node = { id: string }>(
  api: Api,
  after: string | null,
  { first = 100, type, node = 'id' }: Following = {},
): Promise<Page<Node>> {
  const query = `query ($after: String, $first: Int, $type: [ChangeType!]) { changes(after: $after, first: $first, type: $type) {
    changes { revision operation type id: nodeId node { ${node} } } endCursor hasNextPage revision } }`
  return (await dataOf<{ changes: Page<Node> }>(api, query, { after, first, type })).changes
}

/** Every change after a cursor. */
export async function allChanges<Node = { id: string }>(
  api: Api,
  after: string | null,
  following: Following = {},
): Promise<Change<Node>[]> {
  const changes: Change<Node>[] = []
  for (let cursor = after; ; ) {
    const page = await readChanges<Node>(api, cursor, following)
    changes.push(...page.changes)
    if (!page.hasNextPage) return changes
    cursor = page.endCursor
  }
}

/** The cursor of now. */
export async function feedCursor(api: Api): Promise<string> {
  return (await dataOf<{ register: { feedCursor: string } }>(api, '{ register { feedCursor } }')).register.feedCursor
}
