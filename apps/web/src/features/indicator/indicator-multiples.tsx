import type { ProvinceNameFragment, SeriesLineFragment } from '@nhip-cau/graphql/operations'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { sameAddress } from '../../app/paths.ts'
import { useSpelling, useWords } from '../../i18n/language.tsx'
import { MultipleDrawing, type MultiplePoint, Multiples, type SharedScale, sharedScale } from '../../ui/multiples.tsx'
import { chartWords } from './chart.words.ts'
import type { IndicatorDetail, TargetDetail } from './indicator.load.ts'
import styles from './indicator.module.css'
import { paceTones } from './pace-mark.tsx'
import { dayOf, keyOf, provincesByGravity, worstOf } from './series.ts'

type Props = { indicator: IndicatorDetail; chosen: ProvinceNameFragment | undefined }

/** Every province small, on one scale, those in trouble first; each leads to itself drawn large. */
export function IndicatorMultiples({ indicator, chosen }: Props): ReactElement {
  const words = useWords(chartWords)
  const { targets } = indicator
  const main = indicator.series.series.filter(({ primary }) => primary)
  const all = main.flatMap(pointsOf)
  const scale = sharedScale([...all, ...targets.flatMap((target) => goalOf(target) ?? [])])
  return (
    <>
      <h3 className={styles.heading}>{words.multiples}</h3>
      <p className="muted small">{words.multiplesNote}</p>
      <Multiples label={words.multiples}>
        {provincesByGravity(main, targets).map((province) => (
          <Multiple
            key={province.id}
            province={province}
            lines={main.filter((line) => line.province.id === province.id)}
            target={worstOf(targets, province)}
            scale={scale}
            chosen={province.id === chosen?.id}
          />
        ))}
      </Multiples>
    </>
  )
}

type MultipleProps = {
  province: ProvinceNameFragment
  lines: readonly SeriesLineFragment[]
  target: TargetDetail | undefined
  scale: SharedScale
  chosen: boolean
}

function Multiple({ province, lines, target, scale, chosen }: MultipleProps): ReactElement {
  const spell = useSpelling()
  const words = useWords(chartWords)
  const last = lines[0]?.points.at(-1)
  return (
    <li>
      <Link
        to="."
        hash="figures"
        search={(previous) => ({ ...previous, province: keyOf(province) })}
        aria-current={chosen ? 'true' : undefined}
        activeOptions={sameAddress}
      >
        <strong>{spell(province.name)}</strong>
        <MultipleDrawing
          scale={scale}
          lines={lines.flatMap(stretchesOf)}
          goal={(target && goalOf(target)) ?? null}
          tone={target ? paceTones[target.pace.status] : 'none'}
        />
        <span className="muted small">{last ? words.latest(last.quantity.text, last.period.label) : null}</span>
      </Link>
    </li>
  )
}

const pointsOf = ({ points }: SeriesLineFragment): MultiplePoint[] =>
  points.flatMap((point) =>
    point.quantity.value === null ? [] : [{ at: dayOf(point), value: Number(point.quantity.value) }],
  )

/** The line in stretches that were counted alike. */
function stretchesOf(line: SeriesLineFragment): MultiplePoint[][] {
  const criteria = [...new Set(line.points.map(({ criteriaVersion }) => criteriaVersion))]
  return criteria.map((version) =>
    pointsOf({ ...line, points: line.points.filter(({ criteriaVersion }) => criteriaVersion === version) }),
  )
}

const goalOf = ({ dueOn, quantity }: TargetDetail): MultiplePoint | null =>
  quantity.value === null ? null : { at: dueOn, value: Number(quantity.value) }
