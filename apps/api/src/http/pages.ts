import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { refuseRequest } from './errors.ts'
import { fits, type MethodsAt } from './methods.ts'

/** Folders of the built apps; an app that is not built is not served. */
export type PagesOptions = { webDir: string; playgroundDir: string }

/** Files named by a digest of their content never change. */
function setHeaders(reply: FastifyReply, file: string): void {
  const hashed = file.includes(`${path.sep}assets${path.sep}`)
  reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
}

/** Matches the pages of the web app, whose build writes down their addresses, such as `/programmes/$slug`. */
function pageMatcher(webDir: string): (pathname: string) => boolean {
  const file = path.join(webDir, 'routes.json')
  if (!existsSync(file)) return () => false
  const patterns = JSON.parse(readFileSync(file, 'utf8')) as string[]
  return (pathname) => patterns.some((pattern) => fits(pattern, pathname.replace(/(?<=.)\/$/, '')))
}

const READING = ['GET', 'HEAD']

/** Whether a reader takes a page: most clients say that they take anything. */
const takesPages = ({ headers: { accept = '*/*' } }: FastifyRequest) => /text\/html|\*\/\*/.test(accept)

/**
 * The web app at `/` and the playground at `/playground/`. An address that is neither a file nor a page of the web app has
 * status 404; the web app says so to those who take pages.
 */
export async function pageRoutes(
  app: FastifyInstance,
  { webDir, playgroundDir, methodsAt }: PagesOptions & { methodsAt: MethodsAt },
): Promise<void> {
  const options = { setHeaders, cacheControl: false }
  if (existsSync(playgroundDir)) {
    await app.register(fastifyStatic, { ...options, root: playgroundDir, prefix: '/playground/', decorateReply: false })
    // With what follows the path: the language is asked for there.
    app.get('/playground', ({ url }, reply) => reply.redirect(url.replace('/playground', '/playground/'), 308))
  }
  const hasPages = existsSync(webDir)
  const isPage = pageMatcher(webDir)
  if (hasPages) await app.register(fastifyStatic, { ...options, root: webDir, prefix: '/' })
  app.setNotFoundHandler(async (request, reply) => {
    const { pathname } = new URL(request.url, 'http://localhost')
    const allowed = methodsAt(pathname) ?? (isPage(pathname) ? READING : [])
    const isRead = READING.includes(request.method)
    if (allowed.length > 0 && !allowed.includes(request.method)) return refuseMethod(request, reply, allowed)
    if (!isRead || !hasPages || path.extname(pathname) !== '' || !takesPages(request))
      return refuseRequest(request, reply, 404)
    reply.header('cache-control', 'no-cache')
    if (isPage(pathname)) return reply.sendFile('index.html')
    // Not as a file: what the reader holds of it would turn the status into 304.
    return reply
      .code(404)
      .type('text/html; charset=utf-8')
      .send(await readFile(path.join(webDir, 'index.html')))
  })
}

function refuseMethod(request: FastifyRequest, reply: FastifyReply, methods: readonly string[]): FastifyReply {
  const allow = methods.join(', ')
  const words = { en: `This address takes ${allow} only.`, vi: `Địa chỉ này chỉ nhận ${allow}.` }
  return refuseRequest(request, reply.header('allow', allow), 405, words)
}
