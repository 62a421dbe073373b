import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { printContract } from '../sdl.ts'
import { holds } from './etag.ts'

/** `/schema.graphql`: the contract as text, with a tag by which a caller who has it is told so without it. */
export function contractRoute(app: FastifyInstance): void {
  const contract = printContract()
  const tag = `"${createHash('sha256').update(contract).digest('base64url')}"`
  app.get('/schema.graphql', (request, reply) => {
    // Weak, because the same text is sent compressed in several ways.
    reply.header('etag', `W/${tag}`).header('cache-control', 'no-cache')
    if (holds(request.headers['if-none-match'], tag)) return reply.code(304).send()
    return reply.type('text/plain; charset=utf-8').send(contract)
  })
}
