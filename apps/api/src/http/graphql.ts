import { fastifyApolloHandler } from '@as-integrations/fastify'
import cors from '@fastify/cors'
import { countStatements, type Database, type StatementCount } from '@nhip-cau/database/client'
import type { LocalDate } from '@nhip-cau/rules/date'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { createApollo } from '../apollo.ts'
import { type Context, createContext, newReport, type Report } from '../context.ts'
import { authenticator } from '../features/access/authenticate.ts'
import { refuseKeyInAddress, refuseKeyInBody } from '../features/access/misplaced.ts'
import { createUsage, type Usage } from '../features/access/usage.ts'
import type { ExportQueue } from '../features/export/queue.ts'
import { schema } from '../schema.ts'
import { printContract } from '../sdl.ts'
import { factsOf, logRequest } from './log.ts'
import type { Metrics } from './metrics.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Database statements sent for this request so far. */
    statements: StatementCount
    privacy: Context['privacy']
    report: Report
    /** Bytes its connection had sent before. */
    sentBefore: number
  }
}

export type GraphqlOptions = {
  database: Database
  today: () => LocalDate
  practice: boolean
  metrics: Metrics
  exports: ExportQueue
}

/** How often the usage of keys is written. */
const FLUSH = 5_000

/** Whether an answer is for its caller alone: one to a request that showed a key, or that tells of the caller. */
function isPrivate({ headers, privacy }: FastifyRequest): boolean {
  return headers.authorization !== undefined || privacy.isPrivate
}

/** Writes usage from time to time, and the rest when the last request has been answered. */
function keepWriting(app: FastifyInstance, { flush }: Usage): void {
  const timer = setInterval(() => void flush(), FLUSH).unref()
  app.addHook('onClose', async () => {
    clearInterval(timer)
    await flush()
  })
}

/** False for what was refused before it was looked at, such as a foreign host. */
const isAccounted = ({ report }: FastifyRequest) => Boolean(report)

/** What is counted and known of each request from its first moment on. */
function accountFor(app: FastifyInstance): void {
  for (const name of ['statements', 'privacy', 'report', 'caller', 'sentBefore']) app.decorateRequest(name)
  app.addHook('onRequest', (request, _reply, done) => {
    request.statements = { statements: 0 }
    request.privacy = { isPrivate: false }
    request.report = newReport()
    request.sentBefore = request.raw.socket.bytesWritten
    countStatements(request.statements, done)
  })
  app.addHook('onSend', async (request, reply) => {
    if (!isAccounted(request)) return
    if (isPrivate(request)) reply.header('cache-control', 'private, no-store')
    // A refused key is told nothing, not even whether it was looked up.
    if (reply.statusCode === 401) return
    const { statements } = request.statements
    reply.header('server-timing', `db;desc="${statements} ${statements === 1 ? 'statement' : 'statements'}"`)
  })
}

/** `/graphql` and `/schema.graphql`, open to every origin without credentials. Tells in Server-Timing what an answer cost. */
export async function graphqlRoutes(
  app: FastifyInstance,
  { database, today, practice, metrics, exports }: GraphqlOptions,
): Promise<void> {
  const { prisma, pool } = database
  const apollo = createApollo(schema, app.log, practice)
  await apollo.start()
  app.addHook('onClose', () => apollo.stop())
  const usage = createUsage(pool, today, app.log)
  keepWriting(app, usage)
  accountFor(app)
  // After the count is set up: CORS answers a preflight itself, and onSend still tells what it cost. A key is a header a page
  // sets itself, no credential of the browser's, so every origin may send one.
  await app.register(cors, {
    origin: '*',
    methods: ['GET', 'POST'],
    exposedHeaders: ['Server-Timing', 'X-Request-Id', 'X-Practice'],
  })
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    onRequest: [refuseKeyInAddress, authenticator(pool)],
    preHandler: refuseKeyInBody,
    onResponse: async (request, reply) => {
      if (!isAccounted(request)) return
      const facts = factsOf(request, reply)
      logRequest(request, facts)
      metrics.note(facts)
      if (request.caller) usage.noteUsage(request.caller, request.report)
    },
    handler: fastifyApolloHandler(apollo, {
      context: async ({ caller, privacy, report, headers, id }) =>
        createContext({
          prisma,
          caller,
          privacy,
          report,
          exports,
          today: today(),
          acceptLanguage: headers['accept-language'],
          requestId: id,
        }),
    }),
  })
  const contract = printContract()
  app.get('/schema.graphql', (_request, reply) => reply.type('text/plain; charset=utf-8').send(contract))
}
