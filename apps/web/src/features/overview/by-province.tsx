import type { ProvinceCountFragment } from '@nhip-cau/graphql/operations'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { paths, sameAddress } from '../../app/paths.ts'
import { useWords } from '../../i18n/language.tsx'
import { Shape } from '../../ui/mark.tsx'
import { Section } from '../../ui/section.tsx'
import { Toggle } from '../../ui/toggle.tsx'
import { ProvinceLink } from '../geography/province-link.tsx'
import styles from './overview.module.css'
import { overviewWords } from './overview.words.ts'

const route = getRouteApi('/')

/** Where it is: provinces ranked by what there is to look at, under today's 34 units or the former 63. */
export function ByProvince({ counts }: { counts: readonly ProvinceCountFragment[] }): ReactElement {
  const units = route.useSearch({ select: (search) => search.units })
  const words = useWords(overviewWords)
  const shown = counts
    .filter((count) => count.programmes + count.findings > 0)
    .toSorted((a, b) => b.findings - a.findings || b.programmes - a.programmes)
  const most = Math.max(1, ...shown.map((count) => count.findings))
  return (
    <Section
      title={words.byProvince}
      note={units === 63 ? words.unitsNote63 : words.unitsNote34}
      aside={
        <Toggle label={words.units}>
          <UnitsLink units={undefined} chosen={units === undefined} label={words.units34} />
          <UnitsLink units={63} chosen={units === 63} label={words.units63} />
        </Toggle>
      }
    >
      <ol className={styles.bars}>
        {shown.map((count) => (
          <ProvinceBar key={count.province.id} count={count} most={most} />
        ))}
      </ol>
      <BarLegend />
      <p className={styles.legend}>
        {counts.length > shown.length ? <span>{words.others(counts.length - shown.length)}</span> : null}
        <Link to={paths.provinces} search={units === 63 ? { units } : {}}>
          {words.allProvincesLink}
        </Link>
      </p>
    </Section>
  )
}

function UnitsLink({ units, chosen, label }: { units: 63 | undefined; chosen: boolean; label: string }): ReactElement {
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
  const { barLegend } = useWords(overviewWords)
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

function ProvinceBar({ count, most }: { count: ProvinceCountFragment; most: number }): ReactElement {
  const words = useWords(overviewWords)
  const { province, programmes, late, atRisk, findings } = count
  const other = Math.max(0, findings - late - atRisk)
  const share = (part: number) => ({ width: `${(100 * part) / most}%` })
  return (
    <li>
      <div className={styles.barHead}>
        <span>
          <ProvinceLink province={province} marked />{' '}
          <span className="muted small">{words.provinceProgrammes(programmes)}</span>
        </span>
        <span>
          <strong>{findings}</strong>
          <span className="unseen"> {words.provinceFindings(late, atRisk)}</span>
        </span>
      </div>
      <div className={styles.bar} aria-hidden="true">
        {late > 0 ? <span className={styles.barLate} style={share(late)} /> : null}
        {atRisk > 0 ? <span className={styles.barRisk} style={share(atRisk)} /> : null}
        {other > 0 ? <span className={styles.barOther} style={share(other)} /> : null}
      </div>
    </li>
  )
}
