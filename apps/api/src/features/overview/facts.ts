import type { Prisma } from '@nhip-cau/database/generated/client'
import type { LocalDate } from '@nhip-cau/rules/date'
import type { ProgrammeFacts } from '@nhip-cau/rules/findings'
import type { Context } from '../../context.ts'
import { toLocalDate, toLocalDateOrNull } from '../../graphql/scalars.ts'
import { localised } from '../../graphql/text.ts'
import { PACE_COLUMNS, paceOf } from '../indicator/reading.ts'
import {
  CONSULTATION_COLUMNS,
  CONTRIBUTION_COLUMNS,
  consultationFacts,
  contributionFacts,
  DIRECTIVE_COLUMNS,
  directiveFacts,
} from './facts-records.ts'

/** What the findings of a programme are drawn from. */
export const FACTS_COLUMNS = {
  id: true,
  slug: true,
  kind: true,
  titleVi: true,
  titleEn: true,
  draftedOn: true,
  proposedOn: true,
  effectiveOn: true,
  periodTo: true,
  declaredContents: true,
  declaredActivities: true,
  renewedBy: { select: { id: true } },
  _count: { select: { contents: { where: { counted: true } }, activities: true } },
  provinces: { where: { units: 'AS_WAS' }, select: { provinceId: true }, orderBy: { provinceId: 'asc' } },
  parties: {
    orderBy: { ordinal: 'asc' },
    select: {
      role: true,
      organisation: {
        select: {
          id: true,
          nameVi: true,
          nameEn: true,
          unitId: true,
          succeededOn: true,
          succeededBy: { select: { id: true, nameVi: true, nameEn: true } },
        },
      },
    },
  },
  targets: {
    orderBy: { ordinal: 'asc' },
    select: {
      ...PACE_COLUMNS,
      id: true,
      baselineId: true,
      indicator: { select: { id: true, direction: true, kind: true, nameVi: true, nameEn: true, officialCode: true } },
    },
  },
  activities: {
    orderBy: { ordinal: 'asc' },
    select: { id: true, titleVi: true, titleEn: true, status: true, dueOn: true, leadId: true },
  },
  contributions: { orderBy: { ordinal: 'asc' }, select: CONTRIBUTION_COLUMNS },
  consultations: { orderBy: { slug: 'asc' }, select: CONSULTATION_COLUMNS },
  directives: { orderBy: { id: 'asc' }, select: DIRECTIVE_COLUMNS },
} satisfies Prisma.ProgrammeSelect

export type FactsRow = Prisma.ProgrammeGetPayload<{ select: typeof FACTS_COLUMNS }>
type PartyRow = FactsRow['parties'][number]

/** The organisations that may answer for a programme: those that lead it, else those that signed it, else those that give. */
function mayAnswer(parties: readonly PartyRow[]): PartyRow['organisation'][] {
  const byRole = (role: PartyRow['role']) => parties.filter((party) => party.role === role)
  const found = [byRole('LEAD'), byRole('SIGNATORY'), byRole('PROVIDER'), parties.slice(0, 1)]
  return (found.find(({ length }) => length > 0) ?? []).map(({ organisation }) => organisation)
}

function partyFacts({ role, organisation }: PartyRow): ProgrammeFacts['parties'][number] {
  const { id, nameVi, nameEn, succeededBy, succeededOn } = organisation
  return {
    organisationId: id,
    name: localised(nameVi, nameEn),
    role,
    succeededBy:
      succeededBy && succeededOn
        ? { id: succeededBy.id, name: localised(succeededBy.nameVi, succeededBy.nameEn), on: toLocalDate(succeededOn) }
        : null,
  }
}

async function targetFacts(row: FactsRow, on: LocalDate, context: Context): Promise<ProgrammeFacts['targets']> {
  return Promise.all(
    row.targets.map(async (target) => ({
      id: target.id,
      name: localised(target.indicator.nameVi, target.indicator.nameEn),
      provinceId: target.unitId,
      dueOn: toLocalDate(target.dueOn),
      pace: await paceOf(target, on, 'LINEAR', context),
      hasBaseline: target.baselineId !== null,
      indicator: {
        id: target.indicator.id,
        name: localised(target.indicator.nameVi, target.indicator.nameEn),
        officialCode: target.indicator.officialCode,
      },
    })),
  )
}

/** A programme's rows as the rules read them, on a day. */
export async function factsOf(row: FactsRow, on: LocalDate, context: Context): Promise<ProgrammeFacts> {
  const owner = row.parties.find(({ role }) => role === 'LEAD')?.organisation
  const answering = mayAnswer(row.parties)
  return {
    id: row.id,
    slug: row.slug,
    title: localised(row.titleVi, row.titleEn),
    draftedOn: toLocalDateOrNull(row.draftedOn),
    proposedOn: toLocalDateOrNull(row.proposedOn),
    effectiveOn: toLocalDateOrNull(row.effectiveOn),
    endsOn: toLocalDateOrNull(row.periodTo),
    hasRenewal: row.renewedBy !== null,
    declared: { contents: row.declaredContents, activities: row.declaredActivities },
    recorded: row._count,
    parties: row.parties.map(partyFacts),
    ownerId: owner?.id ?? null,
    ownerName: owner ? localised(owner.nameVi, owner.nameEn) : null,
    mayAnswerIds: answering.map(({ id }) => id),
    provinceId: answering[0]?.unitId ?? row.provinces[0]?.provinceId ?? null,
    placeIds: row.provinces.map(({ provinceId }) => provinceId),
    targets: await targetFacts(row, on, context),
    activities: row.activities.map(({ id, titleVi, titleEn, status, dueOn, leadId }) => ({
      id,
      title: localised(titleVi, titleEn),
      status,
      dueOn: toLocalDateOrNull(dueOn),
      leadId,
    })),
    contributions: row.contributions.map(contributionFacts),
    consultations: row.consultations.map(consultationFacts),
    directives: row.directives.map(directiveFacts),
  }
}
