import { createHash } from 'node:crypto'
import { type Revision, readRevision, shareNext } from '@nhip-cau/database/revision'
import type { LocalDate } from '@nhip-cau/rules/date'
import { LRUCache } from 'lru-cache'
import type pg from 'pg'
import type { Answer } from '../http/answer.ts'
import type { Question } from './question.ts'

/** Bytes of answers kept in memory, and what one takes beside its text, whose signs take two each where any is Vietnamese. */
const KEPT_BYTES = 64 * 1024 * 1024
const BESIDE = 1024
/** Times a question is computed anew because the data moved meanwhile, before the answer goes out without a tag. */
const ATTEMPTS = 3

/** What an answer depends on beside its question and the data. */
export type Setting = { build: string; today: LocalDate; accept: string }
/** An answer with the tag that names the state it is true of; null where it is true of none that could be named. */
export type Tagged = { tag: string | null; answer: Answer }

/** The tag of the answer to a question in a state of the data. Weak, since one answer is sent compressed in several ways. */
export function tagOf(question: Question, { epoch, revision }: Revision, { build, today, accept }: Setting): string {
  const { text, variables, operationName } = question
  const parts = [build, epoch, String(revision), today, accept, text, variables, operationName]
  return `W/"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url')}"`
}

/**
 * Answers that are exact by revision: each is kept under a tag of its question and of the revision it was computed at, and is given
 * out only while a revision read after the request came in is still that one. Those to documents of the web app alone are kept,
 * so that nobody fills the memory with made-up ones.
 */
export class Answers {
  /** Newest revision, read after the call. */
  readonly revision: () => Promise<Revision>
  readonly #kept = new LRUCache<string, Answer>({
    maxSize: KEPT_BYTES,
    sizeCalculation: ({ body }) => 2 * body.length + BESIDE,
  })
  readonly #underWay = new Map<string, Promise<Tagged>>()

  constructor(pool: pg.Pool) {
    this.revision = shareNext(() => readRevision(pool))
  }

  /** The answer that is kept for a tag. */
  get(tag: string): Answer | undefined {
    return this.#kept.get(tag)
  }

  /**
   * Computes an answer, once for all who ask the same in the same state. It is tagged only if the revision was the same before
   * and after: then all its statements saw one state. One without a tag is for whom it was computed: it may speak of that
   * caller's budget, or in that reader's language.
   * @param isShared whether an answer may be given to others
   */
  async compute(
    question: Question,
    setting: Setting,
    seen: Revision,
    work: () => Promise<Answer>,
    isShared: (answer: Answer) => boolean,
  ): Promise<Tagged> {
    const tag = tagOf(question, seen, setting)
    if (!question.trusted) return this.#settled(question, setting, seen, work, isShared)
    const underWay = this.#underWay.get(tag)
    const others = underWay && (await underWay.catch(() => null))
    if (others?.tag) return others
    const own = this.#settled(question, setting, seen, work, isShared)
    this.#underWay.set(tag, own)
    try {
      return await own
    } finally {
      if (this.#underWay.get(tag) === own) this.#underWay.delete(tag)
    }
  }

  async #settled(
    question: Question,
    setting: Setting,
    seen: Revision,
    work: () => Promise<Answer>,
    isShared: (answer: Answer) => boolean,
    attempt = 1,
  ): Promise<Tagged> {
    const answer = await work()
    if (!isShared(answer)) return { tag: null, answer }
    const now = await this.revision()
    if (now.epoch !== seen.epoch || now.revision !== seen.revision) {
      if (attempt === ATTEMPTS) return { tag: null, answer }
      return this.#settled(question, setting, now, work, isShared, attempt + 1)
    }
    const tag = tagOf(question, seen, setting)
    if (question.trusted) this.#kept.set(tag, answer)
    return { tag, answer }
  }
}
