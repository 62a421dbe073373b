import type { Socket } from 'node:net'
import type { Language, Localised } from '@nhip-cau/rules/language'
import type { ConnectionError, FastifyInstance } from 'fastify'
import { readerLanguage } from '../context.ts'
import { codeOf } from './errors.ts'
import { errorBody, languageOf } from './language.ts'

const STATUS: Record<string, [number, string, Localised]> = {
  HPE_HEADER_OVERFLOW: [
    431,
    'Request Header Fields Too Large',
    { en: 'The headers are too long: send shorter ones.', vi: 'Các tiêu đề quá dài: hãy gửi tiêu đề ngắn hơn.' },
  ],
  ERR_HTTP_REQUEST_TIMEOUT: [
    408,
    'Request Timeout',
    {
      en: 'The request did not arrive in time: send it again.',
      vi: 'Yêu cầu không đến đủ trong thời gian cho phép: hãy gửi lại.',
    },
  ],
}
const NO_HTTP: [number, string, Localised] = [
  400,
  'Bad Request',
  { en: 'This is not a request of HTTP/1.1.', vi: 'Đây không phải yêu cầu HTTP/1.1.' },
]

/** Languages of those whose headers have been read while their body is still on its way. */
const languages = new WeakMap<Socket, Language>()

/** Notes the reader's language of each request, for what can only be said after the request is lost. */
export function rememberLanguage(app: FastifyInstance): void {
  app.addHook('onRequest', async (request) => {
    languages.set(request.raw.socket, languageOf(request))
  })
}

/** The language asked for in bytes that never became a request. */
function languageIn(packet: Uint8Array): Language {
  return readerLanguage(/^accept-language:(.*)$/im.exec(Buffer.from(packet).toString('latin1'))?.[1])
}

/** Refuses bytes that are no HTTP, before there is a request, in the shape of GraphQL's errors; then closes the connection. */
export function answerClientError(error: ConnectionError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const [status, reason, messages] = STATUS[error.code ?? ''] ?? NO_HTTP
  const packet: unknown = error.rawPacket // A Buffer, whatever its type says.
  const language = packet instanceof Uint8Array ? languageIn(packet) : (languages.get(socket) ?? 'EN')
  const body = JSON.stringify(errorBody(codeOf(status), messages, language))
  socket.end(
    `HTTP/1.1 ${status} ${reason}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  )
}
