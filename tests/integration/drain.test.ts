import { once } from 'node:events'
import { Agent, request } from 'node:http'
import net from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { buildServer } from '@nhip-cau/api/server'
import { TODAY } from '../support/api.ts'
import { createTestDatabase } from '../support/database.ts'

type Seen = { status: number; retryAfter: string | undefined; body: string } | { lost: string }

/** One request over the client's own connection. */
function ask(url: string, agent: Agent): Promise<Seen> {
  const body = JSON.stringify({ query: '{ programmes { totalCount } }' })
  const headers = { 'content-type': 'application/json', 'content-length': body.length }
  return new Promise((resolve) => {
    const sent = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      let text = ''
      response.on('data', (chunk) => {
        text += chunk
      })
      response.once('error', (error) => resolve({ lost: `half a response: ${error.message}` }))
      response.once('end', () =>
        resolve({ status: response.statusCode ?? 0, retryAfter: response.headers['retry-after'], body: text }),
      )
    })
    sent.once('error', (error: NodeJS.ErrnoException) => resolve({ lost: error.code ?? error.message }))
    sent.end(body)
  })
}

/** Asks again and again until it is told to come back later. */
async function hammer(url: string, seen: Seen[]): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  for (;;) {
    const answer = await ask(url, agent)
    seen.push(answer)
    if ('lost' in answer || answer.status !== 200) break
  }
  agent.destroy()
}

async function listening() {
  const database = await createTestDatabase()
  const endless = { limit: 1_000_000_000, restoreRate: 1_000_000 }
  const { app, drain } = await buildServer({
    database,
    pages: { webDir: '/nowhere', playgroundDir: '/nowhere' },
    logLevel: 'silent',
    budgets: { ANONYMOUS: endless, API_KEY: endless },
    today: () => TODAY,
  })
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  return { url, drain, drop: database.drop }
}

test('a server that is stopped under load loses no request: it finishes what it has begun and refuses the rest with 503', async () => {
  const { url, drain, drop } = await listening()
  const seen: Seen[] = []
  const clients = Array.from({ length: 50 }, () => hammer(url, seen))
  while (seen.length < 200) await setTimeout(10)
  await drain(60_000)
  await Promise.all(clients)
  await drop()
  const [served, refused] = [200, 503].map((code) => seen.filter((each) => 'status' in each && each.status === code))
  expect(seen.filter((each) => ![...(served ?? []), ...(refused ?? [])].includes(each))).toEqual([])
  expect(served?.every((each) => 'body' in each && JSON.parse(each.body).data.programmes.totalCount === 7)).toBe(true)
  expect(refused).toHaveLength(50)
  for (const each of refused ?? []) {
    expect(each).toMatchObject({ retryAfter: '5', body: expect.stringContaining('"SERVICE_UNAVAILABLE"') })
  }
})

const takesConnections = (url: string) =>
  fetch(`${url}/livez`).then(
    () => true,
    () => false,
  )

test('a request whose body is still on its way when the server is stopped is answered', async () => {
  const { url, drain, drop } = await listening()
  const body = '{"query":"{ programmes { totalCount } }"}'
  const socket = net.connect({ port: Number(new URL(url).port), host: '127.0.0.1' })
  let received = ''
  socket.on('data', (chunk) => {
    received += chunk.toString('utf8')
  })
  const head = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`
  socket.write(head + body.slice(0, 10))
  await setTimeout(100)
  const drained = drain(60_000)
  while (await takesConnections(url)) await setTimeout(10)
  socket.write(body.slice(10))
  await once(socket, 'close')
  await drained
  await drop()
  expect(received).toMatch(/^HTTP\/1\.1 200 /)
  expect(received).toContain('"totalCount":7')
})
