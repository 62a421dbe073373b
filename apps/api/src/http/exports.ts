import { stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fastifyStatic from '@fastify/static'
import type { Export, PrismaClient } from '@nhip-cau/database/generated/client'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { fileOf } from '../features/export/file.ts'
import { refuseRequest, sendError } from './errors.ts'
import { holds } from './etag.ts'

export type ExportRoutesOptions = { prisma: PrismaClient; dir: string; practice: boolean }

const MIME = { JSONL: 'application/jsonl; charset=utf-8', CSV: 'text/csv; charset=utf-8' } as const
const EXPOSED = [
  'Accept-Ranges',
  'Content-Disposition',
  'Content-Range',
  'ETag',
  'Repr-Digest',
  'X-Practice',
  'X-Request-Id',
]
const GONE = {
  en: 'This file is gone: it has expired, or was taken away. Start the export again with a new idempotencyKey.',
  vi: 'Tệp này không còn: đã hết hạn hoặc đã bị gỡ. Hãy bắt đầu lại lượt xuất với idempotencyKey mới.',
}
const NO_SUCH = {
  en: 'There is no such file. Take the address from the url of an export that is DONE.',
  vi: 'Không có tệp này. Hãy lấy địa chỉ ở trường url của lượt xuất đã DONE.',
}

const ELSEWHERE = {
  en: 'This server process does not have the file: another process wrote it, or it was taken away. Ask the server that wrote it, or start the export again with a new idempotencyKey.',
  vi: 'Tiến trình máy chủ này không có tệp: tệp do tiến trình khác ghi hoặc đã bị gỡ. Hãy tải từ máy chủ đã ghi tệp, hoặc bắt đầu lại lượt xuất với idempotencyKey mới.',
}

const REFUSALS = {
  GONE: [410, GONE],
  NOT_FOUND: [404, NO_SUCH],
  FILE_ELSEWHERE: [404, ELSEWHERE],
} as const

function refuse(request: FastifyRequest, reply: FastifyReply, code: keyof typeof REFUSALS): FastifyReply {
  const [status, messages] = REFUSALS[code]
  return refuseRequest(request, reply.header('cache-control', 'no-store'), status, messages, code)
}

/**
 * Answers or removes the conditions that the library does not read rightly: it does not know the file's tag, and looks at no day
 * where a client says `Cache-Control: no-cache`, as fetch does. The file never changes, so its digest names its bytes.
 * @returns whether the caller holds the file already
 */
function settleConditions({ headers }: FastifyRequest, etag: string, modified: Date): boolean {
  const range = headers['if-range']
  delete headers['if-range']
  if (range !== undefined && range !== etag && range !== modified.toUTCString()) delete headers.range
  if (holds(headers['if-match'], etag)) delete headers['if-match']
  const { 'if-none-match': known, 'if-modified-since': since } = headers
  delete headers['if-none-match']
  delete headers['if-modified-since']
  // A tag says more than a day: where both are sent, the day is not looked at. A day has no parts of a second.
  if (known !== undefined) return holds(known, etag)
  return since !== undefined && Date.parse(since) >= Math.floor(modified.getTime() / 1000) * 1000
}

/** Sends an error without the headers that describe a file, and not to be stored. */
function sendFileError(
  error: FastifyError & { headers?: object },
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  for (const name of ['content-disposition', 'repr-digest', 'etag', 'expires']) reply.removeHeader(name)
  return sendError(error, request, reply.headers({ ...error.headers, 'cache-control': 'no-store' }))
}

function describe(reply: FastifyReply, { sha256, list, format, day, expiresAt }: Export, practice: boolean): void {
  const digest = Buffer.from(sha256 ?? '', 'hex').toString('base64')
  const name = `nhip-cau-${practice ? 'practice-' : ''}${list}-${day.toISOString().slice(0, 10)}.${format.toLowerCase()}`
  reply
    .type(MIME[format])
    .header('etag', `"${sha256}"`)
    .header('repr-digest', `sha-256=:${digest}:`)
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'private, no-transform')
    .header('expires', expiresAt?.toUTCString() ?? '0')
    .header('x-content-type-options', 'nosniff')
}

/**
 * `/exports/…`: files of exports, to whoever has the address, whole or by ranges. They are never compressed: a range is one
 * of the bytes whose digest the export tells.
 */
export async function exportRoutes(
  app: FastifyInstance,
  { prisma, dir, practice }: ExportRoutesOptions,
): Promise<void> {
  // The address is the secret: a page of any origin that has it may read the file.
  // Preflights are answered for all addresses where `/graphql` sets up CORS: the plugin cannot be registered twice.
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers({ 'access-control-allow-origin': '*', 'access-control-expose-headers': EXPOSED.join(', ') })
  })
  // The folder is named with each file: it need not exist yet, and may become unusable without stopping the server.
  await app.register(fastifyStatic, {
    root: tmpdir(),
    serve: false,
    cacheControl: false,
    contentType: false,
    etag: false,
    suppressWarning: true,
  })
  app.get<{ Params: { file: string } }>(
    '/exports/:file',
    { compress: false, logLevel: 'error', exposeHeadRoute: true, errorHandler: sendFileError },
    async (request, reply) => {
      const [, token] = /^([A-Za-z0-9_-]{43})\.(?:jsonl|csv)$/.exec(request.params.file) ?? []
      const row = token ? await prisma.export.findUnique({ where: { token } }) : null
      if (!row || fileOf(row.token, row.format) !== request.params.file) return refuse(request, reply, 'NOT_FOUND')
      const expired = row.status === 'EXPIRED' || (row.expiresAt !== null && row.expiresAt <= new Date())
      if (expired) return refuse(request, reply, 'GONE')
      if (row.status !== 'DONE') return refuse(request, reply, 'NOT_FOUND')
      const found = await stat(path.join(dir, request.params.file)).catch(() => null)
      if (!found) return refuse(request, reply, 'FILE_ELSEWHERE')
      describe(reply, row, practice)
      if (settleConditions(request, `"${row.sha256}"`, found.mtime)) return reply.code(304).send()
      return reply.sendFile(request.params.file, dir)
    },
  )
}
