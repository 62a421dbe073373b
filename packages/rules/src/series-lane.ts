import type { LocalDate } from './date.ts'
import type { SeriesFigure, SourceRole } from './series.ts'
import { descendantsOn } from './succession.ts'
import { indexLinks, indexUnits, type Links, type Units } from './succession-index.ts'

/** By which successions, and to the units of which day, figures are restated. */
export type AsIsHistory = { links: Links; units: Units; on: LocalDate }

/** Figures that may stand in one series of a unit: one role, one measuring unit, at most one for a unit and period. */
export type Lane = { sourceRole: SourceRole; sourceId: string | null; unit: string; figures: SeriesFigure[] }

/** Lanes by the unit each figure was reported for. */
export function lanesAsWas(figures: readonly SeriesFigure[]): Lane[] {
  return lanesBy(figures, ({ unitId }) => [unitId])
}

/** Lanes by the units that each figure comes to on the day, so that what merges is told apart in the same way. */
export function lanesAsIs(figures: readonly SeriesFigure[], history: AsIsHistory): Lane[] {
  const [links, units] = [indexLinks(history.links), indexUnits(history.units)]
  const known = new Map<string, string[]>()
  return lanesBy(figures, ({ unitId }) => {
    const places = known.get(unitId) ?? descendantsOn(unitId, links, units, history.on).map((each) => each.unitId)
    known.set(unitId, places)
    return places
  })
}

function lanesBy(figures: readonly SeriesFigure[], placesOf: (figure: SeriesFigure) => string[]): Lane[] {
  const kindOf = ({ sourceRole, quantity }: SeriesFigure) => JSON.stringify([sourceRole, quantity.unit])
  const contested = new Set<string>()
  const taken = new Set<string>()
  for (const figure of figures) {
    const at = JSON.stringify([kindOf(figure), figure.unitId, figure.period.from, figure.period.to])
    if (taken.has(at)) for (const place of placesOf(figure)) contested.add(`${kindOf(figure)} ${place}`)
    taken.add(at)
  }
  const lanes = new Map<string, Lane>()
  for (const figure of figures) {
    const apart = placesOf(figure).some((place) => contested.has(`${kindOf(figure)} ${place}`))
    const sourceId = apart ? figure.sourceId : null
    const key = JSON.stringify([kindOf(figure), sourceId])
    const { sourceRole, quantity } = figure
    const lane = lanes.get(key) ?? { sourceRole, sourceId, unit: quantity.unit, figures: [] }
    lane.figures.push(figure)
    lanes.set(key, lane)
  }
  return [...lanes.values()]
}
