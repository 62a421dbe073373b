import type { Socket } from 'node:net'
import { codeOf } from './errors.ts'

const STATUS: Record<string, [number, string, string]> = {
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large', 'The headers are too long: send shorter ones.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout', 'The request did not arrive in time: send it again.'],
}

/** Answers bytes that are no HTTP, before there is a request, in the shape of GraphQL's errors; then hangs up. */
export function answerClientError(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const [status, reason, message] = STATUS[error.code ?? ''] ?? [
    400,
    'Bad Request',
    'This is not a request of HTTP/1.1.',
  ]
  const body = JSON.stringify({ errors: [{ message, extensions: { code: codeOf(status) } }] })
  socket.end(
    `HTTP/1.1 ${status} ${reason}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  )
}
