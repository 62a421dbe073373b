// Hỏi bằng khóa API (nếu có); khi hết điểm thì chờ đúng như máy chủ bảo. Chạy: node limits.ts
// Asks with an API key, if there is one; out of points, it waits as long as the server says. Run: node limits.ts
const api = process.env.NHIPCAU_API ?? 'http://localhost:4000/graphql'
const key = process.env.NHIPCAU_KEY

type Cost = { requested: number; actual: number; limit: number; remaining: number; restoreRate: number }
type Answer = { data: unknown; extensions: { cost: Cost } }

async function ask(query: string): Promise<Answer> {
  for (let attempt = 1; attempt <= 8; attempt += 1) {
    const response = await fetch(api, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
      body: JSON.stringify({ query }),
    })
    if (response.ok) return (await response.json()) as Answer
    // Status 429 or 503 comes with Retry-After; 401 and other refusals would be the same again.
    const seconds = Number(response.headers.get('retry-after'))
    if (seconds === 0) throw new Error(await response.text())
    await response.body?.cancel()
    console.error(`Status ${response.status}: asking again in ${seconds} s`)
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
  }
  throw new Error('Refused eight times')
}

for (let turn = 1; turn <= 5; turn += 1) {
  const { extensions } = await ask('{ measurements(first: 100) { nodes { id } } }')
  console.log(JSON.stringify(extensions.cost))
}

export {}
