import { Prisma } from '@nhip-cau/database/generated/client'
import type { Context } from '../../context.ts'
import { type Group, MOST_GROUPS, type Stats } from '../../graphql/grouping.ts'
import type { ProvinceView } from '../geography/filter.ts'
import { unitValidOn } from '../geography/sql.ts'
import { type MeasurementFilterInput, measurementCondition } from './measurement-filter.ts'

export type MeasurementDimension = 'INDICATOR' | 'PROVINCE' | 'YEAR' | 'STATUS'
/** Which measurements are counted, by what, and by which units. */
export type MeasurementQuestion = {
  dimensions: readonly MeasurementDimension[]
  filter: MeasurementFilterInput
  units: ProvinceView
}
/**
 * A group with what decides whether its figures may be added: how many may be in the sum (current totals that were
 * reported or verified), and their first and last indicator and period.
 */
export type MeasurementGroup = Group<MeasurementDimension> & {
  figures: number
  indicators: readonly [string, string] | null
  periods: readonly [from: Date, to: Date] | null
}

type GroupRow = {
  INDICATOR: string
  PROVINCE: string | null
  YEAR: number
  STATUS: string
  count: bigint
  figures: bigint
  firstIndicator: string | null
  lastIndicator: string | null
  firstFrom: Date | null
  lastFrom: Date | null
  firstTo: Date | null
  lastTo: Date | null
  totalCount: bigint
  spread: bigint
}

const COLUMNS: Record<MeasurementDimension, Prisma.Sql> = {
  INDICATOR: Prisma.sql`m."indicator_id"`,
  PROVINCE: Prisma.sql`m."unit_id"`,
  YEAR: Prisma.sql`extract(year FROM m."period_to")::int`,
  STATUS: Prisma.sql`m."status"::text`,
}

/** What may stand in a sum: never a superseded revision, a part of a total, or a figure nobody stands by. */
export const SUMMABLE = Prisma.sql`m."current" AND m."disaggregation" = '' AND m."status" IN ('SUBMITTED', 'VERIFIED')`

const named = (dimension: MeasurementDimension) => Prisma.raw(`"${dimension}"`)
const listed = (parts: Prisma.Sql[]) => Prisma.join(parts, ', ')

/** Counts by the units of the time: measurements are read once, whatever the view. */
function counted({ dimensions, filter }: MeasurementQuestion, { today }: Context): Prisma.Sql {
  const keys = dimensions.map((dimension) => Prisma.sql`${COLUMNS[dimension]} AS ${named(dimension)}`)
  // One key of all rows needs no comparing; the text is there because older servers know no least uuid.
  const indicator = dimensions.includes('INDICATOR') ? Prisma.sql`NULL::text` : Prisma.sql`m."indicator_id"::text`
  return Prisma.sql`SELECT ${listed(keys)}, count(*) AS "count", count(*) FILTER (WHERE ${SUMMABLE}) AS "figures",
      min(${indicator}) FILTER (WHERE ${SUMMABLE}) AS "firstIndicator", max(${indicator}) FILTER (WHERE ${SUMMABLE}) AS "lastIndicator",
      min(m."period_from") FILTER (WHERE ${SUMMABLE}) AS "firstFrom", max(m."period_from") FILTER (WHERE ${SUMMABLE}) AS "lastFrom",
      min(m."period_to") FILTER (WHERE ${SUMMABLE}) AS "firstTo", max(m."period_to") FILTER (WHERE ${SUMMABLE}) AS "lastTo"
    FROM "measurement" m WHERE ${measurementCondition(filter, today)} GROUP BY ${listed(dimensions.map(named))}`
}

/** The counts under the units of the view: each unit of the time under every province of today that holds it. */
function placed({ dimensions, units }: MeasurementQuestion, { today }: Context): Prisma.Sql {
  if (units === 'AS_WAS' || !dimensions.includes('PROVINCE')) return Prisma.sql`SELECT * FROM counted`
  const others = dimensions.filter((dimension) => dimension !== 'PROVINCE').map((each) => Prisma.sql`c.${named(each)}`)
  const keys = [...others, Prisma.sql`p."descendant_id"`]
  return Prisma.sql`SELECT ${listed([...others, Prisma.sql`p."descendant_id" AS "PROVINCE"`])}, sum(c."count")::bigint AS "count",
      sum(c."figures")::bigint AS "figures", min(c."firstIndicator") AS "firstIndicator", max(c."lastIndicator") AS "lastIndicator",
      min(c."firstFrom") AS "firstFrom", max(c."lastFrom") AS "lastFrom", min(c."firstTo") AS "firstTo", max(c."lastTo") AS "lastTo"
    FROM counted c LEFT JOIN (
      SELECT l."ancestor_id", l."descendant_id" FROM "unit_lineage" l JOIN "administrative_unit" u ON u."id" = l."descendant_id"
      WHERE ${unitValidOn(today)}) p ON p."ancestor_id" = c."PROVINCE" GROUP BY ${listed(keys)}`
}

function groupOf(dimensions: readonly MeasurementDimension[], row: GroupRow): MeasurementGroup {
  const keys = Object.fromEntries(dimensions.map((dimension) => [dimension, row[dimension]]))
  const { firstIndicator, lastIndicator, firstFrom, lastFrom, firstTo, lastTo } = row
  const [first, last] = dimensions.includes('INDICATOR')
    ? [row.INDICATOR, row.INDICATOR]
    : [firstIndicator, lastIndicator]
  const isOnePeriod =
    firstFrom && firstTo && firstFrom.getTime() === lastFrom?.getTime() && firstTo.getTime() === lastTo?.getTime()
  return {
    keys,
    count: Number(row.count),
    figures: Number(row.figures),
    indicators: first && last ? [first, last] : null,
    periods: isOnePeriod ? [firstFrom, firstTo] : null,
  }
}

/** Measurements counted by groups: one statement, whose answer is bounded whatever it counts. */
export async function readGroups(question: MeasurementQuestion, context: Context): Promise<Stats<MeasurementGroup>> {
  const { dimensions } = question
  const rows = await context.prisma.$queryRaw<GroupRow[]>`
    WITH counted AS (${counted(question, context)}), placed AS (${placed(question, context)})
    SELECT *, (SELECT sum("count") FROM counted)::bigint AS "totalCount", (SELECT sum("count") FROM placed)::bigint AS "spread"
    FROM placed ORDER BY "count" DESC, ${listed(dimensions.map(named))} LIMIT ${MOST_GROUPS + 1}`
  const { totalCount = 0n, spread = 0n } = rows[0] ?? {}
  return {
    groups: rows.slice(0, MOST_GROUPS).map((row) => groupOf(dimensions, row)),
    totalCount: Number(totalCount),
    overlapping: spread > totalCount,
    truncated: rows.length > MOST_GROUPS,
  }
}
