import { type PlacedFigure, sumOverPlaces } from '@nhip-cau/rules/figure-sum'
import type { Localised } from '@nhip-cau/rules/language'
import { type Sum, sum } from '@nhip-cau/rules/quantity'
import { descendantsOn } from '@nhip-cau/rules/succession'
import { indexLinks, indexUnits } from '@nhip-cau/rules/succession-index'
import type { Context } from '../../context.ts'
import { type KeyValue, keyText } from '../../graphql/grouping.ts'
import { quantityOf } from '../../graphql/quantity.ts'
import { toLocalDate } from '../../graphql/scalars.ts'
import { lineageOf } from '../geography/lineage.ts'
import { measurementCondition } from './measurement-filter.ts'
import {
  type MeasurementDimension,
  type MeasurementGroup,
  type MeasurementQuestion,
  readTerms,
  SUMMABLE,
  type SumTerms,
} from './measurement-groups.ts'

/** More figures than there were ever provinces cannot be one for each. */
const MOST_FIGURES = 200

const REASONS = {
  indicators: {
    vi: 'Nhóm gồm nhiều chỉ số nên không cộng được: hãy nhóm theo INDICATOR.',
    en: 'The group holds several indicators, which do not add up: group by INDICATOR.',
  },
  periods: {
    vi: 'Nhóm gồm số liệu của nhiều kỳ nên không cộng được: hãy nhóm theo YEAR, hoặc lọc một kỳ bằng from và to.',
    en: 'The group holds figures of several periods, which do not add up: group by YEAR, or choose one period with from and to.',
  },
  many: {
    vi: `Nhóm có hơn ${MOST_FIGURES} số liệu nên có nơi bị tính nhiều lần.`,
    en: `The group has more than ${MOST_FIGURES} figures, so that places would count several times.`,
  },
} as const satisfies Record<string, Localised>

type FigureRow = Parameters<typeof quantityOf>[0] & {
  indicatorId: string
  unitId: string
  periodTo: Date
  periodFrom: Date
  status: string
}

/** The one indicator and period of a group whose figures may be added, else why they may not. */
function addable(terms: SumTerms | undefined): Sum | { indicatorId: string; from: Date; to: Date } {
  if (!terms?.indicators || terms.figures === 0) return sum([])
  const { figures, indicators, period } = terms
  if (indicators[0] !== indicators[1]) return { quantity: null, reason: REASONS.indicators }
  if (!period) return { quantity: null, reason: REASONS.periods }
  if (figures > MOST_FIGURES) return { quantity: null, reason: REASONS.many }
  return { indicatorId: indicators[0], from: period[0], to: period[1] }
}

type Terms = Exclude<ReturnType<typeof addable>, Sum>
const isSum = (found: Sum | Terms): found is Sum => !('indicatorId' in found)

/** The figures of all groups that may be summed: one statement. */
function readFigures(
  terms: readonly Terms[],
  { filter }: MeasurementQuestion,
  { prisma, today }: Context,
): Promise<FigureRow[]> {
  const days = (which: 'from' | 'to') => terms.map((each) => toLocalDate(each[which]))
  return prisma.$queryRaw<FigureRow[]>`
    SELECT m."indicator_id" AS "indicatorId", m."unit_id" AS "unitId", m."period_from" AS "periodFrom", m."period_to" AS "periodTo",
      m."status"::text AS "status", m."value", m."comparator", m."unit", m."numerator", m."denominator",
      m."wording_vi" AS "wordingVi", m."wording_en" AS "wordingEn"
    FROM "measurement" m WHERE ${measurementCondition(filter, today)} AND ${SUMMABLE}
      AND (m."indicator_id", m."period_from", m."period_to") IN (SELECT DISTINCT * FROM
        unnest(${terms.map(({ indicatorId }) => indicatorId)}::uuid[], ${days('from')}::date[], ${days('to')}::date[]))`
}

/** The groups a figure stands in, by the provinces it stands under. */
function groupsOfFigure(
  row: FigureRow,
  dimensions: readonly MeasurementDimension[],
  provinces: readonly KeyValue[],
): string[] {
  const keys = { INDICATOR: row.indicatorId, YEAR: row.periodTo.getUTCFullYear(), STATUS: row.status }
  return provinces.map((province) => keyText(dimensions, { ...keys, PROVINCE: province }))
}

/** The sum of every group, or why there is none: four statements, whatever the number of groups. */
export async function sumsOf(
  groups: readonly MeasurementGroup[],
  question: MeasurementQuestion,
  context: Context,
): Promise<Map<MeasurementGroup, Sum>> {
  const { dimensions, units: view } = question
  const known = await readTerms(question, context)
  const terms = new Map(groups.map((group) => [group, addable(known.get(keyText(dimensions, group.keys)))]))
  const asked = [...terms.values()].filter((found): found is Terms => !isSum(found))
  const [rows, lineage] = await Promise.all([readFigures(asked, question, context), lineageOf(context)])
  const [links, units] = [indexLinks(lineage.links), indexUnits(lineage.units)]
  const restates = view === 'AS_IS' && dimensions.includes('PROVINCE')
  const figures = new Map<string, PlacedFigure[]>()
  for (const row of rows) {
    const held = restates
      ? descendantsOn(row.unitId, links, units, context.today).map((each) => each.unitId)
      : [row.unitId]
    const figure = { unitId: row.unitId, quantity: quantityOf(row) }
    for (const key of groupsOfFigure(row, dimensions, held)) figures.set(key, [...(figures.get(key) ?? []), figure])
  }
  const history = { links, units, on: context.today }
  return new Map(
    [...terms].map(([group, found]) => {
      if (isSum(found)) return [group, found]
      const into = restates ? String(group.keys.PROVINCE) : null
      return [group, sumOverPlaces(figures.get(keyText(dimensions, group.keys)) ?? [], history, into)]
    }),
  )
}
