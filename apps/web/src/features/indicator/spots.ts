import type { IndicatorPageQuery, MeasurementPointFragment } from '@nhip-cau/graphql/operations'
import type { Comparator } from '@nhip-cau/graphql/types'
import { formatDate } from '@nhip-cau/rules/date'
import { type Language, pick } from '@nhip-cau/rules/language'
import type { Open, Spot } from '../../ui/trajectory-scale.ts'
import { chartWords } from './chart.words.ts'

type Indicator = NonNullable<IndicatorPageQuery['indicator']>
type Target = Indicator['targets'][number]

const openSides: Record<Comparator, Open> = {
  EXACTLY: null,
  AT_LEAST: 'up',
  MORE_THAN: 'up',
  NEARLY: 'down',
  ABOUT: 'around',
  STRIVING_FOR: null,
  NOT_STATED: null,
}

/**
 * Marks of a chart and the roads between them, from what the register holds. Values that are not figures are left out, and so
 * are parts of a total, which the table shows.
 */
export function spotsOf(
  indicator: Indicator,
  language: Language,
): { spots: Spot[]; roads: { from: string; to: string }[] } {
  const figures = indicator.measurements.nodes
    .filter(({ disaggregation }) => disaggregation.length === 0)
    .flatMap((measurement) => figureSpot(measurement, language))
  const goals = indicator.targets.flatMap((target) => goalSpot(target, language))
  const roads = indicator.targets.flatMap(({ id, baseline }) => (baseline ? [{ from: baseline.id, to: id }] : []))
  return { spots: withPlaces([...figures, ...goals]), roads }
}

type PlacedSpot = Spot & { place: string }

/** Where several provinces share a chart, each label names its own. */
function withPlaces(spots: PlacedSpot[]): Spot[] {
  const several = new Set(spots.map(({ place }) => place)).size > 1
  return spots.map(({ place, ...spot }) => ({ ...spot, label: several ? `${place}: ${spot.label}` : spot.label }))
}

function figureSpot(measurement: MeasurementPointFragment, language: Language): PlacedSpot[] {
  const { id, period, province, programme, quantity, criteriaVersion } = measurement
  if (quantity.value === null) return []
  const words = chartWords[language]
  const open = openSides[quantity.comparator]
  const place = pick(province.name, language)
  const text = words.figure(place, quantity.text, period.label)
  return [
    {
      id,
      at: period.to ?? period.from,
      value: Number(quantity.value),
      open,
      label: quantity.text,
      text: open ? text + words.open[open] : text,
      goal: false,
      place,
      line: [province.id, criteriaVersion, programme?.id].join(' '),
    },
  ]
}

function goalSpot(target: Target, language: Language): PlacedSpot[] {
  const { id, dueOn, province, programme, quantity } = target
  if (quantity.value === null) return []
  const due = formatDate(dueOn, language)
  const place = pick(province.name, language)
  return [
    {
      id,
      at: dueOn,
      value: Number(quantity.value),
      open: null,
      label: quantity.text,
      text: chartWords[language].goal(place, quantity.text, due, pick(programme.title, language)),
      goal: true,
      place,
      line: id,
    },
  ]
}
