import { type RefObject, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** What an A4 sheet holds between its margins, in the pixels of paper (96 to the inch). */
const PAPER = 686

/**
 * The width of an element in pixels, followed as it changes; `initial` until it is measured. For paper a drawing is made
 * anew, as no screen's width fits it.
 */
export function useWidth(element: RefObject<HTMLElement | null>, initial: number): number {
  const [width, setWidth] = useState(initial)
  useLayoutEffect(() => {
    const node = element.current
    if (!node || typeof ResizeObserver === 'undefined') return
    const measure = () => setWidth(Math.max(240, Math.floor(node.clientWidth)))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(node)
    const toPaper = () => flushSync(() => setWidth(PAPER))
    window.addEventListener('beforeprint', toPaper)
    window.addEventListener('afterprint', measure)
    return () => {
      observer.disconnect()
      window.removeEventListener('beforeprint', toPaper)
      window.removeEventListener('afterprint', measure)
    }
  }, [element])
  return width
}
