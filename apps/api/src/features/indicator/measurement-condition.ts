import { Prisma } from '@nhip-cau/database/generated/client'
import type { LocalDate } from '@nhip-cau/rules/date'
import type { MeasurementFilterInput } from './measurement.ts'

const among = (column: string, values: readonly string[], type: 'text' | '"MeasurementStatus"') =>
  values.length > 0
    ? Prisma.sql`${Prisma.raw(column)} IN (${Prisma.join(values.map((value) => Prisma.sql`${value}::${Prisma.raw(type)}`))})`
    : Prisma.sql`false`

function inProvinces({ provinceCode, units }: NonNullable<MeasurementFilterInput>, today: LocalDate): Prisma.Sql {
  if (!provinceCode) return Prisma.sql`true`
  const named = Prisma.sql`u."level" = 'PROVINCE' AND ${among('u."code"', provinceCode, 'text')}`
  if (units === 'AS_WAS') return Prisma.sql`m."unit_id" IN (SELECT u."id" FROM "administrative_unit" u WHERE ${named})`
  return Prisma.sql`m."unit_id" IN (SELECT l."ancestor_id" FROM "unit_lineage" l
    JOIN "administrative_unit" u ON u."id" = l."descendant_id" WHERE ${named}
    AND coalesce(u."valid_from" <= ${today}::date, true) AND coalesce(u."valid_to" >= ${today}::date, true))`
}

/**
 * What `whereMeasurement` says, for statements that read millions: a condition on the measurement `m`. A test holds the
 * two together.
 */
export function measurementCondition(filter: MeasurementFilterInput, today: LocalDate): Prisma.Sql {
  const { indicatorSlug, from, to, status, totalsOnly, allRevisions } = filter ?? {}
  const conditions = [
    allRevisions ? null : Prisma.sql`m."current"`,
    indicatorSlug &&
      Prisma.sql`m."indicator_id" IN (SELECT i."id" FROM "indicator" i WHERE ${among('i."slug"', indicatorSlug, 'text')})`,
    filter && inProvinces(filter, today),
    from && Prisma.sql`m."period_to" >= ${from}::date`,
    to && Prisma.sql`m."period_from" <= ${to}::date`,
    status && among('m."status"', status, '"MeasurementStatus"'),
    totalsOnly && Prisma.sql`m."disaggregation" = ''`,
  ].filter((condition) => condition instanceof Prisma.Sql)
  return conditions.length > 0 ? Prisma.join(conditions, ' AND ') : Prisma.sql`true`
}
