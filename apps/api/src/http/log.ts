import { KEY_FORM } from '@nhip-cau/database/access/key'
import Fastify, { type FastifyReply, type FastifyRequest, type FastifyServerOptions } from 'fastify'

const QUOTED = /"[^"]*"|'[^']*'|`[^`]*`/g
const ANY_KEY = new RegExp(KEY_FORM, 'g')
const LONGEST_MESSAGE = 300

/**
 * An error for the log. What it quotes is left out and only its last line is told: libraries repeat the values of a request
 * in their messages and hang statements, details and packets on their errors. The frames say where it happened.
 */
export function tellError(error: Error & { code?: unknown }) {
  const line = error.message.trim().split('\n').at(-1) ?? ''
  return {
    type: error.name,
    ...(typeof error.code === 'string' && { code: error.code }),
    message: line.replaceAll(ANY_KEY, 'nhipcau_…').replaceAll(QUOTED, '"…"').slice(0, LONGEST_MESSAGE),
    stack: (error.stack ?? '')
      .split('\n')
      .filter((frame) => /^\s+at /.test(frame))
      .join('\n'),
  }
}

/** Logs as JSON, without Fastify's own lines for requests: they hold addresses, and addresses hold variables. */
export function loggerOptions(level: string, stream?: { write: (line: string) => void }) {
  return {
    logger: { level, serializers: { err: tellError }, ...(stream && { stream }) },
    logController: new Fastify.LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
  } satisfies FastifyServerOptions
}

/** What a finished GraphQL request is known by, in logs and metrics alike. */
export function factsOf({ report, statements }: FastifyRequest, { statusCode, elapsedTime }: FastifyReply) {
  return {
    operation: report.operation,
    document: report.document,
    status: statusCode,
    // What Apollo refuses before it has read the request has one code, which it tells the caller only.
    codes: report.codes.length === 0 && statusCode >= 400 ? ['BAD_REQUEST'] : report.codes,
    cost: report.cost,
    ms: Math.round(elapsedTime * 10) / 10,
    statements: statements.statements,
  }
}

export type Facts = ReturnType<typeof factsOf>

/** One line for each GraphQL request, at level info. Bytes are those sent, headers among them. */
export function logRequest(request: FastifyRequest, facts: Facts): void {
  const { account, raw, sentBefore } = request
  const caller = account?.caller
  request.log.info(
    {
      ...facts,
      caller: caller?.kind ?? 'REFUSED',
      ...(caller?.kind === 'API_KEY' && { key: caller.prefix }),
      bytes: raw.socket.bytesWritten - sentBefore,
    },
    'graphql',
  )
}
