import { type ReactElement, useRef, useState } from 'react'
import styles from './trajectory.module.css'
import { isAtRight, labelsOf, type Plot, plotOf } from './trajectory-scale.ts'
import { useWidth } from './use-width.ts'

/** Where a value may really lie when its source says more than, nearly or about. */
export type Open = 'up' | 'down' | 'around' | null

export type Spot = {
  id: string
  /** Calendar date, YYYY-MM-DD. */
  at: string
  value: number
  open: Open
  /** Short text beside the mark. */
  label: string
  /** All of it in words, for the line of text below and for those who do not see. */
  text: string
  goal: boolean
  /** Marks of one line are joined; a change of place or of criteria begins another. */
  line: string
}

type Props = {
  label: string
  help: string
  spots: readonly Spot[]
  /** Dashed roads from a baseline to its target, by the ids of their two spots. */
  roads: readonly { from: string; to: string }[]
  percent: boolean
  formatValue: (value: number) => string
}

const HEIGHT = 330

/** Reported points, the targets they are to reach, and the straight road between. Arrow keys walk through the marks. */
export function Trajectory({ label, help, spots, roads, percent, formatValue }: Props): ReactElement {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame, 720)
  const ordered = spots.toSorted((a, b) => a.at.localeCompare(b.at))
  const [current, setCurrent] = useState(() =>
    Math.max(
      0,
      ordered.findLastIndex(({ goal }) => !goal),
    ),
  )
  const plot = plotOf(ordered, { width, height: HEIGHT, percent })
  const labels = labelsOf(ordered, plot)
  const walk = (step: number) => {
    const next = Math.min(ordered.length - 1, Math.max(0, current + step))
    setCurrent(next)
    frame.current?.querySelectorAll<SVGGElement>('[data-spot]')[next]?.focus()
  }
  return (
    <div ref={frame} className={styles.frame}>
      {/* biome-ignore lint/a11y/useSemanticElements: an SVG drawing cannot be a fieldset */}
      <svg width={width} height={HEIGHT} role="group" aria-label={`${label}. ${help}`} className={styles.svg}>
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in this group takes the focus */}
        <g aria-hidden="true">
          <Axes plot={plot} formatValue={formatValue} />
          {roads.map((road) => (
            <Road key={road.from + road.to} plot={plot} spots={ordered} road={road} />
          ))}
          <Lines plot={plot} spots={ordered} />
        </g>
        {ordered.map((spot, index) => (
          <SpotMark
            key={spot.id}
            spot={spot}
            plot={plot}
            labelY={labels[index] ?? 0}
            chosen={index === current}
            onChoose={() => setCurrent(index)}
            onWalk={walk}
          />
        ))}
      </svg>
      <p className={styles.live} aria-live="polite">
        {ordered[current]?.text}
      </p>
      <p className={styles.help}>{help}</p>
    </div>
  )
}

function Axes({ plot, formatValue }: { plot: Plot; formatValue: (value: number) => string }): ReactElement {
  return (
    <g>
      {plot.yTicks.map((tick) => (
        <g key={tick} transform={`translate(0 ${plot.y(tick)})`}>
          <line x1={plot.left} x2={plot.right} className={styles.grid} />
          <text x={plot.left - 8} dy="0.32em" textAnchor="end" className={styles.tick}>
            {formatValue(tick)}
          </text>
        </g>
      ))}
      {plot.years.map(({ year, x }) => (
        <g key={year} transform={`translate(${x} ${plot.bottom})`}>
          <line y2="5" className={styles.axis} />
          <text y="21" textAnchor="middle" className={styles.tick}>
            {year}
          </text>
        </g>
      ))}
      <line x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} className={styles.axis} />
    </g>
  )
}

function Road({ plot, spots, road }: { plot: Plot; spots: readonly Spot[]; road: { from: string; to: string } }) {
  const from = spots.find(({ id }) => id === road.from)
  const to = spots.find(({ id }) => id === road.to)
  if (!from || !to) return null
  return <line {...ends(plot, from, to)} className={styles.road} />
}

const ends = (plot: Plot, from: Spot, to: Spot) => ({
  x1: plot.x(from.at),
  y1: plot.y(from.value),
  x2: plot.x(to.at),
  y2: plot.y(to.value),
})

function Lines({ plot, spots }: { plot: Plot; spots: readonly Spot[] }): ReactElement {
  const figures = spots.filter(({ goal }) => !goal)
  const keys = [...new Set(figures.map((spot) => spot.line))]
  const pointsOf = (key: string) =>
    figures.filter((spot) => spot.line === key).map((spot) => `${plot.x(spot.at)},${plot.y(spot.value)}`)
  return (
    <g>
      {keys.map((key) => (
        <polyline key={key} points={pointsOf(key).join(' ')} className={styles.line} />
      ))}
    </g>
  )
}

type SpotProps = {
  spot: Spot
  plot: Plot
  labelY: number
  chosen: boolean
  onChoose: () => void
  onWalk: (step: number) => void
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, Home: -1e6, End: 1e6 }

function SpotMark({ spot, plot, labelY, chosen, onChoose, onWalk }: SpotProps): ReactElement {
  const x = plot.x(spot.at)
  const y = plot.y(spot.value)
  const atRight = isAtRight(x, plot)
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
      {spot.goal ? (
        <path d={`M${x} ${y - 7}l7 7-7 7-7-7Z`} className={styles.goal} />
      ) : (
        <circle cx={x} cy={y} r="5.5" className={spot.open ? styles.openPoint : styles.point} />
      )}
      <text x={x + (atRight ? -14 : 14)} y={labelY} textAnchor={atRight ? 'end' : 'start'} className={styles.value}>
        {spot.label}
      </text>
    </g>
  )
}

/** The side on which a value is open: a band that fades toward where it may lie. */
function OpenEnd({ spot, x, y, plot }: { spot: Spot; x: number; y: number; plot: Plot }): ReactElement | null {
  if (spot.open === null || spot.goal) return null
  const reach = Math.min(64, spot.open === 'up' ? y - plot.top : plot.bottom - y)
  if (spot.open === 'around') return <rect x={x - 9} y={y - 14} width="18" height="28" className={styles.band} />
  const end = spot.open === 'up' ? y - reach : y + reach
  const head = spot.open === 'up' ? 6 : -6
  return (
    <g className={styles.openEnd}>
      <rect x={x - 9} y={Math.min(y, end)} width="18" height={reach} className={styles.band} />
      <path d={`M${x} ${y}V${end}m-5 ${head}l5 ${-head}l5 ${head}`} className={styles.whisker} />
    </g>
  )
}
