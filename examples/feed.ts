// Theo dòng thay đổi từ con trỏ đã giữ trong tệp nhipcau.cursor. Chạy lại bất cứ lúc nào: node feed.ts
// Follows the feed from the cursor kept in the file nhipcau.cursor. Run it again at any time: node feed.ts
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const api = process.env.NHIPCAU_API ?? 'http://localhost:4000/graphql'
const file = 'nhipcau.cursor'

type Change = { revision: string; operation: 'INSERT' | 'UPDATE' | 'DELETE'; type: string; nodeId: string }
type Answer = {
  data?: {
    register: { feedCursor: string }
    changes: { changes: Change[]; endCursor: string; hasNextPage: boolean }
  } | null
  errors?: { message: string; extensions: { code: string; restart?: string } }[]
}

async function ask(query: string, variables = {}): Promise<Answer> {
  const body = JSON.stringify({ query, variables })
  const response = await fetch(api, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  return (await response.json()) as Answer
}

const CHANGES = `query Changes($after: String!) {
  changes(after: $after) { changes { revision operation type nodeId } endCursor hasNextPage }
}`

// The first time: keep where the feed stands, then read the lists; the next run tells what has changed since.
if (!existsSync(file)) {
  const { data } = await ask('{ register { feedCursor } }')
  writeFileSync(file, data?.register.feedCursor ?? '')
}

let more = true
while (more) {
  const { data, errors = [] } = await ask(CHANGES, { after: readFileSync(file, 'utf8') })
  const restart = errors.find(({ extensions }) => extensions.code === 'CURSOR_EXPIRED')?.extensions.restart
  if (restart) {
    writeFileSync(file, restart)
    console.error('The cursor has expired: read the lists anew now, and run this again afterwards.')
    process.exit(2)
  }
  if (!data) throw new Error(JSON.stringify(errors))
  for (const { revision, operation, type, nodeId } of data.changes.changes) {
    console.log([revision, operation, type, nodeId].join('\t'))
  }
  // Kept once the changes are stored: told twice they do no harm, never told they would.
  writeFileSync(file, data.changes.endCursor)
  more = data.changes.hasNextPage
}
