import { existsSync } from 'node:fs'
import path from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'

/** Folders of the built apps; an app that is not built is not served. */
export type PagesOptions = { webDir: string; playgroundDir: string }

/** Only this server and inline styles and images: the editor in the playground draws with both. No script but ours. */
const CONTENT_SECURITY_POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'self'; frame-ancestors 'none'"

/** Files named by a digest of their content never change. */
function setHeaders(reply: FastifyReply, file: string): void {
  const hashed = file.includes(`${path.sep}assets${path.sep}`)
  reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
}

/** The web app at `/` and the playground at `/playground/`. A path that is no file is a page of the web app. */
export async function pageRoutes(app: FastifyInstance, { webDir, playgroundDir }: PagesOptions): Promise<void> {
  app.addHook('onSend', async (_request, reply) => {
    if (String(reply.getHeader('content-type')).startsWith('text/html'))
      reply.header('content-security-policy', CONTENT_SECURITY_POLICY).header('referrer-policy', 'same-origin')
    reply.header('x-content-type-options', 'nosniff')
  })
  const options = { setHeaders, cacheControl: false }
  if (existsSync(playgroundDir)) {
    await app.register(fastifyStatic, { ...options, root: playgroundDir, prefix: '/playground/', decorateReply: false })
    app.get('/playground', (_request, reply) => reply.redirect('/playground/', 308))
  }
  if (!existsSync(webDir)) return
  await app.register(fastifyStatic, { ...options, root: webDir, prefix: '/' })
  app.setNotFoundHandler((request, reply) => {
    const isPage = ['GET', 'HEAD'].includes(request.method) && path.extname(request.url.split('?')[0] ?? '') === ''
    if (isPage) return reply.header('cache-control', 'no-cache').sendFile('index.html')
    return reply.code(404).send({ error: 'Not found' })
  })
}
