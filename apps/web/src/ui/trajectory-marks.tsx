import type { ReactElement } from 'react'
import styles from './trajectory.module.css'
import { placeLabels } from './trajectory-labels.ts'
import { type Break, type Plot, reachOf, type Spot } from './trajectory-scale.ts'

/** Width of a drawing in pixels from which every mark can carry its label. */
const ROOMY = 420

/** Marks beyond which labels would cover one another. */
const MANY = 9

/** Labels lie above every mark. A narrow drawing names only its targets and its last figure; the rest is read below. */
export function Labels({ plot, spots }: { plot: Plot; spots: readonly Spot[] }): ReactElement {
  const last = spots.findLast(({ goal, apart }) => !goal && !apart)
  const roomy = spots.length < 4 || (plot.right - plot.left > ROOMY && spots.length <= MANY)
  const shown = spots.filter((spot) => roomy || spot.goal || spot === last)
  const places = placeLabels(shown, spots, plot)
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in this group takes the focus
    <g aria-hidden="true">
      {shown.map((spot, index) => {
        const { x, y, anchor } = places[index] ?? {}
        return (
          <text key={spot.id} x={x} y={y} textAnchor={anchor} className={styles.value}>
            {spot.label}
          </text>
        )
      })}
    </g>
  )
}

type SpotProps = {
  spot: Spot
  plot: Plot
  chosen: boolean
  onChoose: () => void
  onWalk: (step: number) => void
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, Home: -1e6, End: 1e6 }

/** One figure or target; takes the focus, and gives it on by arrow keys. */
export function SpotMark({ spot, plot, chosen, onChoose, onWalk }: SpotProps): ReactElement {
  const x = plot.x(spot.at)
  const y = plot.y(spot.value)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a mark inside a drawing cannot be a button element
    <g
      data-spot
      role="button"
      tabIndex={chosen ? 0 : -1}
      aria-label={spot.text}
      aria-pressed={chosen}
      className={styles.spot}
      onClick={onChoose}
      onFocus={onChoose}
      onKeyDown={(event) => {
        const step = steps[event.key]
        if (step === undefined) return
        event.preventDefault()
        onWalk(step)
      }}
    >
      <OpenEnd spot={spot} x={x} y={y} plot={plot} />
      <circle cx={x} cy={y} r="15" className={styles.reach} />
      <Sign spot={spot} x={x} y={y} />
    </g>
  )
}

function Sign({ spot: { goal, apart, open }, x, y }: { spot: Spot; x: number; y: number }): ReactElement {
  if (goal) return <path d={`M${x} ${y - 7}l7 7-7 7-7-7Z`} className={styles.goal} />
  if (apart) return <rect x={x - 5} y={y - 5} width="10" height="10" className={styles.apart} />
  return <circle cx={x} cy={y} r="5.5" className={open ? styles.openPoint : styles.point} />
}

/** Upright lines where what is counted changes, each named at its head. */
export function Breaks({ plot, breaks }: { plot: Plot; breaks: readonly Break[] }): ReactElement {
  return (
    <g>
      {breaks.map(({ on, label }) => {
        const x = plot.x(on)
        const atRight = x > (plot.left + plot.right) / 2
        return (
          <g key={on + label}>
            <line x1={x} x2={x} y1={plot.top - 22} y2={plot.bottom} className={styles.break} />
            <text
              x={x + (atRight ? -6 : 6)}
              y={plot.top - 14}
              textAnchor={atRight ? 'end' : 'start'}
              className={styles.tick}
            >
              {label}
            </text>
          </g>
        )
      })}
    </g>
  )
}

/** The side on which a value is open: a band that fades toward where it may lie. */
function OpenEnd({ spot, x, y, plot }: { spot: Spot; x: number; y: number; plot: Plot }): ReactElement | null {
  if (spot.open === null || spot.goal) return null
  if (spot.open === 'around') return <rect x={x - 9} y={y - 14} width="18" height="28" className={styles.band} />
  const reach = reachOf(spot.open, y, plot)
  const end = spot.open === 'up' ? y - reach : y + reach
  const head = spot.open === 'up' ? 6 : -6
  return (
    <g className={styles.openEnd}>
      <rect x={x - 9} y={Math.min(y, end)} width="18" height={reach} className={styles.band} />
      <path d={`M${x} ${y}V${end}m-5 ${head}l5 ${-head}l5 ${head}`} className={styles.whisker} />
    </g>
  )
}
