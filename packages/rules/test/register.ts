import fc from 'fast-check'
import type { Finding } from '../src/finding.ts'
import { findingsOfDirective } from '../src/finding-directive.ts'
import type { DirectiveFacts, ProgrammeFacts } from '../src/finding-facts.ts'
import { findingsOf } from '../src/findings.ts'
import { paced, quiet, target } from './facts.ts'

/** Former units a to d; a and b are today's x, c and d are today's c (unchanged) and y. */
export const UNITS = ['a', 'b', 'c', 'd', 'x', 'y'] as const
/** What each province of a view stands for. */
export const VIEWS = {
  AS_WAS: new Map<string, ReadonlySet<string>>(UNITS.map((id) => [id, new Set([id])])),
  AS_IS: new Map<string, ReadonlySet<string>>([
    ['x', new Set(['a', 'b', 'x'])],
    ['c', new Set(['c'])],
    ['y', new Set(['d', 'y'])],
  ]),
} as const

const unit = fc.constantFrom(...UNITS)
const name = { vi: 'Tên', en: 'Name' }
const day = fc.constantFrom('2024-01-01', '2026-06-30', '2026-11-20', '2026-11-21', '2026-12-31', '2030-12-31')
const dayOrNone = fc.option(day)

const programme: fc.Arbitrary<Omit<ProgrammeFacts, 'id'>> = fc
  .record({
    placeIds: fc.uniqueArray(unit, { minLength: 1, maxLength: 3 }),
    effectiveOn: dayOrNone,
    proposedOn: dayOrNone,
    endsOn: dayOrNone,
    targets: fc.array(
      fc.record({
        provinceId: fc.option(unit),
        dueOn: day,
        status: fc.constantFrom('LATE' as const, 'AT_RISK' as const, 'ON_TRACK' as const, 'NOT_ASSESSABLE' as const),
        indicator: fc.constantFrom('i', 'j'),
        code: fc.option(fc.constant('01')),
      }),
      { maxLength: 4 },
    ),
    activities: fc.array(fc.record({ dueOn: dayOrNone, done: fc.boolean() }), { maxLength: 3 }),
    directives: fc.array(fc.record({ dueOn: dayOrNone, heldOn: day }), { maxLength: 2 }),
  })
  .map(({ targets, activities, directives, ...rest }) => ({
    ...quiet,
    ...rest,
    provinceId: rest.placeIds[0] ?? null,
    targets: targets.map(({ provinceId, dueOn, status, indicator, code }, i) =>
      target({
        id: `t${i}`,
        provinceId,
        dueOn,
        pace: paced(status),
        indicator: { id: indicator, name, officialCode: code },
      }),
    ),
    activities: activities.map(({ dueOn, done }, i) => ({
      id: `a${i}`,
      title: name,
      status: done ? ('DONE' as const) : ('ONGOING' as const),
      dueOn,
      leadId: null,
    })),
    directives: directives.map((each, i) => directive(`d${i}`, [], each)),
  }))

function directive(
  id: string,
  placeIds: readonly string[],
  { dueOn, heldOn }: { dueOn: string | null; heldOn: string },
): DirectiveFacts {
  const event = { title: name, heldOn }
  const nobody = { owner: null, mayAnswerIds: [], programmeId: null, provinceId: placeIds[0] ?? null, closedOn: null }
  return { ...nobody, id, kind: 'REQUEST', text: name, event, placeIds, dueOn }
}

/** Everything found on a day in a register of random programmes of several provinces, and of directives that belong to none. */
export const register: fc.Arbitrary<{ on: string; inForce: number; all: Finding[] }> = fc
  .record({
    on: day,
    inForce: fc.nat(3),
    programmes: fc.array(programme, { maxLength: 6 }),
    loose: fc.array(fc.record({ dueOn: dayOrNone, heldOn: day, placeIds: fc.uniqueArray(unit, { maxLength: 2 }) }), {
      maxLength: 3,
    }),
  })
  .map(({ on, inForce, programmes, loose }) => ({
    on,
    inForce,
    all: [
      ...programmes.flatMap((facts, i) => findingsOf(apart(facts, i), on)),
      ...loose.flatMap(({ placeIds, ...rest }, i) => findingsOfDirective(directive(`loose${i}`, placeIds, rest), on)),
    ],
  }))

/** A programme with ids of its own. */
function apart(facts: Omit<ProgrammeFacts, 'id'>, i: number): ProgrammeFacts {
  const own = <T extends { id: string }>(rows: readonly T[]) => rows.map((row) => ({ ...row, id: `p${i}-${row.id}` }))
  return {
    ...facts,
    id: `p${i}`,
    targets: own(facts.targets),
    activities: own(facts.activities),
    directives: own(facts.directives ?? []),
  }
}
