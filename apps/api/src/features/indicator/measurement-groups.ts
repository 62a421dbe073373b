import { Prisma } from '@nhip-cau/database/generated/client'
import type { LocalDate } from '@nhip-cau/rules/date'
import type { Context } from '../../context.ts'
import { type Group, keyText, MOST_GROUPS, type Stats } from '../../graphql/grouping.ts'
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
export type MeasurementGroup = Group<MeasurementDimension>
/**
 * What decides whether the figures of a group may be added: how many may be in the sum (current totals that were reported
 * or verified), their first and last indicator, and their period where it is one.
 */
export type SumTerms = {
  figures: number
  indicators: readonly [string, string] | null
  period: readonly [from: Date, to: Date] | null
}

type Keys = { INDICATOR: string; PROVINCE: string | null; YEAR: number; STATUS: string }
type CountRow = Keys & { count: bigint; totalCount: bigint; spread: bigint }
type TermsRow = Keys & {
  figures: bigint
  firstIndicator: string | null
  lastIndicator: string | null
  firstFrom: Date | null
  lastFrom: Date | null
  firstTo: Date | null
  lastTo: Date | null
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

const FIRST_LAST = ['Indicator', 'From', 'To'].flatMap((name) => [`first${name}`, `last${name}`])

/** What is told of a group beside its count, over measurements. */
function termColumns(dimensions: readonly MeasurementDimension[]): Prisma.Sql {
  // Where it is a key there is nothing to compare; the text is there because older servers know no least uuid.
  const indicator = dimensions.includes('INDICATOR') ? Prisma.sql`NULL::text` : Prisma.sql`m."indicator_id"::text`
  const values = [indicator, Prisma.sql`m."period_from"`, Prisma.sql`m."period_to"`]
  const ends = FIRST_LAST.map((name, index) => {
    const least = Prisma.raw(name.startsWith('first') ? 'min' : 'max')
    return Prisma.sql`${least}(${values[Math.floor(index / 2)]}) FILTER (WHERE ${SUMMABLE}) AS ${Prisma.raw(`"${name}"`)}`
  })
  return Prisma.sql`, count(*) FILTER (WHERE ${SUMMABLE}) AS "figures", ${listed(ends)}`
}

/** The same over counts by the units of the time. */
function addedColumns(): Prisma.Sql {
  const ends = FIRST_LAST.map((name) =>
    Prisma.raw(`${name.startsWith('first') ? 'min' : 'max'}(c."${name}") AS "${name}"`),
  )
  return Prisma.sql`, sum(c."figures")::bigint AS "figures", ${listed(ends)}`
}

/** Counts by the units of the time: measurements are read once, whatever the view. */
function counted({ dimensions, filter }: MeasurementQuestion, today: LocalDate, terms: boolean): Prisma.Sql {
  const keys = dimensions.map((dimension) => Prisma.sql`${COLUMNS[dimension]} AS ${named(dimension)}`)
  return Prisma.sql`SELECT ${listed(keys)}, count(*) AS "count"${terms ? termColumns(dimensions) : Prisma.empty}
    FROM "measurement" m WHERE ${measurementCondition(filter, today)} GROUP BY ${listed(dimensions.map(named))}`
}

/** The counts under the units of the view: each unit of the time under every province of today that holds it. */
function placed({ dimensions, units }: MeasurementQuestion, today: LocalDate, terms: boolean): Prisma.Sql {
  if (units === 'AS_WAS' || !dimensions.includes('PROVINCE')) return Prisma.sql`SELECT * FROM counted`
  const others = dimensions.filter((dimension) => dimension !== 'PROVINCE').map((each) => Prisma.sql`c.${named(each)}`)
  return Prisma.sql`SELECT ${listed([...others, Prisma.sql`p."descendant_id" AS "PROVINCE"`])},
      sum(c."count")::bigint AS "count"${terms ? addedColumns() : Prisma.empty}
    FROM counted c LEFT JOIN (
      SELECT l."ancestor_id", l."descendant_id" FROM "unit_lineage" l JOIN "administrative_unit" u ON u."id" = l."descendant_id"
      WHERE ${unitValidOn(today)}) p ON p."ancestor_id" = c."PROVINCE" GROUP BY ${listed([...others, Prisma.sql`p."descendant_id"`])}`
}

/** One row for each group, largest first, one more than an answer gives. */
function groupRows<Row>(question: MeasurementQuestion, { prisma, today }: Context, terms: boolean): Promise<Row[]> {
  return prisma.$queryRaw<Row[]>`
    WITH counted AS (${counted(question, today, terms)}), placed AS (${placed(question, today, terms)})
    SELECT *, (SELECT sum("count") FROM counted)::bigint AS "totalCount", (SELECT sum("count") FROM placed)::bigint AS "spread"
    FROM placed ORDER BY "count" DESC, ${listed(question.dimensions.map(named))} LIMIT ${MOST_GROUPS + 1}`
}

/** Measurements counted by groups: one statement, whose answer is bounded whatever it counts. */
export async function readGroups(question: MeasurementQuestion, context: Context): Promise<Stats<MeasurementGroup>> {
  const rows = await groupRows<CountRow>(question, context, false)
  const { totalCount = 0n, spread = 0n } = rows[0] ?? {}
  return {
    groups: rows.slice(0, MOST_GROUPS).map((row) => ({
      keys: Object.fromEntries(question.dimensions.map((dimension) => [dimension, row[dimension]])),
      count: Number(row.count),
    })),
    totalCount: Number(totalCount),
    overlapping: spread > totalCount,
    truncated: rows.length > MOST_GROUPS,
  }
}

function termsOf(dimensions: readonly MeasurementDimension[], row: TermsRow): SumTerms {
  const { firstFrom, lastFrom, firstTo, lastTo } = row
  const isKey = dimensions.includes('INDICATOR')
  const [first, last] = isKey ? [row.INDICATOR, row.INDICATOR] : [row.firstIndicator, row.lastIndicator]
  const isOne = firstFrom?.getTime() === lastFrom?.getTime() && firstTo?.getTime() === lastTo?.getTime()
  return {
    figures: Number(row.figures),
    indicators: first && last ? [first, last] : null,
    period: isOne && firstFrom && firstTo ? [firstFrom, firstTo] : null,
  }
}

/** What decides on the sum of each group, by its keys: one statement. Apart from the counts, which an index alone can give. */
export async function readTerms(question: MeasurementQuestion, context: Context): Promise<Map<string, SumTerms>> {
  const rows = await groupRows<TermsRow>(question, context, true)
  return new Map(rows.map((row) => [keyText(question.dimensions, row), termsOf(question.dimensions, row)]))
}
