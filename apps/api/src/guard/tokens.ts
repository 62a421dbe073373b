import type { GraphQLError } from 'graphql'
import { refusal } from '../errors.ts'
import { LIMITS } from './limits.ts'

/** GraphQL's parser stops at the limit with a syntax error that only its words tell from others; this is the one we mean. */
export function tooManyTokens(error: GraphQLError): GraphQLError {
  if (!/^Syntax Error: Document contains more tha[nt] \d+ tokens/.test(error.message)) return error
  return refusal({
    code: 'TOO_MANY_TOKENS',
    status: 400,
    messages: {
      en: `This document has more than ${LIMITS.TOKENS} tokens: ask for less at a time, and put values into variables.`,
      vi: `Văn bản truy vấn có hơn ${LIMITS.TOKENS} từ tố: mỗi lần hãy truy vấn ít hơn và đưa các giá trị vào biến.`,
    },
    details: { limit: LIMITS.TOKENS },
  })
}
