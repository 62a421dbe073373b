import type { PrismaClient } from '@nhip-cau/database/generated/client'
import type { LocalDate } from '@nhip-cau/rules/date'
import type { Language } from '@nhip-cau/rules/language'
import type { Caller } from './caller.ts'
import type { ExportQueue } from './features/export/queue.ts'
import { NodeLoader } from './graphql/nodes.ts'
import type { Account } from './guard/account.ts'

/** What is known of a request when it is answered, and told to logs, metrics and the usage of keys. Holds nothing the caller sent. */
export type Report = {
  /** Name the document gives its operation; null before it is known. */
  operation: string | null
  /** SHA-256 of the document's text. */
  document: string | null
  /** Codes of the errors in the answer. */
  codes: string[]
  /** What it cost, in points; set by whoever reckons it. */
  cost: number
  /** Whether it was refused before anything was run. */
  refused: boolean
}

export const newReport = (): Report => ({ operation: null, document: null, codes: [], cost: 1, refused: true })

/** What every resolver of one request sees. */
export type Context = {
  prisma: PrismaClient
  nodes: NodeLoader
  caller: Caller
  /** What the request costs its caller. */
  account: Account
  /** Whether the answer's body tells the cost. */
  reportsCost: boolean
  /** Set by a field whose value is for the caller alone; see `isPrivate`. */
  privacy: { isPrivate: boolean }
  report: Report
  /** Exports under way; null where one is asking itself. */
  exports: ExportQueue | null
  /** Today in Viet Nam, fixed for the length of the request. */
  today: LocalDate
  /** Language of the reader, for errors. */
  language: Language
  requestId: string
}

/** The reader's language from Accept-Language: Vietnamese where it is preferred, else English, the language of GraphQL's own errors. */
export function readerLanguage(header: string | undefined): Language {
  const preferred = (header ?? '')
    .split(',')
    .map((entry) => {
      const [tag = '', ...parameters] = entry.trim().toLowerCase().split(';')
      const weight = parameters.find((parameter) => parameter.trim().startsWith('q='))
      return { tag, quality: weight ? Number(weight.trim().slice(2)) : 1 }
    })
    .filter(({ tag, quality }) => /^(vi|en)\b/.test(tag) && quality > 0)
    .sort((a, b) => b.quality - a.quality)
  return preferred[0]?.tag.startsWith('vi') ? 'VI' : 'EN'
}

export function createContext(options: {
  prisma: PrismaClient
  account: Account
  reportsCost: boolean
  privacy: Context['privacy']
  report: Report
  exports: ExportQueue | null
  today: LocalDate
  language: Language
  requestId: string
}): Context {
  const { account, prisma, privacy } = options
  const { caller } = account
  return { ...options, caller, nodes: new NodeLoader(prisma, { caller, privacy }) }
}
