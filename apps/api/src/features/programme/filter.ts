import type { Prisma } from '@nhip-cau/database/generated/client'
import type { LocalDate } from '@nhip-cau/rules/date'
import type { ProgrammeStatus } from '@nhip-cau/rules/programme'
import { builder } from '../../builder.ts'
import { toDate } from '../../graphql/scalars.ts'
import { folded } from '../../graphql/search.ts'
import { unitsByCode } from '../geography/filter.ts'
import { ProgrammeKindEnum, ProgrammeStatusEnum } from './programme.ts'

export const ProgrammeFilter = builder.inputType('ProgrammeFilter', {
  description: 'Every field narrows the list; values within one field widen it.',
  fields: (t) => ({
    kind: t.field({ type: [ProgrammeKindEnum], description: 'Any of these kinds.' }),
    status: t.field({ type: [ProgrammeStatusEnum], description: 'Any of these statuses, today in Viet Nam.' }),
    provinceCode: t.stringList({
      description:
        'Any of these provinces; each stands for the units merged into it too. Codes are read on `provinceAsOf`.',
    }),
    provinceAsOf: t.field({
      type: 'Date',
      description: 'Day on which `provinceCode` is read; today in Viet Nam by default. With 2025-06-30, 15 is Yên Bái.',
    }),
    organisationSlug: t.stringList({ description: 'Any of these organisations is a party.' }),
    activeOn: t.field({ type: 'Date', description: 'In force on this day.' }),
    endsBefore: t.field({
      type: 'Date',
      description: 'Ends before this day; programmes without a stated end never do.',
    }),
    search: t.string({ description: 'Words of the title; case and diacritics do not matter, d finds đ.' }),
  }),
})

/** The rule of `programmeStatus` as conditions on columns. */
function withStatus(status: ProgrammeStatus, on: LocalDate): Prisma.ProgrammeWhereInput {
  const day = toDate(on)
  const notAgreed = { OR: [{ effectiveOn: null }, { effectiveOn: { gt: day } }] }
  const notDrafted = { OR: [{ draftedOn: null }, { draftedOn: { gt: day } }] }
  switch (status) {
    case 'IN_FORCE':
      return { effectiveOn: { lte: day }, OR: [{ periodTo: null }, { periodTo: { gte: day } }] }
    case 'ENDED':
      return { effectiveOn: { lte: day }, periodTo: { lt: day } }
    case 'DRAFT':
      return { ...notAgreed, draftedOn: { lte: day } }
    case 'PROPOSED':
      return { AND: [notAgreed, notDrafted] }
  }
}

/** Any of some statuses; none of them is true of no programme. Prisma takes an empty OR within AND for no condition at all. */
function withAnyStatus(statuses: readonly ProgrammeStatus[], on: LocalDate): Prisma.ProgrammeWhereInput {
  return statuses.length > 0 ? { OR: statuses.map((each) => withStatus(each, on)) } : { id: { in: [] } }
}

/** Conditions for a filter. @throws BAD_USER_INPUT for a search no text can match */
export function whereProgramme(
  filter: typeof ProgrammeFilter.$inferInput | null | undefined,
  today: LocalDate,
): Prisma.ProgrammeWhereInput {
  if (!filter) return {}
  const { kind, status, provinceCode, organisationSlug, activeOn, endsBefore } = filter
  return {
    AND: [
      kind ? { kind: { in: kind } } : {},
      status ? withAnyStatus(status, today) : {},
      provinceCode
        ? { provinces: { some: { units: 'AS_IS', province: unitsByCode(provinceCode, filter.provinceAsOf ?? today) } } }
        : {},
      organisationSlug ? { parties: { some: { organisation: { slug: { in: organisationSlug } } } } } : {},
      activeOn ? withStatus('IN_FORCE', activeOn) : {},
      endsBefore ? { periodTo: { lt: toDate(endsBefore) } } : {},
      folded(filter.search, 'filter.search'),
    ],
  }
}
