import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { refuseRequest } from './errors.ts'

/** Only this server and inline styles and images: the editor in the playground draws with both. No script but ours. */
const PAGE_POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'"

/** An answer of the API is no page: opened as one, it may load and run nothing. */
const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'"

const NO_DEVICES = 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()'

const ONE_YEAR = 'max-age=31536000'

function sendHeaders(request: FastifyRequest, reply: FastifyReply): void {
  const given = reply.getHeader('content-type')
  const type = String(given)
  varyByEncoding(request, reply, given === undefined ? undefined : type)
  reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'same-origin')
  // Others may read the API; the pages and their files serve this origin alone.
  reply.header('cross-origin-resource-policy', isOpen(request) ? 'cross-origin' : 'same-origin')
  // Told only over TLS, whose end this server knows of from a trusted proxy alone.
  if (request.protocol === 'https') reply.header('strict-transport-security', ONE_YEAR)
  if (type.startsWith('text/html'))
    reply
      .header('content-security-policy', PAGE_POLICY)
      .header('cross-origin-opener-policy', 'same-origin')
      .header('permissions-policy', NO_DEVICES)
  // Not on scripts and styles: the policy of a worker is that of its own file.
  if (/^(application\/(graphql-response\+)?json|text\/plain)/.test(type))
    reply.header('content-security-policy', DATA_POLICY)
}

const EXPORTS = '/exports/:file'

/** The addresses other origins may read. */
function isOpen({ routeOptions: { url = '' } }: FastifyRequest): boolean {
  return ['/graphql', '/schema.graphql', EXPORTS].includes(url)
}

const COMPRESSIBLE = /^(text\/|application\/((graphql-response\+)?json|javascript|manifest\+json)|image\/svg)/

/**
 * A response that may go out compressed depends on Accept-Encoding also where it goes out as it is: a cache that did not know
 * would give the plain one to everybody. The type is absent where the body is, as in 304. Files of exports are never compressed.
 */
function varyByEncoding({ routeOptions }: FastifyRequest, reply: FastifyReply, type: string | undefined): void {
  if (routeOptions.url === EXPORTS || (type !== undefined && !COMPRESSIBLE.test(type))) return
  const given = reply.getHeader('vary')
  // In lower case, as the compressing plugin writes it: it adds none where it finds one.
  reply.header('vary', given === undefined ? 'accept-encoding' : `${given}, accept-encoding`)
}

/** Sends the headers that tell browsers what an answer may do, with every answer. */
export function securityHeaders(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply) => sendHeaders(request, reply))
}

const FOREIGN_HOST = {
  en: 'This server does not serve the host you asked: use one of its own names (ALLOWED_HOSTS).',
  vi: 'Máy chủ này không phục vụ tên miền trong yêu cầu: hãy dùng một trong các tên của máy chủ (ALLOWED_HOSTS).',
}

/** The name in a Host header, without its port and brackets. */
const nameOf = (host: string) =>
  host
    .replace(/:\d+$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .toLowerCase()

/**
 * Serves only the hosts named, where any are: a page of another site whose name was pointed here afterwards is refused.
 * @param hosts names without ports
 */
export function allowHosts(app: FastifyInstance, hosts: readonly string[]): void {
  if (hosts.length === 0) return
  app.addHook('onRequest', async (request, reply) => {
    if (hosts.includes(nameOf(request.headers.host ?? ''))) return
    return refuseRequest(request, reply, 421, FOREIGN_HOST)
  })
}
