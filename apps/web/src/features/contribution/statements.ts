import type { StatementTextFragment } from '@nhip-cau/graphql/operations'
import type { ContributionSide } from '@nhip-cau/graphql/types'
import type { Statement, Statements } from '@nhip-cau/rules/contribution'
import type { Quantity } from '@nhip-cau/rules/quantity'

/** What one side confirmed, if it did; the latest where it did so more than once. */
export const statementBy = (
  side: ContributionSide,
  confirmations: readonly StatementTextFragment[],
): StatementTextFragment | undefined =>
  confirmations
    .filter((confirmation) => confirmation.side === side)
    .toSorted((a, b) => (a.confirmedOn ?? '').localeCompare(b.confirmedOn ?? ''))
    .at(-1)

/** The two sides' statements as the rules compare them. */
export const statementsOf = (confirmations: readonly StatementTextFragment[]): Statements => ({
  giver: toStatement(statementBy('GIVER', confirmations)),
  receiver: toStatement(statementBy('RECEIVER', confirmations)),
})

function toStatement(confirmation: StatementTextFragment | undefined): Statement | null {
  if (!confirmation) return null
  return { quantity: quantityOf(confirmation.quantity), on: confirmation.confirmedOn }
}

/** A quantity as the rules read it; one without a number has its words in the page's language alone. */
export function quantityOf({ value, comparator, unit, text }: StatementTextFragment['quantity']): Quantity {
  const wording = value === null ? { vi: text, en: text } : null
  return { value, comparator, unit, numerator: null, denominator: null, wording }
}
