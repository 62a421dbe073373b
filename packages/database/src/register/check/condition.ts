import type { Register } from '../register.ts'
import type { Checker } from './lookup.ts'
import { checkPlainQuantity } from './quantity.ts'

/** Conditions that policies set. */
export function checkConditions(checker: Checker, { conditions }: Register): void {
  checker.unique(conditions, ({ slug }) => slug, 'slug')
  for (const entry of conditions) {
    const { unit, programme, quantity, citations } = entry.data
    checker.citations(citations, entry)
    checker.names('units', unit, entry, ['unit'])
    checker.names('programmes', programme, entry, ['programme'])
    checkPlainQuantity(checker, quantity, entry, ['quantity'])
  }
}
