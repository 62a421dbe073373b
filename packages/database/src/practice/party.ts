import type { OrganisationKind, PartyRole, ProgrammeKind } from '../generated/client.ts'
import type { Programme } from './programme.ts'
import type { Organisation, Unit, World } from './world.ts'

/** Who takes part, in order, each with its roles. */
export type Parties = readonly { organisation: Organisation; roles: readonly PartyRole[] }[]

type Side = 'own' | 'other'
type Seat = readonly [side: Side, kind: OrganisationKind, ...roles: PartyRole[]]

const SEATS: Record<ProgrammeKind, readonly Seat[]> = {
  COORDINATION_PROGRAMME: [
    ['own', 'EDUCATION_DEPARTMENT', 'LEAD', 'SIGNATORY'],
    ['own', 'LABOUR_FEDERATION', 'SIGNATORY'],
    ['own', 'LEARNING_PROMOTION_ASSOCIATION', 'SUPPORTER'],
  ],
  INTER_PROVINCIAL_COOPERATION: [
    ['own', 'EDUCATION_DEPARTMENT', 'LEAD', 'PROVIDER'],
    ['other', 'EDUCATION_DEPARTMENT', 'BENEFICIARY', 'SIGNATORY'],
    ['own', 'PEOPLES_COMMITTEE', 'APPROVER'],
  ],
  SCHOOL_ENTERPRISE_LINKAGE: [
    ['own', 'EDUCATION_DEPARTMENT', 'LEAD'],
    ['own', 'VOCATIONAL_INSTITUTIONS', 'PROVIDER'],
    ['own', 'ENTERPRISES', 'SIGNATORY'],
    ['own', 'ECONOMIC_ZONE_BOARD', 'SUPPORTER'],
  ],
  MEMORANDUM: [
    ['own', 'EDUCATION_DEPARTMENT', 'SIGNATORY'],
    ['other', 'EDUCATION_DEPARTMENT', 'SIGNATORY'],
  ],
  PROVINCIAL_PROJECT: [
    ['own', 'EDUCATION_DEPARTMENT', 'LEAD'],
    ['own', 'PEOPLES_COMMITTEE', 'APPROVER'],
    ['own', 'PARTY_COMMITTEE', 'SUPPORTER'],
  ],
  EMULATION_PROGRAMME: [
    ['own', 'EDUCATION_DEPARTMENT', 'LEAD'],
    ['own', 'LABOUR_FEDERATION', 'SUPPORTER'],
    ['own', 'SCHOOL', 'BENEFICIARY'],
  ],
}

/** The bodies of a kind of programme; a kind of body that a former province is not recorded with is left out. */
export function partiesOf(world: World, kind: ProgrammeKind, own: Unit, other: Unit | null): Parties {
  return SEATS[kind].flatMap(([side, organisationKind, ...roles]) => {
    const unit = side === 'own' ? own : other
    const [organisation] = unit ? world.organisations(unit, organisationKind) : []
    return organisation ? [{ organisation, roles }] : []
  })
}

/** One row for each role; the first role of a body is marked. */
export function addParties(world: World, { id: programmeId, parties }: Pick<Programme, 'id' | 'parties'>): void {
  for (const [index, { organisation, roles }] of parties.entries()) {
    for (const [roleIndex, role] of roles.entries()) {
      const partyId = world.ids.next()
      world.store.add('party', {
        id: partyId,
        programmeId,
        organisationId: organisation.id,
        role,
        ordinal: index + 1,
        firstRole: roleIndex === 0,
      })
      world.cite({ partyId }, 'THHS')
    }
  }
}
