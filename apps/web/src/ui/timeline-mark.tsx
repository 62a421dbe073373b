import type { ReactElement } from 'react'
import { shapes } from './mark.tsx'
import styles from './timeline.module.css'
import { cut, type Schedule, type Span, widthOf } from './timeline-scale.ts'

type Props = {
  span: Span
  y: number
  schedule: Schedule
  chosen: boolean
  onChoose: () => void
  onWalk: (step: number) => void
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -1e6, End: 1e6 }

/** One span: a bar from its first day, the shape of its state at its last. Takes the focus, and gives it on by arrows. */
export function SpanMark({ span, y, schedule, chosen, onChoose, onWalk }: Props): ReactElement {
  const [start, end] = endsOf(span, schedule)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a mark inside a drawing cannot be a button element
    <g
      data-span
      role="button"
      tabIndex={chosen ? 0 : -1}
      aria-label={span.text}
      aria-pressed={chosen}
      className={styles.span}
      onClick={onChoose}
      onFocus={onChoose}
      onKeyDown={(event) => {
        const step = steps[event.key]
        if (step === undefined) return
        event.preventDefault()
        onWalk(step)
      }}
    >
      <rect x="0" y={y - 15} width={schedule.width} height="30" className={styles.reach} />
      {end - start > 1 ? <rect x={start} y={y - 3} width={end - start} height="6" className={styles.bar} /> : null}
      <g transform={`translate(${end - 7} ${y - 7}) scale(1.17)`} className={styles[span.tone]}>
        {shapes[span.tone]}
      </g>
    </g>
  )
}

/** Without an end a span reaches to the edge of the drawing; without a beginning it is its last day alone. */
function endsOf({ from, to }: Span, { x, width }: Schedule): [number, number] {
  const end = to ? x(to) : width - 12
  return [from ? x(from) : end, end]
}

type LabelProps = { span: Span; y: number; schedule: Schedule }

/** Room below which a name beside its mark would be cut to nothing. */
const NARROW = 130

/**
 * The name stands on the side that has more room; a bar that leaves none on either side carries it. It may be cut, so it
 * stays outside the mark, whose own name is whole.
 */
export function SpanLabel({ span, y, schedule }: LabelProps): ReactElement {
  const { width } = schedule
  const [start, end] = endsOf(span, schedule)
  const before = start > width - end
  const room = (before ? start : width - end) - 26
  const on = room < NARROW && end - start > room
  const x = on ? start + 8 : before ? start - 14 : end + 14
  const text = cut(span.label, on ? end - start - 24 : room)
  return (
    <>
      {on ? <rect x={x - 4} y={y - 9} width={widthOf(text) + 8} height="18" className={styles.gap} /> : null}
      <text x={x} y={y + 5} textAnchor={before && !on ? 'end' : 'start'} className={styles.label}>
        {text}
      </text>
    </>
  )
}
