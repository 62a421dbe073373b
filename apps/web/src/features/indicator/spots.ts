import type { IndicatorPageQuery, MeasurementPointFragment } from '@nhip-cau/graphql/operations'
import type { Comparator } from '@nhip-cau/graphql/types'
import { formatDate } from '@nhip-cau/rules/date'
import { type Language, pick } from '@nhip-cau/rules/language'
import type { Open, Spot } from '../../ui/trajectory.tsx'
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

/** Marks of a chart and the roads between them, from what the register holds; values that are not figures are left out. */
export function spotsOf(
  indicator: Indicator,
  language: Language,
): { spots: Spot[]; roads: { from: string; to: string }[] } {
  const figures = indicator.measurements.nodes.flatMap((measurement) => figureSpot(measurement, language))
  const goals = indicator.targets.flatMap((target) => goalSpot(target, language))
  const roads = indicator.targets.flatMap(({ id, baseline }) => (baseline ? [{ from: baseline.id, to: id }] : []))
  return { spots: [...figures, ...goals], roads }
}

function figureSpot(measurement: MeasurementPointFragment, language: Language): Spot[] {
  const { id, period, province, quantity, criteriaVersion } = measurement
  if (quantity.value === null) return []
  const words = chartWords[language]
  const open = openSides[quantity.comparator]
  const text = words.figure(pick(province.name, language), quantity.text, period.label)
  return [
    {
      id,
      at: period.to ?? period.from,
      value: Number(quantity.value),
      open,
      label: quantity.text,
      text: open ? text + words.open[open] : text,
      goal: false,
      line: `${province.id} ${criteriaVersion ?? ''}`,
    },
  ]
}

function goalSpot(target: Target, language: Language): Spot[] {
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
      line: id,
    },
  ]
}
