// CPU that the API spends to refuse each attack, beside what it spends to serve a small question: the whole way over HTTP,
// without a database, which none of them reaches.
import { buildServer } from '@nhip-cau/api/server'
import { openDatabase } from '@nhip-cau/database/client'

const ENDLESS = { limit: 1e12, restoreRate: 1e9 }
const ROUNDS = 60

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ')
const asking = (query: string, variables?: object) => JSON.stringify({ query, variables })

/** Each as a body that differs from round to round, so that no cache helps. */
const ATTACKS: Record<string, (round: number) => string> = {
  'a small question, served': (n) => asking(`{ __typename } # ${n}`),
  'fragment bomb, 40 levels': (n) =>
    asking(
      `{ register { ...f0 } } ${times(40, (i) => `fragment f${i} on Register { ...f${i + 1} ...f${i + 1} }`)} fragment f40 on Register { revision } # ${n}`,
    ),
  'chain of 180 fragments': (n) =>
    asking(
      `{ register { ...f0 } } ${times(180, (i) => `fragment f${i} on Register { ...f${i + 1} }`)} fragment f180 on Register { revision } # ${n}`,
    ),
  '660 aliases': (n) => asking(`{ register { ${times(660, (i) => `a${i}: revision`)} } } # ${n}`),
  '1,990 equal fields': (n) => asking(`{ register { ${times(1_990, () => 'revision')} } } # ${n}`),
  '1,400 equal fields, within the limits': (n) => asking(`{ register { ${times(1_400, () => 'revision')} } } # ${n}`),
  '240 lists side by side': (n) => asking(`{ ${times(240, () => 'programmes { nodes { id } }')} } # ${n}`),
  '100,000 tokens': (n) => asking(`{ ${'a '.repeat(100_000)} } # ${n}`),
  '500 levels': (n) => asking(`{ ${'node { '.repeat(495)}id${' }'.repeat(495)} } # ${n}`),
  '900 directives': (n) => asking(`{ __typename ${'@a '.repeat(900)} } # ${n}`),
  '1,400 unknown fields': (n) => asking(`{ ${times(1_400, (i) => `a${i}`)} } # ${n}`),
  'targets in indicators in targets': (n) =>
    asking(`{ programmes { nodes { targets { indicator { targets { indicator { targets { id } } } } } } } } # ${n}`),
  '250 KB of nested lists': (n) =>
    `{"query":"{ __typename } # ${n}","variables":{"v":${'['.repeat(125_000)}${']'.repeat(125_000)}}}`,
  '100,000 values': (n) => asking(`{ __typename } # ${n}`, { v: Array.from({ length: 100_000 }, () => 1) }),
  '2 MB': (n) => asking(`{ __typename } # ${n} ${'x'.repeat(2_000_000)}`),
}

const database = openDatabase('postgresql://nobody@127.0.0.1:1/none')
database.pool.query = (() => Promise.resolve({ rows: [] })) as unknown as typeof database.pool.query
const { app } = await buildServer({
  database,
  pages: { webDir: '/nowhere', playgroundDir: '/nowhere' },
  logLevel: 'silent',
  budgets: { ANONYMOUS: ENDLESS, API_KEY: ENDLESS },
})

/** Median CPU in milliseconds of one request, its sending included, as both are done in this process. */
async function measure(body: (round: number) => string) {
  const spent: number[] = []
  let told = ''
  for (let round = 0; round < ROUNDS; round++) {
    const payload = body(round)
    const before = process.cpuUsage()
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload,
    })
    const { user, system } = process.cpuUsage(before)
    spent.push((user + system) / 1_000)
    const { errors } = answer.json() as { errors?: { extensions: { code: string } }[] }
    told = `${answer.statusCode} ${errors?.[0]?.extensions.code ?? ''}`
  }
  const sorted = spent.slice(10).sort((a, b) => a - b)
  return { answer: told, 'median ms': sorted[Math.floor(sorted.length / 2)], 'worst ms': sorted.at(-1) }
}

const rows: Record<string, object> = {}
for (const [name, body] of Object.entries(ATTACKS)) rows[name] = await measure(body)
console.table(rows)
await app.close()
await database.close()
