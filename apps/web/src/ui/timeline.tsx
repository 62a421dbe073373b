import { type ReactElement, type ReactNode, useRef, useState } from 'react'
import styles from './timeline.module.css'
import { SpanLabel, SpanMark } from './timeline-mark.tsx'
import { type Schedule, type SpanGroup, scheduleOf } from './timeline-scale.ts'
import { useWidth } from './use-width.ts'

type Props = {
  label: string
  help: string
  groups: readonly SpanGroup[]
  /** The day to draw the line of today at, and its name. */
  today: string
  todayLabel: string
  /** What stands beside the words of the span in focus: a way to it. */
  way: (id: string) => ReactNode
}

/** What is due when, group by group, against today. Arrow keys walk through the spans. */
export function Timeline({ label, help, groups, today, todayLabel, way }: Props): ReactElement {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame, 720)
  const [current, setCurrent] = useState(0)
  const schedule = scheduleOf(groups, width, today)
  const spans = groups.flatMap((group) => group.spans)
  const chosen = spans[Math.min(current, spans.length - 1)]
  const walk = (step: number) => {
    const next = Math.min(spans.length - 1, Math.max(0, current + step))
    setCurrent(next)
    frame.current?.querySelectorAll<SVGGElement>('[data-span]')[next]?.focus()
  }
  return (
    <div ref={frame}>
      {/* biome-ignore lint/a11y/useSemanticElements: an SVG drawing cannot be a fieldset */}
      <svg width={width} height={schedule.height} role="group" aria-label={`${label}. ${help}`} className={styles.svg}>
        <Ground schedule={schedule} today={today} todayLabel={todayLabel} />
        {schedule.lines.map((line) =>
          'span' in line ? (
            <SpanMark
              key={line.span.id}
              span={line.span}
              y={line.y}
              schedule={schedule}
              chosen={line.span.id === chosen?.id}
              onChoose={() => setCurrent(spans.indexOf(line.span))}
              onWalk={walk}
            />
          ) : null,
        )}
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in this group takes the focus */}
        <g aria-hidden="true" className={styles.labels}>
          {schedule.lines.map((line) =>
            'span' in line ? <SpanLabel key={line.span.id} span={line.span} y={line.y} schedule={schedule} /> : null,
          )}
        </g>
      </svg>
      <p className={styles.live}>
        <span aria-live="polite">{chosen?.text}</span> {chosen ? way(chosen.id) : null}
      </p>
      <p className={styles.help}>{help}</p>
    </div>
  )
}

/** Room that the words of today take beside their line. */
const TODAY_WIDTH = 165

type GroundProps = { schedule: Schedule; today: string; todayLabel: string }

/** Years, today and the names of the groups; what the marks stand on, told in words elsewhere. */
function Ground({ schedule: { width, height, ticks, lines, x }, today, todayLabel }: GroundProps): ReactElement {
  const now = x(today)
  const atRight = now > width - TODAY_WIDTH
  // A year that the words of today would cover goes without its name.
  const isFree = (tick: number) =>
    atRight ? tick < now - TODAY_WIDTH || tick > now + 24 : tick < now - 24 || tick > now + TODAY_WIDTH
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in this group takes the focus
    <g aria-hidden="true">
      {ticks.map((tick) => (
        <g key={tick.label} transform={`translate(${tick.x} 0)`}>
          <line y1="20" y2={height} className={styles.grid} />
          <text y="14" textAnchor="middle" className={styles.tick}>
            {isFree(tick.x) ? tick.label : ''}
          </text>
        </g>
      ))}
      <line x1={now} x2={now} y1="4" y2={height} className={styles.today} />
      <text x={now + (atRight ? -5 : 5)} y="14" textAnchor={atRight ? 'end' : 'start'} className={styles.now}>
        {todayLabel}
      </text>
      {lines.map((line) =>
        'heading' in line ? (
          <text key={line.y} x="0" y={line.y} className={styles.heading}>
            {line.heading}
          </text>
        ) : 'years' in line ? (
          ticks.map((tick) => (
            <text key={`${line.y} ${tick.label}`} x={tick.x} y={line.y} textAnchor="middle" className={styles.tick}>
              {tick.label}
            </text>
          ))
        ) : null,
      )}
    </g>
  )
}
