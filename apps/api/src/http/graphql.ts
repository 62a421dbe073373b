import { fastifyApolloHandler } from '@as-integrations/fastify'
import cors from '@fastify/cors'
import { countStatements, type StatementCount } from '@nhip-cau/database/client'
import type { PrismaClient } from '@nhip-cau/database/generated/client'
import type { LocalDate } from '@nhip-cau/rules/date'
import type { FastifyInstance } from 'fastify'
import { createApollo } from '../apollo.ts'
import { anonymous } from '../caller.ts'
import { createContext } from '../context.ts'
import { Account } from '../guard/account.ts'
import { Buckets, type Budgets } from '../guard/budget.ts'
import { withDeadline } from '../guard/deadline.ts'
import { LIMITS } from '../guard/limits.ts'
import { COST_HEADERS, reportsInBody } from '../guard/report.ts'
import { guardRequests } from '../guard/request.ts'
import { schema } from '../schema.ts'
import { printContract } from '../sdl.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Database statements sent for this request so far. */
    statements: StatementCount
  }
}

export type GraphqlOptions = { prisma: PrismaClient; today: () => LocalDate; practice: boolean; budgets: Budgets }

/** `/graphql` and `/schema.graphql`, open to every origin without credentials. Tells in Server-Timing what an answer cost. */
export async function graphqlRoutes(app: FastifyInstance, options: GraphqlOptions): Promise<void> {
  const { prisma, today, practice, budgets } = options
  const apollo = createApollo(schema, app.log, practice)
  await apollo.start()
  app.addHook('onClose', () => apollo.stop())
  app.decorateRequest('statements')
  app.addHook('onRequest', (request, _reply, done) => {
    request.statements = { statements: 0 }
    countStatements(request.statements, done)
  })
  // After the count is set up: CORS answers a preflight itself, and onSend still tells what it cost.
  await app.register(cors, {
    origin: '*',
    methods: ['GET', 'POST'],
    exposedHeaders: ['Server-Timing', 'X-Request-Id', 'X-Practice', ...COST_HEADERS],
  })
  const buckets = new Buckets(budgets)
  guardRequests(app, buckets, (request) => anonymous(request.ip))
  app.addHook('onSend', async (request, reply) => {
    const { statements } = request.statements
    reply.header('server-timing', `db;desc="${statements} ${statements === 1 ? 'statement' : 'statements'}"`)
  })
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: withDeadline(
      fastifyApolloHandler(apollo, {
        context: async (request) =>
          createContext({
            prisma,
            account: request.account ?? new Account(buckets, anonymous(request.ip)),
            reportsCost: reportsInBody(request),
            today: today(),
            acceptLanguage: request.headers['accept-language'],
            requestId: request.id,
          }),
      }),
      LIMITS.REQUEST_MS,
    ),
  })
  const contract = printContract()
  app.get('/schema.graphql', (_request, reply) => reply.type('text/plain; charset=utf-8').send(contract))
}
