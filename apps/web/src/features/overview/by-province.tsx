import type { ProvinceCountFragment } from '@nhip-cau/graphql/operations'
import { compareProvinces } from '@nhip-cau/rules/concentration'
import { figureOf } from '@nhip-cau/rules/finding-count'
import { getRouteApi, Link } from '@tanstack/react-router'
import { type ReactElement, useRef } from 'react'
import { FigureTools } from '../../app/figure-tools.tsx'
import { useMoreRows } from '../../app/more-rows.tsx'
import { paths, sameAddress } from '../../app/paths.ts'
import { formatCount } from '../../i18n/count.ts'
import { useLanguage, useWords } from '../../i18n/language.tsx'
import { Shape } from '../../ui/mark.tsx'
import { Section } from '../../ui/section.tsx'
import { Toggle } from '../../ui/toggle.tsx'
import { ProvinceLink } from '../geography/province-link.tsx'
import { asideWords } from './aside.words.ts'
import { type Counted, countedIn, countsSheet, figures, leading, numberOf } from './counts.ts'
import { CountsMap } from './counts-map.tsx'
import styles from './overview.module.css'

const route = getRouteApi('/')

/** Provinces of the ranking shown before one asks for more. */
const RANKED = 10

/** Where it is: provinces ranked by what there is to look at, under today's 34 units or the former 63. */
export function ByProvince(): ReactElement {
  const { overview } = route.useLoaderData()
  const { units, count: chosen } = route.useSearch()
  const counts = overview.byProvince
  const counted: Counted = chosen ?? leading[overview.leadingFigure]
  const words = useWords(asideWords)
  const frame = useRef<HTMLDivElement>(null)
  const listed = counts
    .filter((count) => count.programmes + count.findings > 0)
    .toSorted(compareProvinces(figures[counted]))
  const most = Math.max(1, ...listed.map((count) => numberOf(count, counted)))
  const { shown, foot } = useMoreRows(listed, RANKED)
  return (
    <Section
      title={words.byProvince}
      id="by-province"
      note={units === '63' ? words.unitsNote63 : words.unitsNote34}
      aside={
        <Toggle label={words.units}>
          <UnitsLink units={undefined} chosen={units === undefined} label={words.units34} />
          <UnitsLink units="63" chosen={units === '63'} label={words.units63} />
        </Toggle>
      }
    >
      <CountedToggle counted={counted} />
      <div ref={frame} className={styles.map}>
        <CountsMap counts={counts} counted={counted} />
      </div>
      <ol className={styles.bars}>
        {shown.map((count) => (
          <ProvinceBar key={count.province.id} count={count} counted={counted} most={most} />
        ))}
      </ol>
      {foot}
      <BarLegend />
      <Sum counts={counts} counted={counted} />
      <p className={styles.legend}>
        {counts.length > listed.length ? <span>{words.others(counts.length - listed.length)}</span> : null}
        <Link to={paths.provinces} search={units === '63' ? { units } : {}}>
          {words.allProvincesLink}
        </Link>
      </p>
      <FigureTools
        title={words.mapOf[counted]}
        name="by-province"
        anchor="by-province"
        sheet={() => countsSheet(listed, overview)}
        drawing={() => frame.current?.querySelector<SVGSVGElement>('svg[role="group"]') ?? null}
      />
    </Section>
  )
}

/** What the map shades and the list ranks by. */
function CountedToggle({ counted }: { counted: Counted }): ReactElement {
  const words = useWords(asideWords)
  const link = (value: Counted) => (
    <Link
      from="/"
      to="/"
      replace
      resetScroll={false}
      search={(previous) => ({ ...previous, count: value })}
      aria-current={counted === value ? 'true' : undefined}
      activeOptions={sameAddress}
    >
      {words.count[value]}
    </Link>
  )
  return (
    <Toggle label={words.counting}>
      {link('late')}
      {link('risk')}
      {link('all')}
    </Toggle>
  )
}

/** Says why provinces add up to another number than the country's, where they do. */
function Sum({ counts, counted }: { counts: readonly ProvinceCountFragment[]; counted: Counted }): ReactElement | null {
  const { overview } = route.useLoaderData()
  const words = useWords(asideWords)
  const language = useLanguage()
  const sum = counts.reduce((total, count) => total + numberOf(count, counted), 0)
  const total = figureOf(overview, figures[counted])
  if (sum === total) return null
  return <p className="muted small">{words.sums[counted](formatCount(sum, language), formatCount(total, language))}</p>
}

function UnitsLink({
  units,
  chosen,
  label,
}: {
  units: '63' | undefined
  chosen: boolean
  label: string
}): ReactElement {
  return (
    <Link
      from="/"
      to="/"
      resetScroll={false}
      search={(previous) => ({ ...previous, units, province: undefined, after: undefined })}
      aria-current={chosen ? 'true' : undefined}
      activeOptions={sameAddress}
    >
      {label}
    </Link>
  )
}

/** What the parts of a bar mean, by shape and word as well as colour. */
function BarLegend(): ReactElement {
  const { barLegend } = useWords(asideWords)
  return (
    <p className={styles.legend}>
      {(['late', 'risk', 'none'] as const).map((tone) => (
        <span key={tone}>
          <Shape tone={tone} /> {barLegend[tone]}
        </span>
      ))}
    </p>
  )
}

/** The number; of a province of today it leads to what it counts. */
function Counting({ count, counted }: { count: ProvinceCountFragment; counted: Counted }): ReactElement {
  const words = useWords(asideWords)
  const { units } = route.useSearch()
  const number = (
    <>
      <strong>{numberOf(count, counted)}</strong>
      <span className="unseen"> {words.provinceFindings[counted](count.late, count.atRisk)}</span>
    </>
  )
  if (units === '63' || count.province.validTo !== null) return number
  return (
    <Link
      from="/"
      to="/"
      hash="attention"
      search={(previous) => ({ ...previous, ...countedIn(count.province.code, counted) })}
    >
      {number}
    </Link>
  )
}

type BarProps = { count: ProvinceCountFragment; counted: Counted; most: number }

/** A bar of what is counted: all of it in its three parts, or the one part that was asked for. */
function ProvinceBar({ count, counted, most }: BarProps): ReactElement {
  const words = useWords(asideWords)
  const { province, programmes, late, atRisk, findings } = count
  const parts = {
    late: counted === 'risk' ? 0 : late,
    risk: counted === 'late' ? 0 : atRisk,
    other: counted === 'all' ? Math.max(0, findings - late - atRisk) : 0,
  }
  const share = (part: number) => ({ width: `${(100 * part) / most}%` })
  return (
    <li>
      <div className={styles.barHead}>
        <span>
          <ProvinceLink province={province} marked />{' '}
          <span className="muted small">{words.provinceProgrammes(programmes)}</span>
        </span>
        <span>
          <Counting count={count} counted={counted} />
        </span>
      </div>
      <div className={styles.bar} aria-hidden="true">
        {parts.late > 0 ? <span className={styles.barLate} style={share(parts.late)} /> : null}
        {parts.risk > 0 ? <span className={styles.barRisk} style={share(parts.risk)} /> : null}
        {parts.other > 0 ? <span className={styles.barOther} style={share(parts.other)} /> : null}
      </div>
    </li>
  )
}
