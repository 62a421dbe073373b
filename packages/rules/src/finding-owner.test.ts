import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { quiet, target } from '../test/facts.ts'
import { NO_OWNER } from './finding.ts'
import type { ProgrammeFacts } from './finding-facts.ts'
import { findingsOf } from './findings.ts'

const name = { vi: 'Tên', en: 'Name' }
const body = fc.option(fc.constantFrom('a', 'b', 'c'))
const party = (id: string | null) => (id === null ? null : { id, name })

type Named = {
  lead: string | null
  directive: string | null
  activity: string | null
  consulted: string | null
  mayAnswer: string[]
}

/** A programme with one of each thing that can have an owner of its own. */
function programme({ lead, directive, activity, consulted, mayAnswer }: Named): ProgrammeFacts {
  return {
    ...quiet,
    ownerId: lead,
    ownerName: lead === null ? null : name,
    mayAnswerIds: mayAnswer,
    endsOn: '2026-12-31',
    targets: [target({})],
    activities: [{ id: 'a', title: name, status: 'ONGOING', dueOn: '2026-01-01', leadId: activity }],
    directives: [
      {
        id: 'd',
        kind: 'REQUEST',
        text: name,
        event: { title: name, heldOn: '2025-05-30' },
        owner: party(directive),
        mayAnswerIds: [],
        programmeId: null,
        provinceId: null,
        placeIds: [],
        dueOn: null,
        closedOn: null,
      },
    ],
    consultations: [
      {
        id: 'k',
        title: name,
        openedOn: '2025-12-01',
        closedOn: null,
        heldOn: null,
        owner: party(consulted),
        provinceId: null,
        versions: [],
        groups: [{ id: 'g', topic: name, opinions: [{ answer: 'PENDING', answeredOn: null }] }],
      },
    ],
  }
}

const facts = fc.record<Named>({
  lead: body,
  directive: body,
  activity: body,
  consulted: body,
  mayAnswer: fc.uniqueArray(fc.constantFrom('x', 'y'), { minLength: 1 }),
})

it('has exactly the owner that is named for it; where none is, says so and lists those that may answer', () => {
  fc.assert(
    fc.property(facts, (named) => {
      const found = findingsOf(programme(named), '2026-11-21')
      const ofProgramme = named.lead
      const owners = {
        ENDS_WITHOUT_RENEWAL: ofProgramme,
        TARGET_LATE: ofProgramme,
        DIRECTIVE_OPEN: named.directive,
        ACTIVITY_LATE: named.activity,
        OPINION_UNANSWERED: named.consulted,
      }
      expect(Object.fromEntries(found.map(({ kind, ownerId }) => [kind, ownerId]))).toEqual(owners)
      for (const { ownerId, mayAnswerIds, message } of found) {
        expect(mayAnswerIds).toEqual(ownerId === null ? named.mayAnswer : [])
        expect(message.vi.endsWith(NO_OWNER.vi)).toBe(ownerId === null)
        expect(message.en.endsWith(NO_OWNER.en)).toBe(ownerId === null)
      }
    }),
  )
})
