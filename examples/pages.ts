// Đi hết một danh sách, từng trang theo con trỏ. Chạy: node pages.ts
// Walks a whole list, page by page, by its cursors. Run: node pages.ts
const api = process.env.NHIPCAU_API ?? 'http://localhost:4000/graphql'

const query = `query Pages($after: String) {
  measurements(first: 5, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } }
}`

type Page = { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }

async function readPage(after: string | null): Promise<Page> {
  const response = await fetch(api, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { after } }),
  })
  if (!response.ok) throw new Error(await response.text())
  const { data } = (await response.json()) as { data: { measurements: Page } }
  return data.measurements
}

let after: string | null = null
for (;;) {
  const { nodes, pageInfo }: Page = await readPage(after)
  for (const { id } of nodes) console.log(id)
  if (!pageInfo.hasNextPage) break
  // A cursor is a text of the API's own: hand it back as it is, with the same filter and order.
  after = pageInfo.endCursor
}

export {}
