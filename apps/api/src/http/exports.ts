import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fastifyStatic from '@fastify/static'
import type { Export, PrismaClient } from '@nhip-cau/database/generated/client'
import { pick } from '@nhip-cau/rules/language'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { readerLanguage } from '../context.ts'
import { fileOf } from '../features/export/file.ts'

export type ExportRoutesOptions = { prisma: PrismaClient; dir: string; practice: boolean }

const MIME = { JSONL: 'application/jsonl; charset=utf-8', CSV: 'text/csv; charset=utf-8' } as const
const GONE = {
  en: 'This file is gone: it has expired, or was taken away. Start the export again with a new idempotencyKey.',
  vi: 'Tệp này không còn: đã hết hạn hoặc đã bị gỡ. Hãy bắt đầu lại lượt xuất với idempotencyKey mới.',
}
const NO_SUCH = {
  en: 'There is no such file. Take the address from the url of an export that is DONE.',
  vi: 'Không có tệp này. Hãy lấy địa chỉ ở trường url của lượt xuất đã DONE.',
}

function refuse(request: FastifyRequest, reply: FastifyReply, status: 404 | 410): FastifyReply {
  const message = pick(status === 410 ? GONE : NO_SUCH, readerLanguage(request.headers['accept-language']))
  const code = status === 410 ? 'GONE' : 'NOT_FOUND'
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .send({ errors: [{ message, extensions: { code } }] })
}

/** Lets a range pass only while it is one of these bytes; the file never changes, so its digest names them. */
function holdRange({ headers }: FastifyRequest, etag: string): void {
  const condition = headers['if-range']
  delete headers['if-range']
  if (condition !== undefined && condition !== etag) delete headers.range
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
    { compress: false, logLevel: 'error', exposeHeadRoute: true },
    async (request, reply) => {
      const [, token] = /^([A-Za-z0-9_-]{43})\.(?:jsonl|csv)$/.exec(request.params.file) ?? []
      const row = token ? await prisma.export.findUnique({ where: { token } }) : null
      if (!row || fileOf(row.token, row.format) !== request.params.file) return refuse(request, reply, 404)
      const expired = row.status === 'EXPIRED' || (row.expiresAt !== null && row.expiresAt <= new Date())
      if (expired) return refuse(request, reply, 410)
      if (row.status !== 'DONE') return refuse(request, reply, 404)
      // Taken away by hand, or the folder is another one now.
      if (!existsSync(path.join(dir, request.params.file))) return refuse(request, reply, 410)
      describe(reply, row, practice)
      holdRange(request, `"${row.sha256}"`)
      return reply.sendFile(request.params.file, dir)
    },
  )
}
