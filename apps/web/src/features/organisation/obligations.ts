import type { ActivityLineFragment } from '@nhip-cau/graphql/operations'
import type { PartyRole } from '@nhip-cau/graphql/types'
import type { OrganisationDetail } from './organisation.page.tsx'

export type PartyProgramme = OrganisationDetail['programmes']['nodes'][number]

/** Roles in which a party answers for the programme's targets. */
const answering: readonly PartyRole[] = ['LEAD', 'SIGNATORY']

/** What the organisation does in one of its programmes. */
export const rolesIn = ({ parties }: PartyProgramme, id: string): PartyRole[] =>
  parties.filter(({ organisation }) => organisation.id === id).map(({ role }) => role)

/** Activities, of whichever of its programmes, that the organisation leads. */
export const activitiesLed = ({ id, programmes }: OrganisationDetail): ActivityLineFragment[] =>
  programmes.nodes.flatMap(({ activities }) => activities.nodes).filter(({ lead }) => lead?.id === id)

/** The programmes that the organisation leads or signed; one it only supports is not among them. */
export const programmesAnswered = ({ id, programmes }: OrganisationDetail) =>
  programmes.nodes.filter((programme) => rolesIn(programme, id).some((role) => answering.includes(role)))

/** Their targets, each with its programme. */
export const targetsAnswered = (organisation: OrganisationDetail) =>
  programmesAnswered(organisation).flatMap((programme) => programme.targets.map((target) => ({ ...target, programme })))

/** Those of programmes that are or were in force: what is only drafted or proposed binds nobody. */
export const bindingTargets = (organisation: OrganisationDetail) =>
  targetsAnswered(organisation).filter(({ programme: { status } }) => status === 'IN_FORCE' || status === 'ENDED')

type Target = ReturnType<typeof targetsAnswered>[number]
type Directive = OrganisationDetail['directives'][number]

/** One thing that the organisation still owes: its record, and the day by which, null where none is set. */
export type Duty = { id: string; dueOn: string | null } & (
  | { kind: 'PROGRAMME'; of: PartyProgramme }
  | { kind: 'ACTIVITY'; of: ActivityLineFragment }
  | { kind: 'TARGET'; of: Target }
  | { kind: 'DIRECTIVE'; of: Directive }
)

/**
 * All that it still owes, earliest due first and last what has no day: programmes that end or have ended without a
 * renewal, activities it leads that are not done, targets that are not reached, directives that are not closed.
 */
export function duties(organisation: OrganisationDetail): Duty[] {
  const endings = programmesAnswered(organisation).filter(({ findings }) =>
    findings.some(({ kind }) => kind === 'ENDS_WITHOUT_RENEWAL'),
  )
  const activities = activitiesLed(organisation).filter(({ status }) => status === 'PLANNED' || status === 'ONGOING')
  const targets = bindingTargets(organisation).filter(({ pace }) => pace.status !== 'ACHIEVED')
  const directives = organisation.directives.filter(({ closedOn }) => !closedOn)
  const all: Duty[] = [
    ...endings.map((of) => ({ kind: 'PROGRAMME' as const, id: of.id, dueOn: of.period?.to ?? null, of })),
    ...activities.map((of) => ({ kind: 'ACTIVITY' as const, id: of.id, dueOn: of.dueOn ?? null, of })),
    ...targets.map((of) => ({ kind: 'TARGET' as const, id: of.id, dueOn: of.dueOn, of })),
    ...directives.map((of) => ({ kind: 'DIRECTIVE' as const, id: of.id, dueOn: of.dueOn ?? null, of })),
  ]
  return all.sort((a, b) => compareDays(a.dueOn, b.dueOn))
}

function compareDays(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -1 : 1
}

/** How many of each kind are still owed. */
export function owed(organisation: OrganisationDetail) {
  const counted = (kind: Duty['kind']) => duties(organisation).filter((duty) => duty.kind === kind).length
  return {
    endings: counted('PROGRAMME'),
    activities: counted('ACTIVITY'),
    targets: counted('TARGET'),
    directives: counted('DIRECTIVE'),
  }
}
