import { type Class, figureOf } from './figure.ts'
import { criteriaOf, disaggregationOf } from './measurement.ts'
import { DIMENSIONS, type Dimension, PROFILES } from './profile.ts'
import { quartersTo, reportersOn } from './series.ts'
import type { Tables } from './store.ts'
import type { World } from './world.ts'

type Row = Tables['measurement']

/** Every way to break a total down by two dimensions or more, those of few classes first. */
function crossings(): Class[][] {
  let combined: Class[][] = [[]]
  for (const dimension of Object.keys(DIMENSIONS) as Dimension[]) {
    const categories = Object.keys(DIMENSIONS[dimension])
    const finer = combined.flatMap((classes) => categories.map((category) => [...classes, { dimension, category }]))
    combined = [...combined, ...finer]
  }
  return combined.filter(({ length }) => length > 1)
}

/** Measurements enough to try how the system stands them: breakdowns finer than any report's, made one at a time. */
export function* bulkMeasurements(world: World, count: number): Generator<Row> {
  const all = crossings()
  const quarters = quartersTo(world.day)
  const series = quarters.reduce((sum, quarter) => sum + reportersOn(world, quarter).length, 0) * PROFILES.length
  const sources = [world.source('THBC'), world.source('THDC')]
  const needed = Math.ceil(count / series)
  const used = sources
    .flatMap((sourceId) => all.map((classes) => ({ sourceId, classes, text: disaggregationOf(classes) })))
    .slice(0, needed)
  let made = 0
  for (const quarter of quarters) {
    for (const reporter of reportersOn(world, quarter)) {
      for (const profile of PROFILES) {
        const { id: indicatorId, unit } = world.indicator(profile.slug)
        const criteriaVersion = criteriaOf(profile, quarter)
        for (const { sourceId, classes, text } of used) {
          if (made === count) return
          made += 1
          yield {
            id: world.ids.next(),
            indicatorId,
            unitId: reporter.unit.id,
            programmeId: null,
            sourceId,
            periodFrom: quarter.from,
            periodTo: quarter.to,
            periodPrecision: 'MONTH',
            disaggregation: text,
            ...figureOf(profile, reporter.cells, quarter.index, classes),
            comparator: 'EXACTLY',
            unit,
            wordingVi: null,
            wordingEn: null,
            status: 'VERIFIED',
            criteriaVersion,
            revision: 1,
            current: true,
          }
        }
      }
    }
  }
}
