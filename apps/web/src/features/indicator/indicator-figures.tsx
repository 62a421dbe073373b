import { formatDate } from '@nhip-cau/rules/date'
import { getRouteApi, Link } from '@tanstack/react-router'
import { type ReactElement, useRef } from 'react'
import { FigureTools } from '../../app/figure-tools.tsx'
import { sameAddress } from '../../app/paths.ts'
import { common } from '../../i18n/common.ts'
import { useLanguage, useSpelling, useWords } from '../../i18n/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Choice, FilterBar } from '../../ui/form.tsx'
import { Section } from '../../ui/section.tsx'
import { Toggle } from '../../ui/toggle.tsx'
import type { IndicatorDetail } from './indicator.load.ts'
import styles from './indicator.module.css'
import type { IndicatorSearch } from './indicator.search.ts'
import { IndicatorChart } from './indicator-chart.tsx'
import { detailWords } from './indicator-detail.words.ts'
import { IndicatorMap } from './indicator-map.tsx'
import { NotRestated } from './not-restated.tsx'
import { keyOf, provincesIn, rowsOf } from './series.ts'
import { seriesSheet } from './series-sheet.ts'
import { SeriesTable } from './series-table.tsx'

const route = getRouteApi('/indicators/$slug')

/** The figures over time: drawn, in rows, or on the map; by units of the time or of today; of one province or all. */
export function IndicatorFigures({ indicator }: { indicator: IndicatorDetail }): ReactElement {
  const { units, province, view } = route.useSearch()
  const words = useWords(detailWords)
  const spell = useSpelling()
  const frame = useRef<HTMLDivElement>(null)
  const { series, notRestated, truncated } = indicator.series
  const shown = province ? series.filter((line) => keyOf(line.province) === province) : series
  const drawn = indicator.unit !== 'milestone' && view !== 'table' && series.length > 0
  return (
    <Section
      id="figures"
      title={words.figures}
      note={units === 'was' ? words.unitsWasNote : words.unitsIsNote}
      aside={<ViewToggle view={view} />}
    >
      <Choices indicator={indicator} />
      {truncated ? <p>{words.truncated}</p> : null}
      <div ref={frame}>
        <Figure indicator={indicator} shown={shown} />
      </div>
      <FigureTools
        title={spell(indicator.name)}
        name={indicator.slug}
        anchor="figures"
        sheet={() => seriesSheet(rowsOf(shown))}
        {...(drawn ? { drawing: () => frame.current?.querySelector<SVGSVGElement>('svg[role="group"]') ?? null } : {})}
      />
      <BreakNotes series={shown} />
      {units === undefined ? <NotRestated figures={notRestated} /> : null}
    </Section>
  )
}

type FigureProps = { indicator: IndicatorDetail; shown: IndicatorDetail['series']['series'] }

function Figure({ indicator, shown }: FigureProps): ReactElement {
  const { view } = route.useSearch()
  const words = useWords(detailWords)
  if (view === 'map') return <IndicatorMap indicator={indicator} />
  if (view === 'table') return <SeriesTable series={shown} />
  if (indicator.unit !== 'milestone') return <IndicatorChart indicator={indicator} shown={shown} />
  return (
    <>
      <Empty>{words.milestone}</Empty>
      <SeriesTable series={shown} />
    </>
  )
}

/** Whose figures, and by which units. */
function Choices({ indicator }: { indicator: IndicatorDetail }): ReactElement | null {
  const { province } = route.useSearch()
  const navigate = route.useNavigate()
  const words = useWords(detailWords)
  const { formerly } = useWords(common)
  const spell = useSpelling()
  const { series, notRestated } = indicator.series
  const provinces = provincesIn(series)
  const former = [...provinces, ...notRestated.map((each) => each.province)].some(({ validTo }) => validTo !== null)
  const restated = series.some(({ points }) => points.some((point) => point.restated))
  if (provinces.length < 2 && !former && !restated) return null
  return (
    <FilterBar label={words.filters} onSubmit={() => undefined}>
      {provinces.length > 1 ? (
        <Choice
          label={words.province}
          name="province"
          value={province}
          all={words.everyProvince}
          options={provinces.map((each) => ({
            value: keyOf(each),
            label: spell(each.name) + (each.validTo ? ` (${formerly})` : ''),
          }))}
          onChange={(value) =>
            void navigate({ resetScroll: false, search: (previous) => ({ ...previous, province: value }) })
          }
        />
      ) : null}
      <UnitsToggle />
    </FilterBar>
  )
}

function UnitsToggle(): ReactElement {
  const { units } = route.useSearch()
  const words = useWords(detailWords)
  const link = (value: 'was' | undefined, label: string) => (
    <Link
      to="."
      resetScroll={false}
      search={(previous) => ({ ...previous, units: value, province: undefined })}
      aria-current={units === value ? 'true' : undefined}
      activeOptions={sameAddress}
    >
      {label}
    </Link>
  )
  return (
    <Toggle label={words.units}>
      {link(undefined, words.unitsIs)}
      {link('was', words.unitsWas)}
    </Toggle>
  )
}

function ViewToggle({ view }: { view: IndicatorSearch['view'] }): ReactElement {
  const words = useWords(detailWords)
  const link = (value: IndicatorSearch['view'], label: string) => (
    <Link
      to="."
      replace
      resetScroll={false}
      search={(previous) => ({ ...previous, view: value })}
      aria-current={view === value ? 'true' : undefined}
      activeOptions={sameAddress}
    >
      {label}
    </Link>
  )
  return (
    <Toggle label={words.view}>
      {link(undefined, words.chart)}
      {link('table', words.table)}
      {link('map', words.map)}
    </Toggle>
  )
}

/** Each break in words: since when figures are counted by what, and by what before. */
function BreakNotes({ series }: { series: IndicatorDetail['series']['series'] }): ReactElement | null {
  const words = useWords(detailWords)
  const language = useLanguage()
  const all = series.flatMap(({ breaks }) => breaks)
  const unique = new Map(all.map((each) => [`${each.on} ${each.from} ${each.to}`, each]))
  if (unique.size === 0) return null
  return (
    <>
      <h3 className={styles.heading}>{words.breaks}</h3>
      {[...unique].map(([key, { on, from, to }]) => (
        <p key={key}>{words.breakOn(formatDate(on, language), from ?? words.unstated, to ?? words.unstated)}</p>
      ))}
    </>
  )
}
