import type { LocalDate } from './date.ts'
import { inBoth, type Localised } from './language.ts'
import { Exact } from './number.ts'
import { contradicts, type Quantity, quantityText } from './quantity.ts'

/** What one side says went over; `on` is null when the source does not say when it said so. */
export type Statement = { quantity: Quantity; on: LocalDate | null }

export type Side = 'GIVER' | 'RECEIVER'

export type Statements = { giver: Statement | null; receiver: Statement | null }

/**
 * How the two sides' confirmations stand to each other. DIFFERENT says that they do not state the same, with the
 * words of each; `contradictory` that no number could satisfy both. NOT_AS_STATED says that the two agree, on a number that
 * what the source states does not allow ('more than 4' confirmed as 4).
 */
export type Agreement =
  | { state: 'AGREED' }
  | { state: 'NOT_AS_STATED'; stated: Localised; confirmed: Localised }
  | { state: 'DIFFERENT'; giver: Localised; receiver: Localised; contradictory: boolean }
  | { state: 'ONE_SIDED'; by: Side }
  | { state: 'UNCONFIRMED' }

/**
 * Compares what giver and receiver had confirmed by a day, and what they agree on with what the source `stated`; an undated
 * confirmation always counts.
 */
export function agreementOn(statements: Statements, on: LocalDate, stated: Quantity): Agreement {
  const giver = madeBy(statements.giver, on)
  const receiver = madeBy(statements.receiver, on)
  if (giver === null && receiver === null) return { state: 'UNCONFIRMED' }
  if (giver === null) return { state: 'ONE_SIDED', by: 'RECEIVER' }
  if (receiver === null) return { state: 'ONE_SIDED', by: 'GIVER' }
  if (saysTheSame(giver, receiver)) {
    if (!contradicts(stated, giver)) return { state: 'AGREED' }
    return { state: 'NOT_AS_STATED', stated: textOf(stated), confirmed: textOf(giver) }
  }
  return {
    state: 'DIFFERENT',
    giver: textOf(giver),
    receiver: textOf(receiver),
    contradictory: contradicts(giver, receiver),
  }
}

const textOf = (quantity: Quantity): Localised => inBoth((language) => quantityText(quantity, language))

function madeBy(statement: Statement | null, on: LocalDate): Quantity | null {
  return statement === null || (statement.on !== null && statement.on > on) ? null : statement.quantity
}

/** 'Over 2,900' beside '3,000' may both be true, but the two sides have not said the same. */
function saysTheSame(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit || a.comparator !== b.comparator) return false
  if (a.value !== null && b.value !== null) return new Exact(a.value).eq(b.value)
  return a.value === b.value && a.wording?.vi === b.wording?.vi
}
