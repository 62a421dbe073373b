import { Prisma } from '@nhip-cau/database/generated/client'
import type { LocalDate } from '@nhip-cau/rules/date'
import { builder } from '../../builder.ts'
import { describedEnum } from '../../graphql/enum.ts'
import { toDate } from '../../graphql/scalars.ts'
import { unitsByCode } from '../geography/filter.ts'
import { UnitViewEnum } from '../geography/province.ts'
import { unitValidOn } from '../geography/sql.ts'

export const MeasurementStatus = describedEnum('MeasurementStatus', 'How far a reported value has been checked.', {
  DRAFT: 'Being written.',
  SUBMITTED: 'Reported or published, not checked by an officer of this register.',
  VERIFIED: 'Checked by an officer other than the one who reported it.',
  RETURNED: 'Sent back with a reason.',
})

export const MeasurementFilter = builder.inputType('MeasurementFilter', {
  description:
    'Every field narrows the list; values within one field widen it. Superseded revisions are left out unless asked for.',
  fields: (t) => ({
    indicatorSlug: t.stringList({ description: 'Of any of these indicators.' }),
    provinceCode: t.stringList({ description: 'Of any of these provinces; how codes are read is said by `units`.' }),
    units: t.field({
      type: UnitViewEnum,
      description:
        "AS_IS (the default): codes as used today, each with the figures of the units merged into it. AS_WAS: the unit that had the code at the figure's time.",
    }),
    from: t.field({ type: 'Date', description: 'Period ends on or after this day.' }),
    to: t.field({ type: 'Date', description: 'Period starts on or before this day.' }),
    status: t.field({ type: [MeasurementStatus], description: 'Any of these statuses.' }),
    totalsOnly: t.boolean({ description: 'True leaves out values broken down by level, sex and the like.' }),
    allRevisions: t.boolean({ description: 'True adds superseded revisions.' }),
  }),
})
export type MeasurementFilterInput = typeof MeasurementFilter.$inferInput | null | undefined

function inProvinces(
  { provinceCode, units }: NonNullable<MeasurementFilterInput>,
  today: LocalDate,
): Prisma.MeasurementWhereInput {
  if (!provinceCode) return {}
  if (units === 'AS_WAS') return { province: { level: 'PROVINCE', code: { in: provinceCode } } }
  return { province: { lineage: { some: { descendant: unitsByCode(provinceCode, today) } } } }
}

/** Conditions for a filter; `measurementCondition` says the same in SQL. */
export function whereMeasurement(filter: MeasurementFilterInput, today: LocalDate): Prisma.MeasurementWhereInput {
  if (!filter) return { current: true }
  const { indicatorSlug, from, to, status, totalsOnly, allRevisions } = filter
  return {
    AND: [
      allRevisions ? {} : { current: true },
      indicatorSlug ? { indicator: { slug: { in: indicatorSlug } } } : {},
      inProvinces(filter, today),
      from ? { periodTo: { gte: toDate(from) } } : {},
      to ? { periodFrom: { lte: toDate(to) } } : {},
      status ? { status: { in: status } } : {},
      totalsOnly ? { disaggregation: '' } : {},
    ],
  }
}

/** Units by code. A subquery and no array: the planner then knows how few they are, and reads by index. */
function unitsIn({ provinceCode, units }: NonNullable<MeasurementFilterInput>, today: LocalDate): Prisma.Sql {
  if (units === 'AS_WAS')
    return Prisma.sql`SELECT u."id" FROM "administrative_unit" u WHERE u."level" = 'PROVINCE' AND u."code" = ANY(${provinceCode}::text[])`
  return Prisma.sql`SELECT l."ancestor_id" FROM "unit_lineage" l JOIN "administrative_unit" u ON u."id" = l."descendant_id"
    WHERE ${unitValidOn(today)} AND u."code" = ANY(${provinceCode}::text[])`
}

/**
 * The same conditions in SQL, over the table "measurement" under the name m: for statements that Prisma cannot write. A
 * property test holds the two to each other.
 */
export function measurementCondition(filter: MeasurementFilterInput, today: LocalDate): Prisma.Sql {
  const { indicatorSlug, provinceCode, from, to, status, totalsOnly, allRevisions } = filter ?? {}
  const conditions = [
    ...(allRevisions ? [] : [Prisma.sql`m."current"`]),
    ...(indicatorSlug
      ? [
          Prisma.sql`m."indicator_id" IN (SELECT i."id" FROM "indicator" i WHERE i."slug" = ANY(${indicatorSlug}::text[]))`,
        ]
      : []),
    ...(filter && provinceCode ? [Prisma.sql`m."unit_id" IN (${unitsIn(filter, today)})`] : []),
    ...(from ? [Prisma.sql`m."period_to" >= ${from}::date`] : []),
    ...(to ? [Prisma.sql`m."period_from" <= ${to}::date`] : []),
    ...(status ? [Prisma.sql`m."status" = ANY(${status}::"MeasurementStatus"[])`] : []),
    ...(totalsOnly ? [Prisma.sql`m."disaggregation" = ''`] : []),
  ]
  return conditions.length > 0 ? Prisma.join(conditions, ' AND ') : Prisma.sql`TRUE`
}
