import type { Prisma } from '@nhip-cau/database/generated/client'
import { addDays } from '@nhip-cau/rules/date'
import { familiesOf } from '@nhip-cau/rules/disaggregation'
import type { Finding } from '@nhip-cau/rules/finding'
import { findingsOfDirective } from '@nhip-cau/rules/finding-directive'
import { findingsOfDisaggregation } from '@nhip-cau/rules/finding-disaggregation'
import { inBoth } from '@nhip-cau/rules/language'
import { periodLabel } from '@nhip-cau/rules/period'
import type { Context } from '../../context.ts'
import { quantityOf } from '../../graphql/quantity.ts'
import { toDate, toLocalDate } from '../../graphql/scalars.ts'
import { localised } from '../../graphql/text.ts'
import { QUANTITY_COLUMNS } from '../indicator/reading.ts'
import { DIRECTIVE_COLUMNS, directiveFacts } from './facts-records.ts'
import type { Scope } from './scope.ts'

/** Broken-down figures older than this are history: nobody will mend them. */
const RECENT_DAYS = 730
/** Days before this have no such past: the calendar begins in the year 1. */
const FIRST_WITH_PAST = '0003-01-01'
/** Most broken-down figures looked at, newest first. */
const MOST = 5_000

/** Findings on directives that belong to no programme. */
async function directiveFindings({ on }: Scope, inScope: string[] | null, { prisma }: Context): Promise<Finding[]> {
  const place = inScope ? { OR: [{ owner: { unitId: { in: inScope } } }, { event: { unitId: { in: inScope } } }] } : {}
  const rows = await prisma.directive.findMany({
    where: {
      programmeId: null,
      OR: [{ closedOn: null }, { closedOn: { gt: toDate(on) } }],
      AND: [place],
    },
    select: DIRECTIVE_COLUMNS,
  })
  return rows.flatMap((row) => findingsOfDirective(directiveFacts(row), on))
}

const FIGURE_COLUMNS = {
  ...QUANTITY_COLUMNS,
  id: true,
  indicatorId: true,
  unitId: true,
  sourceId: true,
  programmeId: true,
  periodFrom: true,
  periodTo: true,
  periodPrecision: true,
  disaggregation: true,
  indicator: { select: { nameVi: true, nameEn: true } },
} satisfies Prisma.MeasurementSelect
type FigureRow = Prisma.MeasurementGetPayload<{ select: typeof FIGURE_COLUMNS }>

const seriesOf = ({ indicatorId, unitId, sourceId, periodFrom, periodTo }: FigureRow) =>
  [indicatorId, unitId, sourceId, periodFrom.toISOString(), periodTo.toISOString()].join(' ')

async function figuresInParts({ on }: Scope, inScope: string[] | null, { prisma }: Context): Promise<FigureRow[]> {
  const since = on < FIRST_WITH_PAST ? on : addDays(on, -RECENT_DAYS)
  const recent = {
    current: true,
    periodTo: { gte: toDate(since), lte: toDate(on) },
    ...(inScope ? { unitId: { in: inScope } } : {}),
  }
  const parts = await prisma.measurement.findMany({
    where: { ...recent, disaggregation: { not: '' } },
    select: FIGURE_COLUMNS,
    orderBy: [{ periodTo: 'desc' }, { id: 'asc' }],
    take: MOST,
  })
  if (parts.length === 0) return []
  // As near to the parts' own series as single columns come, so that the totals read do not grow with those beside them.
  const among = <K extends keyof FigureRow>(column: K) => ({ in: [...new Set(parts.map((part) => part[column]))] })
  const wanted = new Set(parts.map(seriesOf))
  const totals = await prisma.measurement.findMany({
    where: {
      current: true,
      disaggregation: '',
      indicatorId: among('indicatorId'),
      unitId: among('unitId'),
      sourceId: among('sourceId'),
      periodTo: among('periodTo'),
    },
    select: FIGURE_COLUMNS,
  })
  return [...totals.filter((total) => wanted.has(seriesOf(total))), ...parts]
}

/** Findings on totals that their parts contradict. */
async function disaggregationFindings(scope: Scope, inScope: string[] | null, context: Context): Promise<Finding[]> {
  const figures = Map.groupBy(await figuresInParts(scope, inScope, context), seriesOf)
  return [...figures.values()].flatMap(familiesOf).flatMap(({ total, dimension, parts }) => {
    const period = {
      from: toLocalDate(total.periodFrom),
      to: toLocalDate(total.periodTo),
      precision: total.periodPrecision,
    }
    return findingsOfDisaggregation(
      {
        measurementId: total.id,
        indicatorName: localised(total.indicator.nameVi, total.indicator.nameEn),
        period: inBoth((language) => periodLabel(period, language)),
        reportedOn: period.to,
        dimension,
        total: quantityOf(total),
        parts: parts.map(({ category, figure }) => ({ category, quantity: quantityOf(figure) })),
        owner: null,
        mayAnswerIds: [],
        programmeId: total.programmeId,
        provinceId: total.unitId,
        placeIds: total.unitId === null ? [] : [total.unitId],
      },
      scope.on,
    )
  })
}

/** Findings on what belongs to no programme. */
export async function looseFindings(scope: Scope, inScope: Set<string> | null, context: Context): Promise<Finding[]> {
  const units = inScope && [...inScope]
  const [directives, disaggregations] = await Promise.all([
    directiveFindings(scope, units, context),
    disaggregationFindings(scope, units, context),
  ])
  return [...directives, ...disaggregations]
}
