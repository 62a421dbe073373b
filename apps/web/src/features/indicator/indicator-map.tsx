import { formatDate } from '@nhip-cau/rules/date'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { LAST_DAY_OF_63 } from '../../app/paths.ts'
import { formatRounded } from '../../i18n/decimal.ts'
import { useLanguage, useSpelling, useWords } from '../../i18n/language.tsx'
import { Bars } from '../../ui/bars.tsx'
import { classesOf, rankIn } from '../../ui/classes.ts'
import { Empty } from '../../ui/empty.tsx'
import { MapOfProvinces } from '../geography/map/map-of-provinces.tsx'
import type { IndicatorDetail } from './indicator.load.ts'
import styles from './indicator.module.css'
import { detailWords } from './indicator-detail.words.ts'
import { dayOf, keyOf, type SeriesPoint } from './series.ts'

type Line = IndicatorDetail['series']['series'][number]
type Newest = { province: Line['province']; point: SeriesPoint; value: number }

const route = getRouteApi('/indicators/$slug')

/** The newest figure of each province's main source on the map; a province opens its own chart. */
export function IndicatorMap({ indicator }: { indicator: IndicatorDetail }): ReactElement {
  const search = route.useSearch()
  const { units, province } = search
  const words = useWords(detailWords)
  const language = useLanguage()
  const spell = useSpelling()
  const router = useRouter()
  const newest = indicator.series.series.flatMap((line) => newestOf(line, units === 'was'))
  if (newest.length === 0) return <Empty>{words.noMap}</Empty>
  const classes = classesOf(newest.map(({ value }) => value))
  const unit = indicator.unit === '%' ? '%' : ''
  const bound = (value: number) => formatRounded(value, language) + unit
  const hrefOf = (key: string) =>
    router.buildLocation({
      to: '/indicators/$slug',
      params: { slug: indicator.slug },
      search: { ...search, view: undefined, province: key },
      hash: 'figures',
    }).href
  const ranked = newest.toSorted((a, b) => b.value - a.value)
  return (
    <div className={styles.pair}>
      <MapOfProvinces
        units={units === 'was' ? 63 : 34}
        label={words.mapLabel(spell(indicator.name))}
        classes={classes.bounds.map((from) => words.between(bound(from), bound(from + classes.step)))}
        values={newest.map(({ province: place, point, value }) => ({
          code: place.code,
          rank: rankIn(classes, value),
          text: `${spell(place.name)}: ${point.quantity.text}, ${point.period.label} (${formatDate(dayOf(point), language)})`,
          href: hrefOf(keyOf(place)),
        }))}
        selected={province?.slice(0, 2)}
        onFollow={(href) => void router.navigate({ href })}
      />
      <Bars
        label={words.ranked}
        bars={ranked.map(({ province: place, point, value }) => ({
          key: place.id,
          label: spell(place.name),
          text: point.quantity.text,
          value,
        }))}
      />
    </div>
  )
}

/** A map of the former units takes those of their last day; a unit formed since has no place on it. */
function newestOf({ province, points, primary }: Line, former: boolean): Newest[] {
  const { validFrom, validTo } = province
  const drawn = former ? (validFrom ?? '') <= LAST_DAY_OF_63 && (validTo ?? '9999') >= LAST_DAY_OF_63 : validTo === null
  const point = points.findLast(({ quantity }) => quantity.value !== null)
  return drawn && primary && point ? [{ province, point, value: Number(point.quantity.value) }] : []
}
