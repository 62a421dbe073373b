import { IndicatorKind } from '../../generated/enums.ts'
import type { Entry, Path } from '../issue.ts'
import type { IndicatorRecord, RosterRecord } from '../schema/indicator.ts'
import type { Checker } from './lookup.ts'

/** The legal criteria of an indicator, and its rosters. */
export function checkCriteriaAndRosters(checker: Checker, entry: Entry<IndicatorRecord>): void {
  const { criteria, rosters, kind } = entry.data
  const codes = criteria.map(({ code }) => code)
  checker.distinct(codes, entry, (index) => ['criteria', index, 'code'])
  const days = criteria.map(({ validFrom }) => validFrom ?? 'left out')
  checker.distinct(days, entry, (index) => ['criteria', index, 'validFrom'])
  for (const [index, { document, citations }] of criteria.entries()) {
    checker.citations(citations, entry, ['criteria', index])
    checker.names('documents', document, entry, ['criteria', index, 'document'])
  }
  const units = rosters.map(({ unit }) => unit)
  checker.distinct(units, entry, (index) => ['rosters', index, 'unit'])
  if (rosters.length > 0 && kind !== IndicatorKind.COVERAGE)
    checker.issues.add(entry, ['rosters'], `are there though the kind is ${kind}; only COVERAGE has them`)
  for (const [index, roster] of rosters.entries()) checkRoster(checker, entry, roster, ['rosters', index])
}

function checkRoster(checker: Checker, entry: Entry<IndicatorRecord>, roster: RosterRecord, path: Path): void {
  const { unit, denominator, denominatorOn, members, citations } = roster
  const add = (field: string, message: string) => checker.issues.add(entry, [...path, field], message)
  checker.citations(citations, entry, path)
  checker.names('units', unit, entry, [...path, 'unit'])
  if ((denominator === null) !== (denominatorOn === null))
    add('denominatorOn', 'goes with denominator; write both or neither')
  if (denominator !== null && members.length > denominator)
    add('members', `are ${members.length}, more than the denominator ${denominator}; mend the one or the other`)
  const names = members.map((member) => member.unit ?? member.organisation ?? '')
  checker.distinct(names, entry, (index) => [...path, 'members', index, 'unit'])
  for (const [index, member] of members.entries()) {
    checker.names('units', member.unit, entry, [...path, 'members', index, 'unit'])
    checker.names('organisations', member.organisation, entry, [...path, 'members', index, 'organisation'])
    if ((member.unit === null) === (member.organisation === null))
      checker.issues.add(entry, [...path, 'members', index], 'names nothing or two things; write unit, or organisation')
  }
}
