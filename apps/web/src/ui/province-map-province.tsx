import { type KeyboardEvent, type MouseEvent, type PointerEvent, type ReactElement, useRef } from 'react'
import styles from './province-map.module.css'
import type { DrawnArea, DrawnInset } from './province-map-draw.ts'
import type { MapValue } from './province-map-shape.ts'

type Props = {
  area: DrawnArea
  /** The archipelago that belongs to the province. */
  inset: DrawnInset | undefined
  value: MapValue | undefined
  /** Class name of the shade; none where there is no figure, which is hatched. */
  fill: string | undefined
  hatch: string
  /** Whether the tab key stops here. */
  stop: boolean
  current: boolean
  /** Whether its text stands beneath the map already. */
  shown: boolean
  onPoint: (code: string | null) => void
  onFocus: (code: string | null) => void
  /** Returns whether the key led anywhere. */
  onWalk: (code: string, key: string) => boolean
  onFollow: ((href: string) => void) | undefined
}

/** One province as a link; a drawing without one where nothing is known of it. */
export function Province(props: Props): ReactElement {
  const { area, value, stop, current, onPoint, onFocus, onWalk } = props
  const link = useFollowing(props)
  if (!value) return <Shape {...props} />
  return (
    <a
      href={value.href}
      data-code={area.code}
      tabIndex={stop ? 0 : -1}
      aria-label={value.text}
      aria-current={current ? 'true' : undefined}
      className={styles.province}
      onFocus={() => onFocus(area.code)}
      onBlur={() => onFocus(null)}
      onPointerEnter={(event) => (event.pointerType === 'touch' ? undefined : onPoint(area.code))}
      onPointerLeave={() => onPoint(null)}
      onKeyDown={(event: KeyboardEvent) => {
        const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey
        if (plain && onWalk(area.code, event.key)) event.preventDefault()
      }}
      {...link}
    >
      <Shape {...props} />
    </a>
  )
}

/**
 * A mouse or Enter follows at once. A finger hits small provinces badly, so its first touch only shows the text and a
 * second one follows.
 */
function useFollowing({ value, shown, onFollow }: Props) {
  const firstTouch = useRef(false)
  return {
    onPointerDown: (event: PointerEvent) => {
      firstTouch.current = event.pointerType === 'touch' && !shown
    },
    onClick: (event: MouseEvent) => {
      const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
      if (!firstTouch.current && (elsewhere || !onFollow)) return
      event.preventDefault()
      if (!firstTouch.current && value) onFollow?.(value.href)
      firstTouch.current = false
    },
  }
}

function Shape({ area, inset, fill, hatch }: Props): ReactElement {
  const paint = fill ? { className: fill } : { fill: `url(#${hatch})` }
  return (
    <>
      <path d={area.path} {...paint} />
      {inset ? (
        <>
          <rect {...inset.frame} className={styles.inset} />
          {inset.islets.map(([x, y]) => (
            <g key={`${x},${y}`}>
              <circle cx={x} cy={y} r="2.8" {...paint} />
              <circle cx={x} cy={y} r="2.8" className={styles.islet} />
            </g>
          ))}
        </>
      ) : null}
    </>
  )
}
