import type { LocalDate } from '@nhip-cau/rules/date'
import type { FastifyRequest } from 'fastify'
import type { Answer } from '../http/answer.ts'
import { holds } from '../http/etag.ts'
import { type Answers, tagOf } from './answers.ts'
import { digestOfBuild } from './build.ts'
import { type Question, questionOf } from './question.ts'

type Options = {
  answers: Answers
  today: () => LocalDate
  /** Computes the answer to what a request asks, or to a question given in its place. */
  compute: (request: FastifyRequest, asked: Question | null) => Promise<Answer>
  /** Whether the answer to a request is for its caller alone. */
  isPrivate: (request: FastifyRequest) => boolean
}

/** The content type of an answer, and whether there is one at all, follow from all that the caller says it takes. */
const acceptOf = ({ headers }: FastifyRequest) => headers.accept ?? ''

const VARY = ['vary', 'Accept'] as const

/** The same response with the headers of one that a cache may keep: a caller asks each time whether it still holds. */
function tagged(answer: Answer, tag: string): Answer {
  const headers = [...answer.headers, VARY, ['etag', tag] as const, ['cache-control', 'public, no-cache'] as const]
  return { ...answer, headers }
}

const NOT_MODIFIED: Answer = { status: 304, headers: [], body: '' }

/** Notes for logs and metrics what Apollo, who is not asked, would have noted. */
function note({ account, report }: FastifyRequest, { trusted }: Question): void {
  account.settle(0, true)
  report.refused = false
  report.cost = account.report().actual
  report.document = trusted?.hash ?? null
  report.operation = trusted ? (/\b(?:query|mutation) (\w+)/.exec(trusted.text)?.[1] ?? null) : null
}

/**
 * Answers requests, a GET from what is kept where that is exact. One statement reads the revision; where the caller holds the answer
 * of that revision, 304 says so and nothing else is read.
 */
export function cachedAnswers({ answers, today, compute, isPrivate }: Options) {
  const build = digestOfBuild()
  return async (request: FastifyRequest): Promise<Answer> => {
    const question = questionOf(request)
    if (!question || isPrivate(request)) return compute(request, question?.trusted ? question : null)
    const setting = { build, today: today(), accept: acceptOf(request) }
    const seen = await answers.revision()
    const tag = tagOf(question, seen, setting)
    const held = request.headers['if-none-match']
    // `*` names no answer: whether there is one would have to be computed.
    const known = held !== '*' && holds(held, tag)
    const kept = known ? undefined : answers.get(tag)
    if (known || kept) note(request, question)
    if (known) return tagged(NOT_MODIFIED, tag)
    if (kept) return tagged(kept, tag)
    // An answer with an error speaks its reader's language and may be another the next moment.
    const isShared = ({ status }: Answer) => status === 200 && !isPrivate(request) && request.report.codes.length === 0
    let asked = false
    const work = () => {
      asked = true
      return compute(request, question.trusted && question)
    }
    const done = await answers.compute(question, setting, seen, work, isShared)
    if (!asked) note(request, question)
    // Without a tag it goes out as every answer that says nothing of being kept: `no-store`.
    if (done.tag !== null) return tagged(done.answer, done.tag)
    return { ...done.answer, headers: [...done.answer.headers, VARY] }
  }
}
