import { randomUUID } from 'node:crypto'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import compress from '@fastify/compress'
import type { Database } from '@nhip-cau/database/client'
import { holdsPractice } from '@nhip-cau/database/practice/guard'
import { type LocalDate, today } from '@nhip-cau/rules/date'
import Fastify, { type FastifyInstance } from 'fastify'
import { type ExportOptions, ExportQueue } from './features/export/queue.ts'
import { type Budgets, DEFAULT_BUDGETS } from './guard/budget.ts'
import { LIMITS } from './guard/limits.ts'
import { Crew } from './heavy/crew.ts'
import { answerClientError, rememberLanguage } from './http/client-error.ts'
import { refuseRequest, sendError, sendUnroutable } from './http/errors.ts'
import { exportRoutes } from './http/exports.ts'
import { graphqlRoutes } from './http/graphql.ts'
import { allowHosts, securityHeaders } from './http/headers.ts'
import { healthRoutes } from './http/health.ts'
import { loggerOptions } from './http/log.ts'
import { noteMethods } from './http/methods.ts'
import { createMetrics, type MetricsOptions, metricsRoute } from './http/metrics.ts'
import { type PagesOptions, pageRoutes } from './http/pages.ts'
import { schema } from './schema.ts'

/** Time for a load balancer to see that this server is not ready any more. */
const GRACE = 200
/** Longest time in which requests are refused before no connection is taken any more. */
const REFUSING = 2_000
/** Time given to requests under way before their connections are cut. */
const PATIENCE = 5_000

export type ServerOptions = {
  database: Database
  pages: PagesOptions
  logLevel: string
  /** Where log lines go; standard output by default. */
  logStream?: { write: (line: string) => void }
  /** Points of each kind of caller. */
  budgets?: Budgets
  /** Addresses of proxies whose word on the caller's address and protocol is taken; none by default. */
  trustProxy?: readonly string[]
  /** Hosts that are served; every one by default. */
  allowedHosts?: readonly string[]
  metrics?: MetricsOptions
  /** Where and how exports are written; what is not named is as in `EXPORTS`. */
  exports?: Partial<ExportOptions>
  /** Milliseconds in which a request must have been sent, and after which it is answered, finished or not; as in `LIMITS`. */
  sendingMs?: number
  requestMs?: number
  /** Threads for operations that cost much; by default as many as there are processors, less one. 0 runs all in one thread. */
  threads?: number
  /** Today's date; fixed in tests. */
  today?: () => LocalDate
}
/**
 * A server that is not listening yet. `drain` ends it without cutting a request short, unless its caller takes longer than
 * `patience` milliseconds to send it or to read the answer.
 */
export type Server = { app: FastifyInstance; drain: (patience?: number) => Promise<void> }

/** How exports are written unless said otherwise. */
export const EXPORTS: ExportOptions = {
  dir: path.join(tmpdir(), 'nhip-cau-exports'),
  hours: 48,
  running: 2,
  runningPerKey: 1,
  openPerKey: 5,
}

const CLOSING = {
  en: 'The server is being stopped: try again in 5 s.',
  vi: 'Máy chủ đang dừng: hãy thử lại sau 5 giây.',
}

/**
 * Waits until no request has been refused for a while: closing the socket that listens cuts the connections that wait there to be
 * taken, and with them requests that a client has sent already.
 */
async function quiet(refused: () => number): Promise<void> {
  const end = performance.now() + REFUSING
  for (let before = -1; before !== refused() && performance.now() < end; await sleep(GRACE)) before = refused()
}

/** Threads that are started at most; connections to the database that each may hold. */
const MOST_THREADS = 4
const CONNECTIONS = 3

function crewOf({ database, threads, requestMs = LIMITS.REQUEST_MS }: ServerOptions): Crew | null {
  const size = threads ?? Math.min(MOST_THREADS, Math.max(1, availableParallelism() - 1))
  const { url } = database
  return size === 0
    ? null
    : new Crew(size, { url, statementMs: LIMITS.STATEMENT_MS, connections: CONNECTIONS }, requestMs)
}

/** Builds the one server of the API, the web app and the playground. */
export async function buildServer(options: ServerOptions): Promise<Server> {
  const { database, pages, logLevel, logStream, trustProxy = [], allowedHosts = [] } = options
  const { sendingMs = LIMITS.SENDING_MS } = options
  const practice = await holdsPractice(database.pool)
  let state: 'SERVING' | 'DRAINING' | 'CLOSING' = 'SERVING'
  let refused = 0
  const app = Fastify({
    ...loggerOptions(logLevel, logStream),
    trustProxy: trustProxy.length > 0 ? [...trustProxy] : false,
    frameworkErrors: sendUnroutable,
    bodyLimit: LIMITS.BODY_BYTES,
    requestTimeout: sendingMs,
    http: {
      maxHeaderSize: LIMITS.HEADER_BYTES,
      headersTimeout: sendingMs,
      requestTimeout: sendingMs,
      // Node looks for slow senders at this interval only; its own is 30 s.
      connectionsCheckingInterval: Math.min(1_000, sendingMs),
    },
    clientErrorHandler: answerClientError,
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    return503OnClosing: false, // The first hook does it in the shape of every other refusal.
    rewriteUrl: ({ url = '/' }) => url.replace(/^\/graphql\/(?=$|\?)/, '/graphql'),
    routerOptions: { ignoreTrailingSlash: false },
  })
  app.setErrorHandler(sendError)
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
    if (practice) reply.header('x-practice', 'true')
    if (state !== 'CLOSING') return undefined
    refused += 1
    return refuseRequest(request, reply.header('retry-after', '5'), 503, CLOSING, 'SERVICE_UNAVAILABLE')
  })
  // At the end of a request: the server may have begun to stop meanwhile.
  app.addHook('onSend', async (_request, reply) => {
    if (state !== 'SERVING') reply.header('connection', 'close')
  })
  rememberLanguage(app)
  const methodsAt = noteMethods(app)
  securityHeaders(app)
  allowHosts(app, allowedHosts)
  const metrics = createMetrics(database.pool)
  metricsRoute(app, metrics, options.metrics ?? { metrics: 'local' })
  await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'] })
  await app.register(healthRoutes, { pool: database.pool, isDraining: () => state !== 'SERVING' })
  const exports = new ExportQueue({ ...EXPORTS, ...options.exports, database, schema, practice, log: app.log })
  app.addHook('onReady', () => exports.open())
  app.addHook('onClose', () => exports.close())
  const crew = crewOf(options)
  await crew?.open()
  app.addHook('onClose', () => crew?.close())
  await app.register(graphqlRoutes, {
    database,
    today: options.today ?? today,
    practice,
    budgets: options.budgets ?? DEFAULT_BUDGETS,
    metrics,
    exports,
    requestMs: options.requestMs ?? LIMITS.REQUEST_MS,
    crew,
  })
  await app.register(exportRoutes, { prisma: database.prisma, dir: exports.options.dir, practice })
  await app.register(pageRoutes, { ...pages, methodsAt })
  const drain = async (patience = PATIENCE) => {
    state = 'DRAINING'
    await sleep(GRACE)
    state = 'CLOSING'
    await quiet(() => refused)
    const cut = setTimeout(() => app.server.closeAllConnections(), patience)
    await app.close()
    clearTimeout(cut)
  }
  return { app, drain }
}
