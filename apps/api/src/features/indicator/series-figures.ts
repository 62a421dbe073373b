import type { Prisma } from '@nhip-cau/database/generated/client'
import type { LocalDate } from '@nhip-cau/rules/date'
import type { SeriesFigure, UnitView } from '@nhip-cau/rules/series'
import DataLoader from 'dataloader'
import type { Context } from '../../context.ts'
import { quantityOf } from '../../graphql/quantity.ts'
import { toDate, toLocalDate, toLocalDateOrNull } from '../../graphql/scalars.ts'
import { unitsByCode } from '../geography/filter.ts'
import { QUANTITY_COLUMNS } from './reading.ts'

/** Most figures one indicator's series are made from, newest first; `from` and `to` reach the others. */
const MOST = 5_000

/** Which figures of an indicator, and by which units its provinces are named. */
export type SeriesArgs = {
  units: UnitView
  provinceCode: string[] | null
  from: LocalDate | null
  to: LocalDate | null
}
/** What the series of one indicator are made from; `truncated` where there are more figures. */
type Figures = {
  figures: SeriesFigure[]
  criteria: { code: string; validFrom: LocalDate | null }[]
  truncated: boolean
}

const FIGURE_COLUMNS = {
  ...QUANTITY_COLUMNS,
  id: true,
  unitId: true,
  sourceId: true,
  periodFrom: true,
  periodTo: true,
  periodPrecision: true,
  criteriaVersion: true,
  source: { select: { role: true } },
} satisfies Prisma.MeasurementSelect
type FigureRow = Prisma.MeasurementGetPayload<{ select: typeof FIGURE_COLUMNS }>

function figureOf(row: FigureRow): SeriesFigure {
  return {
    id: row.id,
    unitId: row.unitId,
    period: { from: toLocalDate(row.periodFrom), to: toLocalDate(row.periodTo), precision: row.periodPrecision },
    quantity: quantityOf(row),
    criteriaVersion: row.criteriaVersion,
    sourceId: row.sourceId,
    sourceRole: row.source.role,
  }
}

function whereFigure({ units, provinceCode, from, to }: SeriesArgs, today: LocalDate): Prisma.MeasurementWhereInput {
  const asIs = { lineage: { some: { descendant: unitsByCode(provinceCode ?? [], today) } } }
  const province = units === 'AS_IS' ? asIs : { level: 'PROVINCE' as const, code: { in: provinceCode ?? [] } }
  return {
    current: true,
    disaggregation: '',
    status: { in: ['SUBMITTED', 'VERIFIED'] },
    ...(provinceCode ? { province } : {}),
    ...(from ? { periodTo: { gte: toDate(from) } } : {}),
    ...(to ? { periodFrom: { lte: toDate(to) } } : {}),
  }
}

async function readFigures(ids: readonly string[], args: SeriesArgs, { prisma, today }: Context): Promise<Figures[]> {
  const rows = await prisma.indicator.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      criteria: { select: { code: true, validFrom: true } },
      measurements: {
        where: whereFigure(args, today),
        orderBy: [{ periodTo: 'desc' }, { id: 'asc' }],
        take: MOST + 1,
        select: FIGURE_COLUMNS,
      },
    },
  })
  const found = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => {
    const { criteria = [], measurements = [] } = found.get(id) ?? {}
    return {
      figures: measurements.slice(0, MOST).map(figureOf),
      criteria: criteria.map(({ code, validFrom }) => ({ code, validFrom: toLocalDateOrNull(validFrom) })),
      truncated: measurements.length > MOST,
    }
  })
}

const loaders = new WeakMap<Context, Map<string, DataLoader<string, Figures>>>()

/** The figures of an indicator: one statement for all indicators of a request that are asked for alike. */
export function figuresOf(indicatorId: string, args: SeriesArgs, context: Context): Promise<Figures> {
  const known = loaders.get(context) ?? new Map<string, DataLoader<string, Figures>>()
  loaders.set(context, known)
  const key = JSON.stringify(args)
  const loader = known.get(key) ?? new DataLoader<string, Figures>((ids) => readFigures(ids, args, context))
  known.set(key, loader)
  return loader.load(indicatorId)
}
