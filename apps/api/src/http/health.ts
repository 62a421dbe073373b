import type { FastifyInstance } from 'fastify'
import type pg from 'pg'

export type HealthOptions = { pool: pg.Pool; isDraining: () => boolean }

/** `/livez`: the process answers. `/readyz`: it can serve, that is, the database answers and no shutdown is under way. */
export async function healthRoutes(app: FastifyInstance, { pool, isDraining }: HealthOptions): Promise<void> {
  app.get('/livez', async () => ({ status: 'ok' }))
  app.get('/readyz', async (request, reply) => {
    if (isDraining()) return reply.code(503).header('retry-after', '5').send({ status: 'shutting down' })
    try {
      await pool.query('SELECT 1')
      return { status: 'ok' }
    } catch (error) {
      request.log.warn({ err: error }, 'the database does not answer')
      return reply.code(503).header('retry-after', '5').send({ status: 'the database does not answer' })
    }
  })
}
