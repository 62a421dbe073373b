import type { Localised } from './language.ts'
import { addsUp } from './quantity.ts'
import type { CriteriaPeriod, NotRestated, SeriesFigure, SeriesPoint } from './series.ts'
import type { AsIsHistory, Lane } from './series-lane.ts'
import { descendantsOn, type Part, restate } from './succession.ts'
import { indexLinks, indexUnits } from './succession-index.ts'

/** The criteria a figure was counted by: as it states, else those in force at the end of its period, else null. */
export function criteriaOn(
  { criteriaVersion, period }: SeriesFigure,
  criteria: readonly CriteriaPeriod[],
): string | null {
  if (criteriaVersion !== null || period.to === null) return criteriaVersion
  const end = period.to
  const begun = criteria.filter(({ validFrom }) => validFrom === null || validFrom <= end)
  const latest = begun.reduce<CriteriaPeriod | undefined>(
    (last, one) => (last !== undefined && (last.validFrom ?? '') >= (one.validFrom ?? '') ? last : one),
    undefined,
  )
  return latest?.code ?? null
}

type Points = { points: Map<string, SeriesPoint[]>; notRestated: NotRestated[] }

/** The points of a lane by unit: as reported when there is no history to restate through, else restated. */
export function pointsOf(lane: Lane, history: AsIsHistory | null): Points {
  const result: Points = { points: new Map(), notRestated: [] }
  const add = (unitId: string, point: SeriesPoint) => {
    const points = result.points.get(unitId)
    if (points === undefined) result.points.set(unitId, [point])
    else points.push(point)
  }
  if (history === null) {
    for (const figure of lane.figures) add(figure.unitId, pointAsWas(figure))
    return result
  }
  const indexed = { links: indexLinks(history.links), units: indexUnits(history.units), on: history.on }
  const periods = Map.groupBy(lane.figures, ({ period }) => `${period.from} ${period.to}`)
  for (const figures of periods.values()) restatePeriod(figures, indexed, add, result.notRestated)
  return result
}

function pointAsWas(figure: SeriesFigure): SeriesPoint {
  const { period, quantity, criteriaVersion } = figure
  return { period, quantity, criteriaVersion, parts: [figure], restated: false }
}

const CRITERIA_DIFFER: Localised = {
  vi: 'Các đơn vị cùng sáp nhập tính theo những tiêu chí khác nhau nên không cộng được.',
  en: 'The units merged into it were counted by different criteria, so their figures cannot be added.',
}

function restatePeriod(
  figures: readonly SeriesFigure[],
  { links, units, on }: AsIsHistory,
  add: (unitId: string, point: SeriesPoint) => void,
  notRestated: NotRestated[],
): void {
  const { totals, notRestated: refused } = restate(figures.map(partOf), links, units, on)
  const reasons = new Map(refused.map(({ unitId, reason }) => [unitId, reason]))
  const arriving = Map.groupBy(
    figures.flatMap((figure) =>
      descendantsOn(figure.unitId, links, units, on).map(({ unitId }) => ({ unitId, figure })),
    ),
    ({ unitId }) => unitId,
  )
  for (const [unitId, quantity] of totals) {
    const parts = (arriving.get(unitId) ?? []).map(({ figure }) => figure)
    const [first, ...others] = parts
    if (first === undefined) continue
    const { criteriaVersion, period } = first
    if (others.some((other) => other.criteriaVersion !== criteriaVersion)) {
      for (const { unitId: id } of parts) reasons.set(id, CRITERIA_DIFFER)
      continue
    }
    const restated = others.length > 0 || first.unitId !== unitId
    add(unitId, { period, quantity, criteriaVersion, parts, restated })
  }
  for (const figure of figures) {
    const reason = reasons.get(figure.unitId)
    if (reason !== undefined) notRestated.push({ figure, reason })
  }
}

function partOf({ unitId, quantity, additive }: SeriesFigure): Part {
  return { unitId, quantity, additive: (additive ?? true) && addsUp(quantity.unit) }
}
