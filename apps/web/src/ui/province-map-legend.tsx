import type { ReactElement } from 'react'
import styles from './province-map.module.css'

const STEPS = [styles.step0, styles.step1, styles.step2, styles.step3, styles.step4]

/** The shade of a class: the lowest is the palest, the highest the darkest, the others spread between. */
export function stepClass(rank: number, count: number): string | undefined {
  const last = STEPS.length - 1
  return STEPS[count < 2 ? last : Math.round((Math.min(rank, count - 1) * last) / (count - 1))]
}

type Props = { classes: readonly string[]; missing: string; hatch: string }

/** The classes in words, each with its shade. */
export function MapLegend({ classes, missing, hatch }: Props): ReactElement {
  return (
    <ul className={styles.legend}>
      {classes.map((label, rank) => (
        <li key={label}>
          <Swatch fill={{ className: stepClass(rank, classes.length) }} />
          {label}
        </li>
      ))}
      <li>
        <Swatch fill={{ fill: `url(#${hatch})` }} />
        {missing}
      </li>
    </ul>
  )
}

function Swatch({ fill }: { fill: { className: string | undefined } | { fill: string } }): ReactElement {
  return (
    <svg className={styles.swatch} viewBox="0 0 22 14" aria-hidden="true">
      <rect x="0.5" y="0.5" width="21" height="13" {...fill} />
      <rect x="0.5" y="0.5" width="21" height="13" className={styles.swatchEdge} />
    </svg>
  )
}
