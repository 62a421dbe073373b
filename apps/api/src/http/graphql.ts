import { fastifyApolloHandler } from '@as-integrations/fastify'
import cors from '@fastify/cors'
import { countStatements, type StatementCount } from '@nhip-cau/database/client'
import type { PrismaClient } from '@nhip-cau/database/generated/client'
import { SCHEMA_VERSION } from '@nhip-cau/graphql/version'
import type { LocalDate } from '@nhip-cau/rules/date'
import type { FastifyInstance } from 'fastify'
import { createApollo } from '../apollo.ts'
import { anonymous } from '../caller.ts'
import { createContext } from '../context.ts'
import { schema } from '../schema.ts'
import { contractRoute } from './contract.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Database statements sent for this request so far. */
    statements: StatementCount
  }
}

export type GraphqlOptions = { prisma: PrismaClient; today: () => LocalDate; practice: boolean }

/** `/graphql` and `/schema.graphql`, open to every origin without credentials. Tells in Server-Timing what an answer cost. */
export async function graphqlRoutes(app: FastifyInstance, { prisma, today, practice }: GraphqlOptions): Promise<void> {
  const apollo = createApollo(schema, app.log, practice)
  await apollo.start()
  app.addHook('onClose', () => apollo.stop())
  app.decorateRequest('statements')
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-schema-version', SCHEMA_VERSION)
    request.statements = { statements: 0 }
    countStatements(request.statements, done)
  })
  // After the count is set up: CORS answers a preflight itself, and onSend still tells what it cost.
  await app.register(cors, {
    origin: '*',
    methods: ['GET', 'POST'],
    exposedHeaders: ['Server-Timing', 'X-Request-Id', 'X-Practice', 'X-Schema-Version', 'ETag'],
  })
  app.addHook('onSend', async (request, reply) => {
    const { statements } = request.statements
    reply.header('server-timing', `db;desc="${statements} ${statements === 1 ? 'statement' : 'statements'}"`)
  })
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: fastifyApolloHandler(apollo, {
      context: async (request) =>
        createContext({
          prisma,
          caller: anonymous(request.ip),
          today: today(),
          acceptLanguage: request.headers['accept-language'],
          requestId: request.id,
        }),
    }),
  })
  contractRoute(app)
}
