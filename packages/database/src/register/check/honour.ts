import type { Register } from '../register.ts'
import type { Checker } from './lookup.ts'

/** Emulation movements and honours. */
export function checkHonours(checker: Checker, { movements, honours }: Register): void {
  checker.unique(movements, ({ programme, ordinal }) => `${programme} ${ordinal}`, 'ordinal')
  for (const entry of movements) {
    checker.citations(entry.data.citations, entry)
    checker.names('programmes', entry.data.programme, entry, ['programme'])
  }
  checker.unique(honours, ({ slug }) => slug, 'slug')
  for (const entry of honours) {
    const { event, programme, indicator, recipients, citations } = entry.data
    checker.citations(citations, entry)
    checker.names('events', event, entry, ['event'])
    checker.names('programmes', programme, entry, ['programme'])
    checker.names('indicators', indicator, entry, ['indicator'])
    for (const [index, { organisation }] of recipients.entries())
      checker.names('organisations', organisation, entry, ['recipients', index, 'organisation'])
  }
}
