/** What a mark of a chart says in words, and the value that its place on the axis stands for. */
export type Plotted = { text: string; value: number }

/**
 * Reads a chart as an eye with a ruler does: the height of each mark against the numbers at the axis. Runs inside the
 * page, so it stands on nothing but the document.
 */
export function plottedIn(svg: Element): Plotted[] {
  const numberOf = (text: string | null) =>
    Number((text ?? '').replace('%', '').replaceAll('.', '').replace(',', '.').replace('−', '-'))
  const ticks = [...svg.querySelectorAll('g[transform^="translate(0 "]')].map((tick) => ({
    y: Number(/ ([-\d.]+)\)/.exec(tick.getAttribute('transform') ?? '')?.[1]),
    value: numberOf(tick.querySelector('text')?.textContent ?? null),
  }))
  const [low, high] = [ticks[0], ticks[ticks.length - 1]]
  if (!low || !high || low.y === high.y) return []
  return [...svg.querySelectorAll('[data-spot]')].map((mark) => {
    const y = Number(mark.querySelector('circle')?.getAttribute('cy'))
    const share = (y - low.y) / (high.y - low.y)
    return { text: mark.getAttribute('aria-label') ?? '', value: low.value + share * (high.value - low.value) }
  })
}
