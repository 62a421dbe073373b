import { type LocalDate, parseLocalDate } from '@nhip-cau/rules/date'
import type { Localised } from '@nhip-cau/rules/language'
import { Kind, type ValueNode } from 'graphql'
import { builder } from '../builder.ts'
import { invalidArgument } from '../errors.ts'

/** The calendar date of a Prisma date column, which Prisma reads as midnight UTC. */
export function toLocalDate(date: Date): LocalDate {
  return date.toISOString().slice(0, 10)
}

/** The same for a column that may be null. */
export function toLocalDateOrNull(date: Date | null): LocalDate | null {
  return date && toLocalDate(date)
}

/** A calendar date as Prisma wants it for a date column. */
export function toDate(date: LocalDate): Date {
  return new Date(`${date}T00:00:00Z`)
}

const notADate = (written: string): Localised => ({
  en: `${written} is not a date of the calendar: write YYYY-MM-DD, such as 2026-12-31.`,
  vi: `${written} không phải ngày có trong lịch: hãy viết YYYY-MM-DD, ví dụ 2026-12-31.`,
})

function readDate(value: unknown, node?: ValueNode): LocalDate {
  const date = typeof value === 'string' ? parseLocalDate(value) : null
  if (!date) throw invalidArgument('', notADate(JSON.stringify(value)), node)
  return date
}

function readText(node: ValueNode): unknown {
  return node.kind === Kind.STRING ? node.value : 'value' in node ? node.value : null
}

builder.scalarType('Date', {
  description: 'Calendar date in Viet Nam (Asia/Ho_Chi_Minh), written YYYY-MM-DD.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/local-date',
  serialize: (value) => (value instanceof Date ? toLocalDate(value) : String(value)),
  parseValue: (value) => readDate(value),
  parseLiteral: (node) => readDate(readText(node), node),
})

builder.scalarType('DateTime', {
  description: 'Moment in time, ISO 8601 in UTC with milliseconds.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time',
  serialize: (value) => value.toISOString(),
  parseValue: (value) => new Date(String(value)),
})

builder.scalarType('Decimal', {
  description: 'Exact decimal number as a string, with a point: "76.98". Never rounded.',
  specifiedByURL: 'https://www.w3.org/TR/xmlschema-2/#decimal',
  serialize: (value) => value.toString(),
  parseValue: (value) => String(value),
})

builder.scalarType('URL', {
  description: 'Absolute address of a page.',
  specifiedByURL: 'https://datatracker.ietf.org/doc/html/rfc3986',
  serialize: (value) => value,
  parseValue: (value) => String(value),
})
