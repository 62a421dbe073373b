import type { Prisma } from '@nhip-cau/database/generated/client'
import type { ConsultationFacts, ContributionFacts, DirectiveFacts, NamedParty } from '@nhip-cau/rules/finding-facts'
import { quantityOf } from '../../graphql/quantity.ts'
import { toLocalDate, toLocalDateOrNull } from '../../graphql/scalars.ts'
import { localised } from '../../graphql/text.ts'
import { QUANTITY_COLUMNS } from '../indicator/reading.ts'

const PARTY_COLUMNS = { select: { id: true, nameVi: true, nameEn: true, unitId: true } } as const
type PartyRow = { id: string; nameVi: string; nameEn: string }

function named(party: PartyRow | null): NamedParty | null {
  return party && { id: party.id, name: localised(party.nameVi, party.nameEn) }
}

export const CONTRIBUTION_COLUMNS = {
  ...QUANTITY_COLUMNS,
  id: true,
  whatVi: true,
  whatEn: true,
  delivered: true,
  periodTo: true,
  giver: PARTY_COLUMNS,
  receiver: PARTY_COLUMNS,
  confirmations: { select: { ...QUANTITY_COLUMNS, side: true, confirmedOn: true } },
} satisfies Prisma.ContributionSelect
type ContributionRow = Prisma.ContributionGetPayload<{ select: typeof CONTRIBUTION_COLUMNS }>

/** A contribution as the rules read it. */
export function contributionFacts(row: ContributionRow): ContributionFacts {
  const statementOf = (wanted: 'GIVER' | 'RECEIVER') => {
    const found = row.confirmations.find(({ side }) => side === wanted)
    return found ? { quantity: quantityOf(found), on: toLocalDateOrNull(found.confirmedOn) } : null
  }
  return {
    id: row.id,
    what: localised(row.whatVi, row.whatEn),
    delivered: row.delivered,
    quantity: quantityOf(row),
    periodTo: toLocalDateOrNull(row.periodTo),
    giver: named(row.giver),
    receiver: named(row.receiver),
    statements: { giver: statementOf('GIVER'), receiver: statementOf('RECEIVER') },
    provinceId: row.receiver?.unitId ?? null,
  }
}

export const CONSULTATION_COLUMNS = {
  id: true,
  titleVi: true,
  titleEn: true,
  openedOn: true,
  closedOn: true,
  event: { select: { heldOn: true } },
  versions: {
    select: {
      ordinal: true,
      datedOn: true,
      targets: { select: { id: true, dueOn: true, indicator: { select: { nameVi: true, nameEn: true } } } },
    },
  },
  groups: {
    orderBy: { ordinal: 'asc' },
    select: { id: true, topicVi: true, topicEn: true, opinions: { select: { answer: true, answeredOn: true } } },
  },
} satisfies Prisma.ConsultationSelect
type ConsultationRow = Prisma.ConsultationGetPayload<{ select: typeof CONSULTATION_COLUMNS }>

/** A consultation as the rules read it. */
export function consultationFacts(row: ConsultationRow): ConsultationFacts {
  return {
    id: row.id,
    title: localised(row.titleVi, row.titleEn),
    openedOn: toLocalDateOrNull(row.openedOn),
    closedOn: toLocalDateOrNull(row.closedOn),
    heldOn: toLocalDateOrNull(row.event?.heldOn ?? null),
    owner: null,
    provinceId: null,
    versions: row.versions.map(({ ordinal, datedOn, targets }) => ({
      ordinal,
      datedOn: toLocalDateOrNull(datedOn),
      targets: targets.map(({ id, dueOn, indicator }) => ({
        id,
        name: localised(indicator.nameVi, indicator.nameEn),
        dueOn: toLocalDateOrNull(dueOn),
      })),
    })),
    groups: row.groups.map(({ id, topicVi, topicEn, opinions }) => ({
      id,
      topic: localised(topicVi, topicEn),
      opinions: opinions.map(({ answer, answeredOn }) => ({ answer, answeredOn: toLocalDateOrNull(answeredOn) })),
    })),
  }
}

export const DIRECTIVE_COLUMNS = {
  id: true,
  kind: true,
  textVi: true,
  textEn: true,
  dueOn: true,
  closedOn: true,
  programmeId: true,
  owner: PARTY_COLUMNS,
  event: { select: { titleVi: true, titleEn: true, heldOn: true, unitId: true } },
} satisfies Prisma.DirectiveSelect
type DirectiveRow = Prisma.DirectiveGetPayload<{ select: typeof DIRECTIVE_COLUMNS }>

/** A directive as the rules read it; it belongs where its owner is, else where it was said. */
export function directiveFacts(row: DirectiveRow): DirectiveFacts {
  return {
    id: row.id,
    kind: row.kind,
    text: localised(row.textVi, row.textEn),
    event: { title: localised(row.event.titleVi, row.event.titleEn), heldOn: toLocalDate(row.event.heldOn) },
    owner: named(row.owner),
    mayAnswerIds: [],
    programmeId: row.programmeId,
    provinceId: row.owner?.unitId ?? row.event.unitId,
    placeIds: [row.owner?.unitId, row.event.unitId].filter((id) => typeof id === 'string'),
    dueOn: toLocalDateOrNull(row.dueOn),
    closedOn: toLocalDateOrNull(row.closedOn),
  }
}
