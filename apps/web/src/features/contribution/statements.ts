import type { StatementTextFragment } from '@nhip-cau/graphql/operations'
import type { ContributionSide } from '@nhip-cau/graphql/types'
import type { Statement, Statements } from '@nhip-cau/rules/contribution'

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
  const { value, comparator, unit, text } = confirmation.quantity
  const wording = value === null ? { vi: text, en: text } : null
  return {
    quantity: { value, comparator, unit, numerator: null, denominator: null, wording },
    on: confirmation.confirmedOn,
  }
}
