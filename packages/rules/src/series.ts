import type { LocalDate } from './date.ts'
import type { Localised } from './language.ts'
import type { Period } from './period.ts'
import type { Quantity } from './quantity.ts'
import { type AsIsHistory, type Lane, lanesAsIs, lanesAsWas } from './series-lane.ts'
import { criteriaOn, pointsOf } from './series-point.ts'

export type UnitView = 'AS_WAS' | 'AS_IS'
export type SourceRole = 'PRIMARY' | 'CORROBORATING' | 'LEGAL'

/** One measurement, as a series takes it. `additive` (true by default) is false for what must never be added up. */
export type SeriesFigure = {
  id: string
  unitId: string
  period: Period
  quantity: Quantity
  criteriaVersion: string | null
  sourceId: string
  sourceRole: SourceRole
  additive?: boolean | undefined
}

/** The criteria an indicator is counted by from a day on; null when from before the register's horizon. */
export type CriteriaPeriod = { code: string; validFrom: LocalDate | null }

/** A point with the figures it was made from: several, or one of another unit, when `restated`. */
export type SeriesPoint = {
  period: Period
  quantity: Quantity
  criteriaVersion: string | null
  parts: SeriesFigure[]
  restated: boolean
}

/** The line ends before the point at `before`; `on` is the day the new criteria began, where that is known. */
export type SeriesBreak = { before: number; from: string | null; to: string | null; on: LocalDate | null }

/** `sourceId` is null where figures of several sources of one role make one series. */
export type Series = {
  unitId: string
  sourceRole: SourceRole
  sourceId: string | null
  unit: string
  points: SeriesPoint[]
  breaks: SeriesBreak[]
}

export type NotRestated = { figure: SeriesFigure; reason: Localised }

export type SeriesOptions = { criteria?: readonly CriteriaPeriod[] | undefined } & (
  | { view: 'AS_WAS' }
  | ({ view: 'AS_IS' } & AsIsHistory)
)

/**
 * The series that figures of one indicator and one disaggregation make. AS_WAS gives one for each unit as it was;
 * AS_IS one for each unit of the day asked, its points restated period by period, and lists what cannot be restated.
 * Figures of sources of another role, or in another measuring unit, make a series of their own; so do sources of one
 * role that both speak of the same period. Primary sources come first, then units by id. Periods are in order.
 */
export function buildSeries(
  figures: readonly SeriesFigure[],
  options: SeriesOptions,
): { series: Series[]; notRestated: NotRestated[] } {
  const criteria = options.criteria ?? []
  const dated = figures.map((figure) => ({ ...figure, criteriaVersion: criteriaOn(figure, criteria) }))
  const notRestated: NotRestated[] = []
  const lanes = options.view === 'AS_WAS' ? lanesAsWas(dated) : lanesAsIs(dated, options)
  const series = lanes.flatMap((lane) => {
    const restated = pointsOf(lane, options.view === 'AS_WAS' ? null : options)
    notRestated.push(...restated.notRestated)
    return [...restated.points].map(([unitId, points]) => seriesOf(unitId, lane, points, criteria))
  })
  return { series: series.sort(inOrder), notRestated }
}

function seriesOf(
  unitId: string,
  { sourceRole, sourceId, unit }: Lane,
  given: readonly SeriesPoint[],
  criteria: readonly CriteriaPeriod[],
): Series {
  const points = [...given].sort((a, b) => byText(endOf(a), endOf(b)) || byText(a.period.from, b.period.from))
  const breaks = points.flatMap((point, before) => {
    const from = points[before - 1]?.criteriaVersion ?? null
    const to = point.criteriaVersion
    if (before === 0 || from === to) return []
    return [{ before, from, to, on: criteria.find(({ code }) => code === to)?.validFrom ?? null }]
  })
  return { unitId, sourceRole, sourceId, unit, points, breaks }
}

/** The runs of points that may be joined by a line: a series is never drawn across a break. */
export function segmentsOf({ points, breaks }: Series): SeriesPoint[][] {
  const starts = [0, ...breaks.map(({ before }) => before)]
  return starts.map((start, i) => points.slice(start, starts[i + 1])).filter((run) => run.length > 0)
}

const ROLES: readonly SourceRole[] = ['PRIMARY', 'CORROBORATING', 'LEGAL']

function inOrder(a: Series, b: Series): number {
  return (
    ROLES.indexOf(a.sourceRole) - ROLES.indexOf(b.sourceRole) ||
    byText(a.unitId, b.unitId) ||
    byText(a.sourceId ?? '', b.sourceId ?? '') ||
    byText(a.unit, b.unit)
  )
}

function endOf({ period }: SeriesPoint): LocalDate {
  return period.to ?? '9999-12-31'
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
