import { describe, expect, it } from '@jest/globals'
import type { StatementTextFragment } from '@nhip-cau/graphql/operations'
import { agreementOn } from '@nhip-cau/rules/contribution'
import { quantityOf, statementBy, statementsOf } from './statements.ts'

const statement = (side: 'GIVER' | 'RECEIVER', value: string | null, confirmedOn: string | null = null) =>
  ({
    side,
    confirmedOn,
    quantity: {
      value,
      comparator: value === null ? 'NOT_STATED' : 'EXACTLY',
      unit: 'lesson',
      text: value ?? 'không nêu',
    },
    citations: [],
  }) satisfies StatementTextFragment

describe('the two sides of a contribution', () => {
  it('each speak by their latest statement', () => {
    const earlier = statement('GIVER', '20', '2024-01-01')
    const later = statement('GIVER', '18', '2024-06-01')
    expect(statementBy('GIVER', [later, earlier])).toBe(later)
    expect(statementBy('RECEIVER', [later])).toBeUndefined()
  })

  it('are compared as the rules compare them', () => {
    const on = '2026-01-01'
    const given = statement('GIVER', '20')
    const stated = quantityOf(given.quantity)
    expect(agreementOn(statementsOf([given, statement('RECEIVER', '20')]), on, stated).state).toBe('AGREED')
    expect(agreementOn(statementsOf([given, statement('RECEIVER', null)]), on, stated)).toMatchObject({
      state: 'DIFFERENT',
      contradictory: false,
      receiver: { vi: 'không nêu' },
    })
    expect(agreementOn(statementsOf([given]), on, stated)).toEqual({ state: 'ONE_SIDED', by: 'GIVER' })
  })
})
