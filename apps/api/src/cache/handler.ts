import type { LocalDate } from '@nhip-cau/rules/date'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Answer, sendAnswer } from '../http/answer.ts'
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

/** A caller may keep an answer, and asks each time whether it still holds. */
function tell(reply: FastifyReply, tag: string): FastifyReply {
  return reply.headers({ etag: tag, 'cache-control': 'public, no-cache' })
}

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
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const question = questionOf(request)
    if (!question || isPrivate(request))
      return sendAnswer(reply, await compute(request, question?.trusted ? question : null))
    reply.header('vary', 'Accept')
    const setting = { build, today: today(), accept: acceptOf(request) }
    const seen = await answers.revision()
    const tag = tagOf(question, seen, setting)
    const held = request.headers['if-none-match']
    // `*` names no answer: whether there is one would have to be computed.
    const known = held !== '*' && holds(held, tag)
    const kept = known ? undefined : answers.get(tag)
    if (known || kept) note(request, question)
    if (known) return tell(reply, tag).code(304).send()
    if (kept) return sendAnswer(tell(reply, tag), kept)
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
    return sendAnswer(done.tag === null ? reply : tell(reply, done.tag), done.answer)
  }
}
