import { timingSafeEqual } from 'node:crypto'
import net from 'node:net'
import { hashKey } from '@nhip-cau/database/access/key'
import type { Database } from '@nhip-cau/database/client'
import * as operations from '@nhip-cau/graphql/operations'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Kind } from 'graphql'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Facts } from './log.ts'

export type MetricsOptions = {
  /** `local`: whoever asks on this machine itself; `off`: nobody. */
  metrics: 'local' | 'off'
  /** Lets in whoever shows it, from anywhere. */
  metricsToken?: string | undefined
}

/** Names of the web app's operations: the only ones that become labels, so that callers cannot make more of them. */
const KNOWN = new Set(
  Object.values(operations).flatMap(({ definitions }) =>
    definitions.flatMap((each) => (each.kind === Kind.OPERATION_DEFINITION && each.name ? [each.name.value] : [])),
  ),
)

/** Counts what logs tell. */
export function createMetrics(pool: Database['pool']) {
  const register = new Registry()
  collectDefaultMetrics({ register, prefix: 'nhipcau_' })
  const on = { registers: [register] }
  const requests = new Counter({
    ...on,
    name: 'nhipcau_graphql_requests_total',
    help: 'GraphQL requests by operation of the web app, status and first error code.',
    labelNames: ['operation', 'status', 'code'],
  })
  const histogram = (name: string, help: string, buckets: number[]) =>
    new Histogram({ ...on, name: `nhipcau_graphql_${name}`, help, labelNames: ['operation'], buckets })
  const seconds = histogram(
    'duration_seconds',
    'Time to answer, in seconds.',
    [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  )
  const cost = histogram('cost', 'Cost of an answer, in points.', [1, 10, 50, 100, 500, 1000, 5000, 10_000])
  const statements = histogram('statements', 'Database statements of an answer.', [0, 1, 2, 3, 5, 8, 13, 21, 50])
  new Gauge({
    ...on,
    name: 'nhipcau_database_connections',
    help: 'Connections to the database: open, idle among them, and requests waiting for one.',
    labelNames: ['state'],
    collect() {
      this.set({ state: 'open' }, pool.totalCount)
      this.set({ state: 'idle' }, pool.idleCount)
      this.set({ state: 'waiting' }, pool.waitingCount)
    },
  })
  const note = (facts: Facts) => {
    const operation = facts.operation && KNOWN.has(facts.operation) ? facts.operation : 'other'
    requests.inc({ operation, status: facts.status, code: facts.codes[0] ?? 'none' })
    seconds.observe({ operation }, facts.ms / 1000)
    cost.observe({ operation }, facts.cost)
    statements.observe({ operation }, facts.statements)
  }
  return { register, note }
}

export type Metrics = ReturnType<typeof createMetrics>

const LOCAL_NAME = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i
const loopback = new net.BlockList()
loopback.addSubnet('127.0.0.0', 8)
loopback.addAddress('::1', 'ipv6')

/** Asked on this machine, under its own name, and not through a proxy that stands on it or by a page a browser shows. */
function isLocal({ socket, headers }: FastifyRequest): boolean {
  const address = (socket.remoteAddress ?? '').replace(/^::ffff:/, '')
  const forwarded = headers['x-forwarded-for'] ?? headers.forwarded
  const family = net.isIPv6(address) ? 'ipv6' : 'ipv4'
  return loopback.check(address, family) && forwarded === undefined && LOCAL_NAME.test(headers.host ?? '')
}

const showsToken = ({ headers }: FastifyRequest, token: string | undefined) =>
  token !== undefined && timingSafeEqual(hashKey(headers.authorization ?? ''), hashKey(`Bearer ${token}`))

/** `/metrics` in the text format of Prometheus. */
export function metricsRoute(
  app: FastifyInstance,
  { register }: Metrics,
  { metrics, metricsToken }: MetricsOptions,
): void {
  app.get('/metrics', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    if (showsToken(request, metricsToken) || (metrics === 'local' && isLocal(request)))
      return reply.type(register.contentType).send(await register.metrics())
    return reply
      .code(403)
      .send({ error: 'Metrics are read on the machine itself, or with METRICS_TOKEN as a bearer token' })
  })
}
