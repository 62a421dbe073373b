import cors from '@fastify/cors'
import { countStatements, type Database, type StatementCount } from '@nhip-cau/database/client'
import { SCHEMA_VERSION } from '@nhip-cau/graphql/version'
import type { LocalDate } from '@nhip-cau/rules/date'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { createApollo } from '../apollo.ts'
import { Answers } from '../cache/answers.ts'
import { cachedAnswers } from '../cache/handler.ts'
import { type Context, createContext, newReport, type Report, readerLanguage } from '../context.ts'
import { refusal } from '../errors.ts'
import { authenticator } from '../features/access/authenticate.ts'
import { refuseKeyInBody } from '../features/access/misplaced.ts'
import { createUsage, type Usage } from '../features/access/usage.ts'
import type { ExportQueue } from '../features/export/queue.ts'
import { Buckets, type Budgets } from '../guard/budget.ts'
import { withDeadline } from '../guard/deadline.ts'
import { PREFLIGHT_SECONDS } from '../guard/limits.ts'
import { checkBody } from '../guard/parameters.ts'
import { COST_HEADERS, reportsInBody } from '../guard/report.ts'
import { guardRequests } from '../guard/request.ts'
import type { Crew } from '../heavy/crew.ts'
import { schema } from '../schema.ts'
import { answerOf, sendAnswer } from './answer.ts'
import { contractRoute } from './contract.ts'
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
  budgets: Budgets
  metrics: Metrics
  exports: ExportQueue
  /** Milliseconds after which a request is answered with TIMEOUT. */
  requestMs: number
  crew: Crew | null
}

/** Apollo's own words for it are English only. */
const notAcceptable = () =>
  refusal({
    code: 'NOT_ACCEPTABLE',
    status: 406,
    messages: {
      en: 'The response is JSON: send Accept: application/graphql-response+json, application/json or */*.',
      vi: 'Phản hồi là JSON: hãy gửi Accept: application/graphql-response+json, application/json hoặc */*.',
    },
  })

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
  for (const name of ['statements', 'privacy', 'report', 'sentBefore']) app.decorateRequest(name)
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-schema-version', SCHEMA_VERSION)
    request.statements = { statements: 0 }
    request.privacy = { isPrivate: false }
    request.report = newReport()
    request.sentBefore = request.raw.socket.bytesWritten
    countStatements(request.statements, done)
  })
  app.addHook('onSend', async (request, reply) => {
    if (!isAccounted(request)) return
    if (isPrivate(request)) reply.header('cache-control', 'private, no-store')
    // A cache may keep some errors, such as 404, where nothing is said.
    else if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
    // A refused key is told nothing, not even whether it was looked up.
    if (reply.statusCode === 401) return
    const { statements } = request.statements
    reply.header('server-timing', `db;desc="${statements} ${statements === 1 ? 'statement' : 'statements'}"`)
  })
}

/** `/graphql` and `/schema.graphql`, open to every origin without credentials. Tells in Server-Timing what an answer cost. */
export async function graphqlRoutes(app: FastifyInstance, options: GraphqlOptions): Promise<void> {
  const { database, today, practice, budgets, metrics, exports, requestMs, crew } = options
  const { prisma, pool } = database
  const apollo = createApollo(schema, app.log, { practice, crew })
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
    maxAge: PREFLIGHT_SECONDS,
    exposedHeaders: ['Server-Timing', 'X-Request-Id', 'X-Practice', 'X-Schema-Version', 'ETag', ...COST_HEADERS],
  })
  const contextOf = (request: FastifyRequest): Context =>
    createContext({
      prisma,
      account: request.account,
      reportsCost: reportsInBody(request),
      privacy: request.privacy,
      report: request.report,
      exports,
      today: today(),
      language: readerLanguage(request.headers['accept-language']),
      requestId: request.id,
    })
  const buckets = new Buckets(budgets)
  guardRequests(app, buckets, authenticator(pool, buckets))
  const answerTo = cachedAnswers({
    answers: new Answers(pool),
    today,
    isPrivate,
    compute: (request, asked) => answerOf(apollo, request, contextOf(request), asked),
  })
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    preHandler: [refuseKeyInBody, checkBody],
    onResponse: async (request, reply) => {
      if (!isAccounted(request)) return
      const facts = factsOf(request, reply)
      logRequest(request, facts)
      metrics.note(facts)
      if (request.account) usage.noteUsage(request.account.caller, request.report)
    },
    handler: async (request, reply) => {
      const answer = await withDeadline(() => answerTo(request), requestMs)
      if (answer.status === 406) throw notAcceptable()
      return sendAnswer(reply, answer)
    },
  })
  contractRoute(app)
}
