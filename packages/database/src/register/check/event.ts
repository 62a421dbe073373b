import type { Entry } from '../issue.ts'
import type { Register } from '../register.ts'
import type { DirectiveRecord, EventRecord } from '../schema/event.ts'
import type { Checker } from './lookup.ts'

/** Meetings, who was there, and what was asked of whom. */
export function checkEvents(checker: Checker, { events }: Register): void {
  checker.unique(events, ({ slug }) => slug, 'slug')
  for (const entry of events) {
    const { host, unit, programme, attendees, bridgePoints, directives, citations } = entry.data
    checker.citations(citations, entry)
    checker.names('organisations', host, entry, ['host'])
    checker.names('programmes', programme, entry, ['programme'])
    checkPlace(checker, entry, unit)
    for (const [index, { organisation }] of attendees.entries())
      checker.names('organisations', organisation, entry, ['attendees', index, 'organisation'])
    const bodies = attendees.map(({ organisation, name }) => organisation ?? name?.vi ?? '')
    checker.distinct(bodies, entry, (index) => ['attendees', index, 'organisation'])
    const main = bridgePoints.filter((point) => point.main)
    if (bridgePoints.length > 0 && main.length !== 1)
      checker.issues.add(entry, ['bridgePoints'], `have ${main.length} main ones; mark one as main`)
    const ordinals = directives.map(({ ordinal }) => String(ordinal))
    checker.distinct(ordinals, entry, (index) => ['directives', index, 'ordinal'])
    for (const [index, directive] of directives.entries()) checkDirective(checker, entry, directive, index)
  }
}

function checkPlace(checker: Checker, entry: Entry<EventRecord>, unit: string | null): void {
  checker.names('units', unit, entry, ['unit'])
  const place = unit === null ? undefined : checker.lookup.units.get(unit)
  const { heldOn } = entry.data
  if (place && ((place.validFrom ?? '') > heldOn || (place.validTo ?? '9999') < heldOn))
    checker.issues.add(entry, ['unit'], `is ${unit}, which was not valid on ${heldOn}; write the unit of that time`)
}

function checkDirective(
  checker: Checker,
  entry: Entry<EventRecord>,
  { askedBy, owner, programme, dueOn, closedOn, closedHow, citations }: DirectiveRecord,
  index: number,
): void {
  const path = ['directives', index]
  const { heldOn } = entry.data
  checker.citations(citations, entry, path)
  checker.names('organisations', askedBy, entry, [...path, 'askedBy'])
  checker.names('organisations', owner, entry, [...path, 'owner'])
  checker.names('programmes', programme, entry, [...path, 'programme'])
  checker.ordered(heldOn, dueOn, entry, [...path, 'dueOn'])
  checker.ordered(heldOn, closedOn, entry, [...path, 'closedOn'])
  if (closedHow !== null && closedOn === null)
    checker.issues.add(entry, [...path, 'closedHow'], 'is there without closedOn; add the day')
}
