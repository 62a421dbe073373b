import type { SeriesLineFragment } from '@nhip-cau/graphql/operations'
import type { ReactElement } from 'react'
import { formatRounded } from '../../i18n/decimal.ts'
import { useLanguage, useSpelling, useWords } from '../../i18n/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Trajectory } from '../../ui/trajectory.tsx'
import { chartWords } from './chart.words.ts'
import type { IndicatorDetail } from './indicator.load.ts'
import styles from './indicator.module.css'
import { IndicatorMultiples } from './indicator-multiples.tsx'
import { provincesByGravity, provincesIn } from './series.ts'
import { marksOf } from './spots.ts'

/** Provinces that one drawing can hold and still be read. */
const TOGETHER = 3

type Props = { indicator: IndicatorDetail; shown: readonly SeriesLineFragment[] }

/** The figures and targets on a time line. With many provinces, the one in most trouble, and all of them small. */
export function IndicatorChart({ indicator, shown }: Props): ReactElement {
  const language = useLanguage()
  const words = useWords(chartWords)
  const spell = useSpelling()
  const { series } = indicator.series
  const many = provincesIn(series).length > TOGETHER
  const [first] = provincesByGravity(shown, indicator.targets)
  const drawn = provincesIn(shown).length > TOGETHER ? shown.filter(({ province }) => province.id === first?.id) : shown
  // A target whose province has no figures is drawn too, where nothing crowds it.
  const alone = many || shown.length < series.length
  const targets = alone
    ? indicator.targets.filter((target) => drawn.some(({ province }) => province.id === target.province.id))
    : indicator.targets
  const marks = marksOf(drawn, targets, language)
  const percent = indicator.unit === '%'
  const place = many && first ? `, ${spell(first.name)}` : ''
  if (marks.spots.length === 0) return <Empty>{words.nothing}</Empty>
  return (
    <>
      {place ? <h3 className={styles.heading}>{first ? spell(first.name) : null}</h3> : null}
      <Trajectory
        key={drawn.map(({ province }) => province.id).join(' ')}
        label={words.label(spell(indicator.name) + place)}
        help={words.help}
        spots={marks.spots}
        roads={marks.roads}
        breaks={marks.breaks}
        percent={percent}
        formatValue={(value) => formatRounded(value, language) + (percent ? '%' : '')}
      />
      {many ? <IndicatorMultiples indicator={indicator} chosen={first} /> : null}
    </>
  )
}
