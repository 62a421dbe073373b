import type { Entry, Path } from '../issue.ts'
import type { ContributionRecord } from '../schema/contribution.ts'
import type { ProgrammeRecord } from '../schema/programme.ts'
import type { Checker } from './lookup.ts'
import { checkPlainQuantity } from './quantity.ts'

/** What went from one party of a programme to another, and what each of them confirms. */
export function checkContributions(checker: Checker, entry: Entry<ProgrammeRecord>): void {
  const { contributions } = entry.data
  const ordinals = contributions.map(({ ordinal }) => String(ordinal))
  checker.distinct(ordinals, entry, (index) => ['contributions', index, 'ordinal'])
  for (const [index, contribution] of contributions.entries()) {
    checkContribution(checker, entry, contribution, ['contributions', index])
  }
}

function checkContribution(
  checker: Checker,
  entry: Entry<ProgrammeRecord>,
  contribution: ContributionRecord,
  path: Path,
): void {
  const { giver, receiver, delivered, periodFrom, periodTo, periodPrecision } = contribution
  const { places, quantity, confirmations, citations } = contribution
  const add = (field: string, message: string) => checker.issues.add(entry, [...path, field], message)
  checker.citations(citations, entry, path)
  checker.names('organisations', giver, entry, [...path, 'giver'])
  checker.names('organisations', receiver, entry, [...path, 'receiver'])
  if (giver !== null && giver === receiver) add('receiver', 'is the giver; write who received it')
  checker.ordered(periodFrom, periodTo, entry, [...path, 'periodTo'])
  if ((periodFrom === null) !== (periodPrecision === null))
    add('periodPrecision', 'goes with periodFrom; write both or neither')
  if (periodFrom === null && periodTo !== null)
    add('periodFrom', 'is missing though periodTo is there; add it, or leave out both')
  checker.distinct(places, entry, (index) => [...path, 'places', index])
  for (const [index, place] of places.entries()) checker.names('units', place, entry, [...path, 'places', index])
  checkPlainQuantity(checker, quantity, entry, [...path, 'quantity'])
  const sides = confirmations.map(({ side }) => side)
  checker.distinct(sides, entry, (index) => [...path, 'confirmations', index, 'side'])
  if (!delivered && confirmations.length > 0)
    add('confirmations', 'are there though nothing was delivered; mend the one or the other')
  for (const [index, confirmation] of confirmations.entries()) {
    const place = [...path, 'confirmations', index]
    checker.citations(confirmation.citations, entry, place)
    checkPlainQuantity(checker, confirmation.quantity, entry, [...place, 'quantity'])
    if (confirmation.quantity.unit !== quantity.unit)
      checker.issues.add(
        entry,
        [...place, 'quantity', 'unit'],
        `is ${confirmation.quantity.unit}; write ${quantity.unit}, as the contribution has`,
      )
  }
}
