import { fontFaces } from './picture-font.ts'

/** What stands around a drawing when it travels alone. `stamp` is written across it, as for practice data. */
export type Caption = { title: string; foot: string; stamp: string | null }

const SVG = 'http://www.w3.org/2000/svg'
const MARGIN = 24
const HEAD = 52
const FOOT = 44
/** Pixels of the picture for each of the page's, so that it stays sharp in a report. */
const SCALE = 2
const PAPER = '#fbfaf6'
const LETTERS_MS = 150

/** What a drawing takes from the page's style sheets, which do not travel with it. */
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'opacity',
  'paint-order',
  'font-size',
  'font-weight',
  'text-anchor',
  'visibility',
  'display',
]

/**
 * A drawing as a PNG file on light paper, with its title, the legend and caption of its figure, its source and the
 * page's own letters. Asks no other host.
 */
export async function pictureOf(drawing: SVGSVGElement, caption: Caption): Promise<Blob> {
  const { sheet, width, height } = inDaylight(() => compose(drawing, caption))
  const faces = element('style', {})
  faces.textContent = await fontFaces()
  sheet.prepend(faces)
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(sheet))}`
  await image.decode()
  // Letters are read only once they are drawn; the second drawing has them all.
  await paint(image, width, height)
  await new Promise((resolve) => setTimeout(resolve, LETTERS_MS))
  return paint(image, width, height)
}

/** Reads styles as they are by day, whatever the reader's theme; nothing is painted in between. */
function inDaylight<Result>(read: () => Result): Result {
  const root = document.documentElement
  const before = root.dataset.theme
  root.dataset.theme = 'light'
  try {
    return read()
  } finally {
    if (before === undefined) delete root.dataset.theme
    else root.dataset.theme = before
  }
}

function copyWithStyles(drawing: Element): Element {
  const copy = drawing.cloneNode(true) as Element
  const [from, to] = [
    [drawing, ...drawing.querySelectorAll('*')],
    [copy, ...copy.querySelectorAll('*')],
  ]
  for (const [index, element] of from.entries()) {
    const style = getComputedStyle(element)
    to[index]?.setAttribute('style', STYLES.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';'))
  }
  return copy
}

function compose(drawing: SVGSVGElement, { title, foot, stamp }: Caption) {
  const box = drawing.getBoundingClientRect()
  const width = Math.ceil(box.width) + 2 * MARGIN
  const room = width - 2 * MARGIN
  const heads = linesOf(title, 20, room)
  const top = HEAD + (heads.length - 1) * 25
  const legend = legendOf(drawing, top + box.height + 8, room)
  const said = drawing.closest('figure')?.querySelector('figcaption')?.textContent ?? ''
  const feet = [...(said ? linesOf(said, 13, room) : []), ...linesOf(foot, 13, room)]
  const height = Math.ceil(top + box.height + legend.height + FOOT + (feet.length - 1) * 17)
  const sheet = element('svg', { width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': FONT })
  sheet.append(element('rect', { width, height, fill: PAPER }))
  sheet.append(
    ...heads.map((line, index) => text(line, { x: MARGIN, y: 34 + index * 25, 'font-size': 20, 'font-weight': 600 })),
  )
  sheet.append(placed(drawing, MARGIN, top), ...legend.marks)
  sheet.append(
    ...feet.map((line, index) =>
      text(line, { x: MARGIN, y: height - 16 - (feet.length - 1 - index) * 17, 'font-size': 13, fill: '#566069' }),
    ),
  )
  if (stamp) sheet.append(stamped(stamp, width, height))
  return { sheet, width, height }
}

/** A copy of a drawing at a place on the sheet, as large as it is on the page. */
function placed(drawing: Element, x: number, y: number): Element {
  const { width, height } = drawing.getBoundingClientRect()
  const copy = copyWithStyles(drawing)
  for (const [name, value] of Object.entries({ x, y, width, height })) copy.setAttribute(name, String(value))
  return copy
}

/** The swatches and words of the figure's legend, in rows beneath the drawing. */
function legendOf(drawing: Element, top: number, room: number): { marks: Element[]; height: number } {
  const items = [...(drawing.closest('figure')?.querySelectorAll('ul li') ?? [])]
  const marks: Element[] = []
  let [x, row] = [0, 0]
  for (const item of items) {
    const swatch = item.querySelector('svg')
    const label = item.textContent ?? ''
    const width = 36 + label.length * LETTER * 15
    if (x > 0 && x + width > room) [x, row] = [0, row + 1]
    if (swatch) marks.push(placed(swatch, MARGIN + x, top + row * 24))
    marks.push(text(label, { x: MARGIN + x + 30, y: top + 12 + row * 24, 'font-size': 15 }))
    x += width
  }
  return { marks, height: items.length > 0 ? (row + 1) * 24 + 8 : 0 }
}

/** Width of a letter, as a part of its size: a little above the mean of the font. */
const LETTER = 0.52

/** A text in lines that fit, cut between words. */
function linesOf(content: string, size: number, room: number): string[] {
  const most = Math.max(8, Math.floor(room / (size * LETTER)))
  const lines = ['']
  for (const word of content.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line !== '' && line.length + word.length + 1 > most) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines
}

const FONT = "'Source Sans 3 Variable', 'Source Sans 3', system-ui, sans-serif"

/** Large and slant across the middle, so that no cut of the picture is without it. */
function stamped(stamp: string, width: number, height: number): Element {
  const size = Math.min(56, (width * 1.5) / stamp.length)
  const [x, y] = [width / 2, height / 2]
  const mark = text(stamp, { x, y, 'font-size': size, 'font-weight': 700, fill: '#7e170c', opacity: 0.28 })
  mark.setAttribute('text-anchor', 'middle')
  mark.setAttribute('transform', `rotate(-18 ${x} ${y})`)
  return mark
}

function text(content: string, attributes: Record<string, string | number>): Element {
  const line = element('text', { fill: '#1a2126', ...attributes })
  line.textContent = content
  return line
}

function element(name: string, attributes: Record<string, string | number>): Element {
  const made = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  return made
}

function paint(image: HTMLImageElement, width: number, height: number): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = width * SCALE
  canvas.height = height * SCALE
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This browser gives no canvas to draw on')
  context.scale(SCALE, SCALE)
  context.drawImage(image, 0, 0, width, height)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The canvas gave no picture'))), 'image/png'),
  )
}
