import { scaleLinear } from 'd3-scale'
import type { Tone } from './mark.tsx'

/** Something with a beginning, an end, or both, on a line of time. Dates are calendar dates, YYYY-MM-DD. */
export type Span = {
  id: string
  from: string | null
  to: string | null
  tone: Tone
  /** Short text beside the mark. */
  label: string
  /** All of it in words, for the line of text below and for those who do not see. */
  text: string
}

export type SpanGroup = { id: string; title: string; spans: readonly Span[] }

/** A line of the drawing: the heading of a group, one span of it, or the years once more. */
export type Line = { y: number; heading: string } | { y: number; span: Span } | { y: number; years: true }

export type Schedule = {
  width: number
  height: number
  x: (date: string) => number
  ticks: { label: string; x: number }[]
  lines: Line[]
}

const MARGIN = { top: 30, side: 12, bottom: 8 }
const HEADING = 34
const ROW = 32
/** Less than a screen: whoever reads down a long drawing always has the years in sight. */
const YEARS_AGAIN = 640
const YEAR = 365.25 * 86_400_000
const LETTER = 7.4

const timeOf = (date: string) => Date.parse(`${date}T00:00:00Z`)

/** Places for groups of spans, top to bottom, with today always in sight. */
export function scheduleOf(groups: readonly SpanGroup[], width: number, today: string): Schedule {
  const times = [today, ...groups.flatMap(({ spans }) => spans.flatMap(({ from, to }) => [from, to]))]
    .filter((date) => date !== null)
    .map(timeOf)
  const pad = Math.max((Math.max(...times) - Math.min(...times)) * 0.06, YEAR / 6)
  const domain = [Math.min(...times) - pad, Math.max(...times) + pad] as const
  const x = scaleLinear(domain, [MARGIN.side, width - MARGIN.side])
  const lines: Line[] = []
  let y = MARGIN.top
  let yearsAt = y
  for (const { title, spans } of groups) {
    if (y - yearsAt > YEARS_AGAIN) {
      lines.push({ y: y + ROW / 2 + 5, years: true })
      y += ROW
      yearsAt = y
    }
    lines.push({ y: y + HEADING / 2 + 4, heading: cut(title, width - 2 * MARGIN.side) })
    y += HEADING
    for (const span of spans) {
      lines.push({ y: y + ROW / 2, span })
      y += ROW
    }
  }
  return { width, height: y + MARGIN.bottom, x: (date) => x(timeOf(date)), ticks: yearsOf(domain, x, width), lines }
}

/** First days of years within the span, as many as there is room to name. */
function yearsOf([from, to]: readonly [number, number], x: (time: number) => number, width: number) {
  const first = new Date(from).getUTCFullYear() + 1
  const count = Math.max(0, new Date(to).getUTCFullYear() - first + 1)
  const step = Math.max(1, Math.ceil(count / Math.max(1, Math.floor(width / 64))))
  return Array.from({ length: count }, (_, index) => first + index)
    .filter((_, index) => index % step === 0)
    .map((year) => ({ label: String(year), x: x(Date.UTC(year, 0, 1)) }))
}

/** About how wide a text is drawn. */
export const widthOf = (text: string): number => text.length * LETTER

/** A text that fits so many pixels, cut at its end where it does not. */
export function cut(text: string, pixels: number): string {
  const room = Math.max(4, Math.floor(pixels / LETTER))
  return text.length <= room ? text : `${text.slice(0, room - 1).trimEnd()}…`
}
