import type { GraphQLError } from 'graphql'
import { refusal } from '../errors.ts'
import { LIMITS } from './limits.ts'

/** Seconds after which asking again makes sense. */
const RETRY_AFTER = 5

/** Prisma's codes for a database that cannot be reached, has hung up, or has no connection free. */
const AWAY = /^(P1001|P1002|P1008|P1011|P1017|P2024|P2037)$/
/** The same as the driver, PostgreSQL (class 08, 53 and 57P) and the network tell it. */
const AWAY_CAUSE =
  /^(08\w{3}|53\w{3}|57P\d\d|ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|DatabaseNotReachable|ConnectionClosed|TooManyConnections|DatabaseDoesNotExist|DatabaseAccessDenied)$/
const AWAY_WORDS =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable|not currently accepting connections|the database system is/
const SLOW_CAUSE = /^(57014|SocketTimeout)$/
const SLOW_WORDS = /statement timeout|Query read timeout/

type Fault = {
  code?: unknown
  kind?: unknown
  originalCode?: unknown
  message?: unknown
  cause?: unknown
  meta?: { driverAdapterError?: unknown }
}

/** An error and everything it was caused by, outermost first. */
function causes(error: unknown, depth = 0): Fault[] {
  if (typeof error !== 'object' || error === null || depth > 6) return []
  const fault = error as Fault
  return [fault, ...causes(fault.meta?.driverAdapterError, depth + 1), ...causes(fault.cause, depth + 1)]
}

const told = ({ code, kind, originalCode }: Fault) =>
  [code, kind, originalCode].filter((each) => typeof each === 'string')

export const timeout = (): GraphQLError =>
  refusal({
    code: 'TIMEOUT',
    status: 504,
    messages: {
      en: `This request took longer than is allowed (${LIMITS.STATEMENT_MS / 1000} s for one statement, ${LIMITS.REQUEST_MS / 1000} s in all): ask for less at a time.`,
      vi: `Yêu cầu này chạy quá thời gian cho phép (${LIMITS.STATEMENT_MS / 1000} giây cho một câu lệnh, ${LIMITS.REQUEST_MS / 1000} giây cho cả yêu cầu): mỗi lần hãy truy vấn ít hơn.`,
    },
    details: { statementMs: LIMITS.STATEMENT_MS, requestMs: LIMITS.REQUEST_MS },
  })

const away = (): GraphQLError =>
  refusal({
    code: 'SERVICE_UNAVAILABLE',
    status: 503,
    retryAfter: RETRY_AFTER,
    messages: {
      en: `The database does not answer at the moment: try again in ${RETRY_AFTER} s.`,
      vi: `Cơ sở dữ liệu hiện không trả lời: hãy thử lại sau ${RETRY_AFTER} giây.`,
    },
    details: { retryAfter: RETRY_AFTER },
  })

/** What a failure of the database means to the caller; the error itself where it is none. */
export function explainDatabase(error: GraphQLError): GraphQLError {
  if (!error.originalError) return error
  const chain = causes(error.originalError)
  const says = (codes: RegExp, words: RegExp) =>
    chain.some((fault) => told(fault).some((code) => codes.test(code as string)) || words.test(String(fault.message)))
  if (says(SLOW_CAUSE, SLOW_WORDS)) return timeout()
  if (says(AWAY_CAUSE, AWAY_WORDS) || chain.some((fault) => told(fault).some((code) => AWAY.test(code as string))))
    return away()
  return error
}
