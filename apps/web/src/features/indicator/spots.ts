import type { SeriesLineFragment } from '@nhip-cau/graphql/operations'
import type { Comparator } from '@nhip-cau/graphql/types'
import { formatDate } from '@nhip-cau/rules/date'
import { type Language, pick } from '@nhip-cau/rules/language'
import type { Break, Open, Spot } from '../../ui/trajectory-scale.ts'
import { chartWords } from './chart.words.ts'
import type { TargetDetail } from './indicator.load.ts'
import { dayOf, type SeriesPoint } from './series.ts'
import { sourcesOf } from './series-sheet.ts'

const openSides: Record<Comparator, Open> = {
  EXACTLY: null,
  AT_LEAST: 'up',
  MORE_THAN: 'up',
  AT_MOST: 'down',
  LESS_THAN: 'down',
  NEARLY: 'down',
  ABOUT: 'around',
  STRIVING_FOR: null,
  NOT_STATED: null,
}

export type Marks = { spots: Spot[]; roads: { from: string; to: string }[]; breaks: Break[] }

/**
 * What a chart of some series and targets draws: their values, the roads from baseline to target, and where criteria
 * change. Values that are not figures are left out; the table holds them.
 */
export function marksOf(
  series: readonly SeriesLineFragment[],
  targets: readonly TargetDetail[],
  language: Language,
): Marks {
  const figures = series.flatMap((line, index) =>
    line.points.flatMap((point) => figureSpot(line, index, point, language)),
  )
  const roads = targets.flatMap(({ id, baseline }) => {
    const from = figures.find(({ made }) => baseline && made.includes(baseline.id))
    return from ? [{ from: from.id, to: id }] : []
  })
  return {
    spots: withPlaces([...figures, ...targets.flatMap((target) => goalSpot(target, language))]),
    roads,
    breaks: breaksOf(series, language),
  }
}

type PlacedSpot = Spot & { place: string; made: string[] }

/** Where several provinces share a chart, each label names its own. */
function withPlaces(spots: PlacedSpot[]): Spot[] {
  const several = new Set(spots.map(({ place }) => place)).size > 1
  return spots.map(({ place, made: _, ...spot }) => ({
    ...spot,
    label: several ? `${place}: ${spot.label}` : spot.label,
  }))
}

function figureSpot(
  { province }: SeriesLineFragment,
  index: number,
  point: SeriesPoint,
  language: Language,
): PlacedSpot[] {
  const { quantity, criteriaVersion, parts } = point
  if (quantity.value === null) return []
  const place = pick(province.name, language)
  const open = openSides[quantity.comparator]
  return [
    {
      id: parts.map(({ id }) => id).join(' '),
      at: dayOf(point),
      value: Number(quantity.value),
      open,
      label: quantity.text,
      text: tellingOf(place, point, open, language),
      goal: false,
      apart: !point.primary,
      place,
      made: parts.map(({ id }) => id),
      line: `${index} ${criteriaVersion}`,
    },
  ]
}

/** All of a value in words: what, when, how far it may reach, by whom, and whether it was added up. */
function tellingOf(place: string, point: SeriesPoint, open: Open, language: Language): string {
  const words = chartWords[language]
  return [
    words.figure(place, point.quantity.text, point.period.label),
    open ? words.open[open] : '',
    point.restated ? words.restated(point.parts.length) : '',
    words.by[point.primary ? 'primary' : 'apart'](sourcesOf(point).join(', ')),
  ].join('')
}

function goalSpot(target: TargetDetail, language: Language): PlacedSpot[] {
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
      made: [],
      line: id,
    },
  ]
}

/** Each change of criteria once, however many series it breaks. */
export function breaksOf(series: readonly SeriesLineFragment[], language: Language): Break[] {
  const all = series.flatMap(({ breaks }) => breaks)
  const unique = new Map(all.map((each) => [`${each.on} ${each.to}`, each]))
  return [...unique.values()].map(({ on, to }) => ({ on, label: chartWords[language].newCriteria(to) }))
}
