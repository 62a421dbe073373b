import { existsSync } from 'node:fs'
import path from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'

/** Folders of the built apps; an app that is not built is not served. */
export type PagesOptions = { webDir: string; playgroundDir: string }

/** Files named by a digest of their content never change. */
function setHeaders(reply: FastifyReply, file: string): void {
  const hashed = file.includes(`${path.sep}assets${path.sep}`)
  reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
}

/** The web app at `/` and the playground at `/playground/`. A path that is no file is a page of the web app. */
export async function pageRoutes(app: FastifyInstance, { webDir, playgroundDir }: PagesOptions): Promise<void> {
  const options = { setHeaders, cacheControl: false }
  if (existsSync(playgroundDir)) {
    await app.register(fastifyStatic, { ...options, root: playgroundDir, prefix: '/playground/', decorateReply: false })
    // With what follows the path: the language is asked for there.
    app.get('/playground', ({ url }, reply) => reply.redirect(url.replace('/playground', '/playground/'), 308))
  }
  const hasPages = existsSync(webDir)
  if (hasPages) await app.register(fastifyStatic, { ...options, root: webDir, prefix: '/' })
  app.setNotFoundHandler((request, reply) => {
    const isPage =
      hasPages && ['GET', 'HEAD'].includes(request.method) && path.extname(request.url.split('?')[0] ?? '') === ''
    if (isPage) return reply.header('cache-control', 'no-cache').sendFile('index.html')
    return reply.code(404).send({ error: 'Not found' })
  })
}
