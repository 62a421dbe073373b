// Two callers, each in a process of its own and from an address of its own: one who sends the dearest operations as fast as the
// limits let it, and one who asks for little.
import http from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

export type Reply = { status: number; ms: number; headers: http.IncomingHttpHeaders; body: string }

/** Sends an operation by POST. @param localAddress by which the server knows the caller */
export function ask(
  server: string,
  query: string,
  { agent, localAddress }: http.AgentOptions & { agent: http.Agent; localAddress: string },
): Promise<Reply> {
  const from = performance.now()
  return new Promise((resolve, reject) => {
    const request = http.request(
      `${server}/graphql`,
      { method: 'POST', agent, localAddress, headers: { 'content-type': 'application/json' } },
      (response) => {
        const chunks: Buffer[] = []
        response
          .on('data', (chunk: Buffer) => chunks.push(chunk))
          .on('error', reject)
          .on('end', () => {
            const body = Buffer.concat(chunks).toString('utf8')
            resolve({ status: response.statusCode ?? 0, ms: performance.now() - from, headers: response.headers, body })
          })
      },
    )
    request.on('error', reject).end(JSON.stringify({ query }))
  })
}

const SIDE_BY_SIDE = 20
const PAUSE = 20

/** Sends operations until the time is over, and waits when it is told to. @returns how many came to which status */
async function abuse(server: string, operations: string[], until: number): Promise<Record<string, number>> {
  const agent = new http.Agent({ keepAlive: true })
  const seen: Record<string, number> = {}
  let next = 0
  const worker = async () => {
    while (Date.now() < until) {
      const query = operations[next++ % operations.length] ?? ''
      const reply = await ask(server, query, { agent, localAddress: '127.0.0.1' }).catch(() => null)
      const status = String(reply?.status ?? 'no response')
      seen[status] = (seen[status] ?? 0) + 1
      if (reply?.status === 429)
        await sleep(Math.min(Number(reply.headers['retry-after'] ?? 1) * 1_000, until - Date.now()))
    }
  }
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker))
  agent.destroy()
  return seen
}

/** Asks for little, again and again. @returns milliseconds of each, and of one that gave no response infinity */
async function askLittle(server: string, until: number): Promise<number[]> {
  const agent = new http.Agent({ keepAlive: true })
  const spent: number[] = []
  while (Date.now() < until) {
    const reply = await ask(server, '{ register { revision } }', { agent, localAddress: '127.0.0.2' }).catch(() => null)
    spent.push(reply?.status === 200 ? reply.ms : Number.POSITIVE_INFINITY)
    await sleep(PAUSE)
  }
  agent.destroy()
  return spent
}

type Work = { as: 'abuser' | 'other'; server: string; operations: string[]; until: number }
process.on('message', async ({ as, server, operations, until }: Work) => {
  const found = as === 'abuser' ? await abuse(server, operations, until) : await askLittle(server, until)
  process.send?.(found)
  process.disconnect()
})
