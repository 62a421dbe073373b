import { linear, roundSpan, ticksIn } from './linear-scale.ts'

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
  /** Said by another than the main source: drawn apart, and never joined to the line. */
  apart?: boolean
  /** Marks of one line are joined; a change of place or of criteria begins another. */
  line: string
}

/** Where a line ends because what is counted changed; `label` names what begins. */
export type Break = { on: string; label: string }

export type Plot = {
  left: number
  right: number
  top: number
  bottom: number
  x: (date: string) => number
  y: (value: number) => number
  yTicks: number[]
  years: { year: number; x: number }[]
}

type Frame = { width: number; height: number; percent: boolean }

const MARGIN = { top: 30, right: 18, bottom: 30, left: 58 }
const YEAR = 365.25 * 86_400_000

const timeOf = (date: string) => Date.parse(`${date}T00:00:00Z`)

/** How far the band of a value that is open to one side reaches, at most. */
const OPEN_REACH = 64

/** How far the band of a value reaches up or down from it, in pixels within the drawing. */
export const reachOf = (open: 'up' | 'down', y: number, plot: Pick<Plot, 'top' | 'bottom'>): number =>
  Math.min(OPEN_REACH, open === 'up' ? y - plot.top : plot.bottom - y)

/** Places for a drawing: dates across, values upward from zero (a percentage's scale always ends at 100 or above). */
export function plotOf(spots: readonly { at: string; value: number }[], { width, height, percent }: Frame): Plot {
  const [left, right, top, bottom] = [MARGIN.left, width - MARGIN.right, MARGIN.top, height - MARGIN.bottom]
  const times = spots.map(({ at }) => timeOf(at))
  const first = Math.min(...times)
  const last = Math.max(...times)
  const pad = Math.max((last - first) * 0.06, YEAR * 0.5)
  const x = linear([first - pad, last + pad], [left, right])
  const highest = Math.max(...spots.map(({ value }) => value), percent ? 100 : 1)
  const lowest = Math.min(0, ...spots.map(({ value }) => value))
  const span: [number, number] = percent ? [lowest, highest] : roundSpan(lowest, highest, 5)
  const y = linear(span, [bottom, top])
  return {
    left,
    right,
    top,
    bottom,
    x: (date) => x(timeOf(date)),
    y,
    yTicks: ticksIn(...span, 5),
    years: yearsBetween(first - pad, last + pad, Math.floor((right - left) / 64)).map((year) => ({
      year,
      x: x(Date.UTC(year, 0, 1)),
    })),
  }
}

/** First days of years within the span, thinned so that at most `room` of them are named. */
function yearsBetween(from: number, to: number, room: number): number[] {
  const first = new Date(from).getUTCFullYear() + 1
  const last = new Date(to).getUTCFullYear()
  const all = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
  const step = Math.max(1, Math.ceil(all.length / Math.max(1, room)))
  return all.filter((_, index) => index % step === 0)
}
