import type { Register } from '../register.ts'
import type { Checker } from './lookup.ts'

/** Bodies, where they are at home and what followed them. */
export function checkOrganisations(checker: Checker, { organisations }: Register): void {
  checker.unique(organisations, ({ slug }) => slug, 'slug')
  for (const entry of organisations) {
    const { slug, unit, validFrom, validTo, succeededBy, succeededOn, officials, citations } = entry.data
    checker.citations(citations, entry)
    for (const [index, official] of officials.entries())
      checker.citations(official.citations, entry, ['officials', index])
    checker.names('units', unit, entry, ['unit'])
    checker.names('organisations', succeededBy, entry, ['succeededBy'])
    checker.ordered(validFrom, validTo, entry, ['validTo'])
    if (succeededBy === slug) checker.issues.add(entry, ['succeededBy'], 'is itself; write the body that followed')
    if ((succeededBy === null) !== (succeededOn === null))
      checker.issues.add(entry, ['succeededOn'], 'goes with succeededBy; write both or neither')
  }
}
