import { type ReactElement, useRef, useState } from 'react'
import styles from './trajectory.module.css'
import { Breaks, Labels, SpotMark } from './trajectory-marks.tsx'
import { type Break, type Plot, plotOf, type Spot } from './trajectory-scale.ts'
import { useWidth } from './use-width.ts'

type Props = {
  label: string
  help: string
  spots: readonly Spot[]
  /** Dashed roads from a baseline to its target, by the ids of their two spots. */
  roads: readonly { from: string; to: string }[]
  breaks: readonly Break[]
  percent: boolean
  formatValue: (value: number) => string
}

const HEIGHT = 330

/** Reported points, the targets they are to reach, and the straight road between. Arrow keys walk through the marks. */
export function Trajectory({ label, help, spots, roads, breaks, percent, formatValue }: Props): ReactElement {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame, 720)
  const ordered = spots.toSorted((a, b) => a.at.localeCompare(b.at))
  const [current, setCurrent] = useState(() =>
    Math.max(
      0,
      ordered.findLastIndex(({ goal, apart }) => !goal && !apart),
    ),
  )
  const plot = plotOf(ordered, { width, height: HEIGHT, percent })
  const walk = (step: number) => {
    const next = Math.min(ordered.length - 1, Math.max(0, current + step))
    setCurrent(next)
    frame.current?.querySelectorAll<SVGGElement>('[data-spot]')[next]?.focus()
  }
  return (
    <div ref={frame} className={styles.frame}>
      {/* biome-ignore lint/a11y/useSemanticElements: an SVG drawing cannot be a fieldset */}
      <svg
        viewBox={`0 0 ${width} ${HEIGHT}`}
        width={width}
        height={HEIGHT}
        role="group"
        aria-label={`${label}. ${help}`}
        data-title={label}
        className={styles.svg}
      >
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in this group takes the focus */}
        <g aria-hidden="true">
          <Axes plot={plot} formatValue={formatValue} />
          <Breaks plot={plot} breaks={breaks} />
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
            chosen={index === current}
            onChoose={() => setCurrent(index)}
            onWalk={walk}
          />
        ))}
        <Labels plot={plot} spots={ordered} />
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
  const figures = spots.filter(({ goal, apart }) => !goal && !apart)
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
