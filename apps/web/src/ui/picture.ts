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

/** A drawing as a PNG file on light paper, with its title, its source and the page's own letters. Asks no other host. */
export async function pictureOf(drawing: SVGSVGElement, caption: Caption): Promise<Blob> {
  const { sheet, width, height } = compose(
    inDaylight(() => copyWithStyles(drawing)),
    drawing,
    caption,
  )
  const faces = document.createElementNS(SVG, 'style')
  faces.textContent = await fontFaces()
  sheet.prepend(faces)
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(sheet))}`
  await image.decode()
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

function copyWithStyles(drawing: SVGSVGElement): Element {
  const copy = drawing.cloneNode(true) as Element
  const [from, to] = [[...drawing.querySelectorAll('*')], [...copy.querySelectorAll('*')]]
  for (const [index, element] of from.entries()) {
    const style = getComputedStyle(element)
    to[index]?.setAttribute('style', STYLES.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';'))
  }
  return copy
}

function compose(copy: Element, drawing: SVGSVGElement, { title, foot, stamp }: Caption) {
  const box = drawing.getBoundingClientRect()
  const [width, height] = [Math.ceil(box.width) + 2 * MARGIN, Math.ceil(box.height) + HEAD + FOOT]
  const sheet = element('svg', { width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': FONT })
  sheet.append(element('rect', { width, height, fill: PAPER }))
  sheet.append(text(title, { x: MARGIN, y: 34, 'font-size': 20, 'font-weight': 600 }, width - 2 * MARGIN))
  for (const [name, value] of Object.entries({ x: MARGIN, y: HEAD, width: box.width, height: box.height }))
    copy.setAttribute(name, String(value))
  sheet.append(copy)
  sheet.append(text(foot, { x: MARGIN, y: height - 16, 'font-size': 13, fill: '#566069' }, width - 2 * MARGIN))
  if (stamp) sheet.append(stamped(stamp, width, height))
  return { sheet, width, height }
}

const FONT = "'Source Sans 3 Variable', 'Source Sans 3', system-ui, sans-serif"

/** Large and slant across the middle, so that no cut of the picture is without it. */
function stamped(stamp: string, width: number, height: number): Element {
  const size = Math.min(56, (width * 1.5) / stamp.length)
  const [x, y] = [width / 2, height / 2]
  const mark = text(stamp, { x, y, 'font-size': size, 'font-weight': 700, fill: '#7e170c', opacity: 0.28 }, Infinity)
  mark.setAttribute('text-anchor', 'middle')
  mark.setAttribute('transform', `rotate(-18 ${x} ${y})`)
  return mark
}

function text(content: string, attributes: Record<string, string | number>, room: number): Element {
  const line = element('text', { fill: '#1a2126', ...attributes })
  const most = Math.floor(room / (Number(attributes['font-size']) * 0.5))
  line.textContent = content.length > most ? `${content.slice(0, most - 1)}…` : content
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
