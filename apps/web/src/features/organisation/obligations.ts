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

/** How many activities, targets and directives are still owed. */
export function owed(organisation: OrganisationDetail) {
  return {
    activities: activitiesLed(organisation).filter(({ status }) => status === 'PLANNED' || status === 'ONGOING').length,
    targets: targetsAnswered(organisation).filter(({ pace }) => pace.status !== 'ACHIEVED').length,
    directives: organisation.directives.filter(({ closedOn }) => !closedOn).length,
  }
}
