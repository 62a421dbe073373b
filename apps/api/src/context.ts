import type { PrismaClient } from '@nhip-cau/database/generated/client'
import type { LocalDate } from '@nhip-cau/rules/date'
import type { Language } from '@nhip-cau/rules/language'
import type { Caller } from './caller.ts'
import { NodeLoader } from './graphql/nodes.ts'
import type { Account } from './guard/account.ts'

/** What every resolver of one request sees. */
export type Context = {
  prisma: PrismaClient
  nodes: NodeLoader
  caller: Caller
  /** What the request costs its caller. */
  account: Account
  /** Whether the answer's body tells the cost. */
  reportsCost: boolean
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
  today: LocalDate
  acceptLanguage: string | undefined
  requestId: string
}): Context {
  const { prisma, account, acceptLanguage, ...more } = options
  const { caller } = account
  return { ...more, prisma, account, caller, language: readerLanguage(acceptLanguage), nodes: new NodeLoader(prisma) }
}
