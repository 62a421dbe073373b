import type { LocalDate } from '@nhip-cau/rules/date'
import type { Language } from '@nhip-cau/rules/language'
import type { GraphQLFormattedError } from 'graphql'
import type { Caller } from '../caller.ts'

/** What a thread is started with. */
export type Setting = { url: string; statementMs: number; connections: number }

/** An operation as it is handed to a thread: valid, and paid for. */
export type Task = {
  source: string
  operationName: string | undefined
  variables: Record<string, unknown>
  caller: Caller
  today: LocalDate
  language: Language
  requestId: string
}

/** An error as its reader sees it, with the status and headers it asks for, and what is to be logged of it. */
export type TaskError = {
  formatted: GraphQLFormattedError
  status: number | undefined
  headers: [string, string][]
  unforeseen: object | undefined
}

/** What came of it. */
export type Outcome = {
  /** The data as JSON; null where the operation failed as a whole. */
  data: string | null
  errors: TaskError[]
  /** Points, as counted from the data. */
  actual: number
  /** Database statements that were sent. */
  statements: number
  isPrivate: boolean
}
