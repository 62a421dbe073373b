import type { ReactElement, ReactNode } from 'react'
import type { Tone } from './mark.tsx'
import styles from './multiples.module.css'

export type MultiplePoint = { at: string; value: number }

/** The span of dates and values that every small drawing shares, so that one may be compared with another. */
export type SharedScale = { from: number; to: number; low: number; high: number }

const timeOf = (date: string) => Date.parse(`${date}T00:00:00Z`)

/** The scale that holds all of them with a little room below: what lines compare is their course, not their height. */
export function sharedScale(points: readonly MultiplePoint[]): SharedScale {
  const times = points.map(({ at }) => timeOf(at))
  const values = points.map(({ value }) => value)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return { from: Math.min(...times), to: Math.max(...times), low: low - (high - low || 1) * 0.12, high }
}

/** Small drawings side by side. */
export function Multiples({ label, children }: { label: string; children: ReactNode }): ReactElement {
  return (
    <ul className={styles.grid} aria-label={label}>
      {children}
    </ul>
  )
}

type Props = {
  scale: SharedScale
  /** Points in lines: a new line begins where what is counted changes. */
  lines: readonly (readonly MultiplePoint[])[]
  goal: MultiplePoint | null
  tone: Tone
}

const [WIDTH, HEIGHT, PAD] = [150, 56, 6]

/** One series without words of its own: what it says stands beside it as text. */
export function MultipleDrawing({ scale, lines, goal, tone }: Props): ReactElement {
  const x = (at: string) => PAD + ((timeOf(at) - scale.from) / Math.max(1, scale.to - scale.from)) * (WIDTH - 2 * PAD)
  const y = (value: number) => HEIGHT - PAD - ((value - scale.low) / (scale.high - scale.low || 1)) * (HEIGHT - 2 * PAD)
  const last = lines.at(-1)?.at(-1)
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.drawing} aria-hidden="true">
      <line x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} className={styles.ground} />
      {lines.map((line) => (
        <polyline
          key={line[0]?.at}
          points={line.map(({ at, value }) => `${x(at)},${y(value)}`).join(' ')}
          className={styles.line}
        />
      ))}
      {goal && last ? (
        <line x1={x(last.at)} y1={y(last.value)} x2={x(goal.at)} y2={y(goal.value)} className={styles.road} />
      ) : null}
      {goal ? <path d={`M${x(goal.at)} ${y(goal.value) - 4}l4 4-4 4-4-4Z`} className={styles.goal} /> : null}
      {last ? <circle cx={x(last.at)} cy={y(last.value)} r="3.4" className={styles[tone]} /> : null}
    </svg>
  )
}
