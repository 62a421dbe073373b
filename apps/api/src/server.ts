import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import compress from '@fastify/compress'
import type { Database } from '@nhip-cau/database/client'
import { holdsPractice } from '@nhip-cau/database/practice/guard'
import { type LocalDate, today } from '@nhip-cau/rules/date'
import Fastify, { type FastifyInstance } from 'fastify'
import { sendError } from './http/errors.ts'
import { graphqlRoutes } from './http/graphql.ts'
import { healthRoutes } from './http/health.ts'
import { type PagesOptions, pageRoutes } from './http/pages.ts'

const BODY_LIMIT = 256 * 1024
/** Time for a load balancer to see that this server is not ready any more. */
const GRACE = 200
/** Time given to requests under way before their connections are cut. */
const PATIENCE = 5_000

export type ServerOptions = {
  database: Database
  pages: PagesOptions
  logLevel: string
  /** Today's date; fixed in tests. */
  today?: () => LocalDate
}
/**
 * A server that is not listening yet. `drain` ends it without cutting a request short, unless its caller takes longer than
 * `patience` milliseconds to send it or to read the answer.
 */
export type Server = { app: FastifyInstance; drain: (patience?: number) => Promise<void> }

/** Builds the one server of the API, the web app and the playground. */
export async function buildServer(options: ServerOptions): Promise<Server> {
  const { database, pages, logLevel } = options
  const practice = await holdsPractice(database.pool)
  let draining = false
  const app = Fastify({
    logger: { level: logLevel },
    bodyLimit: BODY_LIMIT,
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: false },
  })
  app.setErrorHandler(sendError)
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
    if (practice) reply.header('x-practice', 'true')
    if (draining) reply.header('connection', 'close')
  })
  await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'] })
  await app.register(healthRoutes, { pool: database.pool, isDraining: () => draining })
  await app.register(graphqlRoutes, { database, today: options.today ?? today, practice })
  await app.register(pageRoutes, pages)
  const drain = async (patience = PATIENCE) => {
    draining = true
    await sleep(GRACE)
    const cut = setTimeout(() => app.server.closeAllConnections(), patience)
    await app.close()
    clearTimeout(cut)
  }
  return { app, drain }
}
