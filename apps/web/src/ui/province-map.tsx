import { type ReactElement, type ReactNode, useId, useMemo, useRef, useState } from 'react'
import styles from './province-map.module.css'
import { type Drawing, drawMap } from './province-map-draw.ts'
import { MapLegend, stepClass } from './province-map-legend.tsx'
import { Province } from './province-map-province.tsx'
import type { MapTopology, MapUnits, MapValue } from './province-map-shape.ts'
import { stepFrom } from './province-map-walk.ts'
import { useWidth } from './use-width.ts'

export type ProvinceMapProps = {
  topology: MapTopology
  units: MapUnits
  /** What the map shows, for those who hear it. */
  label: string
  /** How to use it; stands beneath the map while no province is pointed at. */
  help: string
  /** Says that the map is schematic, and where it is from. */
  caption: ReactNode
  /** Words of the classes, from the lowest to the highest, five at most. */
  classes: readonly string[]
  /** The word for provinces without a figure. */
  missing: string
  values: readonly MapValue[]
  selected?: string | undefined
  /** The two lines in each archipelago's inset: its name, its province; by the archipelago's code. */
  insets: Readonly<Record<string, readonly [name: string, province: string]>>
  /** Follows a province's link within the app; without it the browser follows. */
  onFollow?: (href: string) => void
}

/**
 * Provinces shaded by class. The map is one tab stop: arrow keys go to the nearest province on that side, Enter opens
 * it. Pointing, focus and a first touch all put the same text beneath the map. Each province is a link named by that
 * text, so it is heard once, from the link: the line beneath is no live region. A table must stand beside the map.
 */
export function ProvinceMap(props: ProvinceMapProps): ReactElement {
  const { topology, units, classes, missing, values, selected, help, caption } = props
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame, 420)
  const drawing = useMemo(() => drawMap(topology, units, width), [topology, units, width])
  const known = useMemo(() => new Map(values.map((value) => [value.code, value])), [values])
  const [pointed, setPointed] = useState<string | null>(null)
  const [focused, setFocused] = useState<string | null>(null)
  const shown = known.get(pointed ?? focused ?? selected ?? '')
  const hatch = useId()
  return (
    <figure className={styles.figure}>
      <div ref={frame} className={styles.sea}>
        <Sheet
          {...props}
          drawing={drawing}
          width={width}
          known={known}
          hatch={hatch}
          focused={focused}
          shown={shown?.code}
          onPoint={setPointed}
          onFocus={setFocused}
        />
      </div>
      <Line text={shown?.text} help={help} passing={shown?.code !== selected} />
      <MapLegend classes={classes} missing={missing} hatch={hatch} />
      <figcaption className={styles.caption}>{caption}</figcaption>
    </figure>
  )
}

type LineProps = { text: string | undefined; help: string; passing: boolean }

/** The text of the province pointed at. What is only passing is not printed. */
function Line({ text, help, passing }: LineProps): ReactElement {
  const classes = [styles.line, text ? '' : styles.idle, passing || !text ? styles.passing : '']
  return <p className={classes.filter(Boolean).join(' ')}>{text ?? help}</p>
}

type SheetProps = ProvinceMapProps & {
  drawing: Drawing
  width: number
  known: ReadonlyMap<string, MapValue>
  hatch: string
  focused: string | null
  shown: string | undefined
  onPoint: (code: string | null) => void
  onFocus: (code: string | null) => void
}

function Sheet(props: SheetProps): ReactElement {
  const { drawing, width, known, hatch, label, help, classes, selected, insets, focused, shown } = props
  const svg = useRef<SVGSVGElement>(null)
  const [last, setLast] = useState<string>()
  const places = drawing.areas.filter(({ code }) => known.has(code))
  const stop = [last, selected, places[0]?.code].find((code) => places.some((place) => place.code === code))
  const focus = (code: string | null) => {
    if (code) setLast(code)
    props.onFocus(code)
  }
  const walk = (code: string, key: string): boolean => {
    const next = stepFrom(code, key, places)
    if (next === undefined) return false
    svg.current?.querySelector<SVGElement>(`a[data-code="${next}"]`)?.focus()
    return true
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG drawing cannot be a fieldset
    <svg
      ref={svg}
      viewBox={`0 0 ${width} ${drawing.height}`}
      role="group"
      aria-label={`${label}. ${help}`}
      className={styles.svg}
    >
      <Hatch id={hatch} />
      {drawing.areas.map((area) => {
        const value = known.get(area.code)
        return (
          <Province
            key={area.code}
            area={area}
            inset={drawing.insets.find(({ province }) => province === area.code)}
            value={value}
            fill={value?.rank == null ? undefined : stepClass(value.rank, classes.length)}
            hatch={hatch}
            stop={area.code === stop}
            current={area.code === selected}
            shown={area.code === shown}
            onPoint={props.onPoint}
            onFocus={focus}
            onWalk={walk}
            onFollow={props.onFollow}
          />
        )
      })}
      <path d={drawing.borders} className={styles.border} />
      <path d={drawing.borders} className={styles.hairline} />
      <path d={drawing.coast} className={styles.coast} />
      {drawing.insets.map(({ code, frame }) => (
        <text key={code} className={styles.insetLabel}>
          {insets[code]?.map((line, index) => (
            <tspan key={line} x={frame.x + 9} y={frame.y + 19 + index * 18}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
      <Outline drawing={drawing} code={selected} className={styles.selected} />
      <Outline drawing={drawing} code={shown} className={shown === focused ? styles.focused : styles.pointed} />
    </svg>
  )
}

/** The mark of provinces without a figure. */
function Hatch({ id }: { id: string }): ReactElement {
  return (
    <defs>
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="5" height="5" className={styles.hatchGround} />
        <path d="M0 0V5" className={styles.hatchLine} />
      </pattern>
    </defs>
  )
}

type OutlineProps = { drawing: Drawing; code: string | undefined; className: string | undefined }

/** A province's outline, and its inset's, above all others; on a casing of paper, so that it shows on any class. */
function Outline({ drawing, code, className }: OutlineProps): ReactElement | null {
  const area = drawing.areas.find((candidate) => candidate.code === code)
  if (!area) return null
  const inset = drawing.insets.find(({ province }) => province === code)
  return (
    <g className={className} data-outline={code}>
      {[styles.casing, undefined].map((layer) => (
        <g key={layer ?? 'line'} className={layer}>
          <path d={area.path} />
          {inset ? <rect {...inset.frame} /> : null}
        </g>
      ))}
    </g>
  )
}
