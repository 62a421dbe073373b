import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { readCsv } from '../../apps/web/test/csv.ts'
import { plottedIn } from '../../apps/web/test/plotted.ts'
import { type Api, startApi, TODAY } from '../support/api.ts'
import { dataOf } from '../support/ask.ts'
import { journey, launchBrowser, visit } from '../support/browser.ts'
import { createPracticeDatabase } from '../support/practice.ts'

type Quantity = { value: string | null; comparator: string; text: string }
type Place = { code: string; name: { vi: string }; validFrom: string | null; validTo: string | null }
type Point = { primary: boolean; period: { from: string; to: string | null; label: string }; quantity: Quantity }
type Line = { primary: boolean; province: Place; points: Point[] }
type Told = { indicator: { series: { series: Line[] } } }

const SERIES = `query Series($slug: String!, $units: UnitView!) { indicator(slug: $slug) { series(units: $units) { series {
  primary province { code name { vi } validFrom validTo }
  points { primary period { from to label } quantity { value comparator text } } } } } }`

const COUNTS = `query Counts($units: UnitView!) { overview(units: $units) { programmes late atRisk findings byProvince {
  province { code name { vi } validFrom validTo } programmes late atRisk findings } } }`

type Count = { province: Place; programmes: number; late: number; atRisk: number; findings: number }

const LAST_DAY_OF_63 = '2025-06-30'
/** How the page says that a source states one side of a value only. */
const ONE_SIDED: Record<string, string> = {
  AT_LEAST: 'có thể cao hơn',
  MORE_THAN: 'có thể cao hơn',
  NEARLY: 'thấp hơn',
  ABOUT: 'gần đúng',
}

let browser: Browser | undefined
const apis: Partial<Record<'register' | 'practice', Api>> = {}
beforeAll(async () => {
  browser = await launchBrowser()
  apis.register = await startApi()
  apis.practice = await startApi(TODAY, { database: await createPracticeDatabase(TODAY) })
})
afterAll(async () => {
  await browser?.close()
  await Promise.all(Object.values(apis).map((api) => api.close()))
})

const apiOf = (data: 'register' | 'practice') => {
  const api = apis[data]
  if (!api) throw new Error(`No API over ${data}`)
  return api
}

async function open(api: Api): Promise<Page> {
  if (!browser) throw new Error('The browser is not running')
  return (await visit(browser, api.url)).page
}

/** The file behind the first press of its name in a part of the page, headings apart. */
async function fileIn(page: Page, part: string) {
  const arrives = page.waitForEvent('download')
  await page.locator(part).getByRole('button', { name: 'Tải CSV' }).first().click()
  const { table } = readCsv(await readFile(await (await arrives).path(), 'utf8'))
  const [head = [], ...rows] = table
  return (heading: string) => rows.map((row) => row[head.indexOf(heading)])
}

const sorted = (texts: readonly unknown[]) => texts.map(String).sort()
const close = (value: number) => Math.round(value * 1e6) / 1e6

async function linesOf(api: Api, slug: string, units: 'AS_IS' | 'AS_WAS'): Promise<Line[]> {
  return (await dataOf<Told>(api, SERIES, { slug, units })).indicator.series.series
}

describe('the numbers of a chart, of its table, of its file and of the API are the same', () => {
  journey.each([
    ['register', 'schools-meeting-national-standards', '31', 'AS_IS'],
    ['register', 'children-and-pupils', '31', 'AS_IS'],
    ['register', 'children-and-pupils', '12', 'AS_IS'],
    ['register', 'online-lessons-delivered', '15@2025-06-30', 'AS_WAS'],
    ['practice', 'schools-meeting-national-standards', '31', 'AS_IS'],
    ['practice', 'schools-meeting-national-standards', '15', 'AS_IS'],
    ['practice', 'schools-meeting-national-standards', '15@2025-06-30', 'AS_WAS'],
    ['practice', 'teacher-houses-funded', '40', 'AS_IS'],
  ] as const)('%s: %s of %s, %s', async (data, slug, unit, units) => {
    const api = apiOf(data)
    const page = await open(api)
    const own = (await linesOf(api, slug, units)).filter(
      ({ province: { code, validTo } }) => (validTo ? `${code}@${validTo}` : code) === unit,
    )
    const points = own.flatMap((line) => line.points.map((point) => ({ ...point, place: line.province.name.vi })))
    expect(points.length).toBeGreaterThan(0)

    const address = `/indicators/${slug}?province=${unit}${units === 'AS_WAS' ? '&units=was' : ''}`
    await page.goto(address)
    const chart = page.locator('#figures svg[role="group"]')
    await chart.waitFor()
    const plotted = await chart.evaluate(plottedIn)
    const numbers = points.filter(({ quantity }) => quantity.value !== null)
    expect(plotted.filter(({ text }) => !text.includes('chỉ tiêu đến hạn'))).toHaveLength(numbers.length)
    for (const { place, period, quantity } of numbers) {
      const said = `${place}: ${quantity.text}, ${period.label}.`
      const marks = plotted.filter(({ text }) => text.startsWith(said))
      expect(marks.map(({ value }) => close(value))).toContain(close(Number(quantity.value)))
      const side = ONE_SIDED[quantity.comparator]
      if (side) expect(marks.map(({ text }) => text).join()).toContain(side)
    }

    const file = await fileIn(page, '#figures')
    expect(sorted(file('Giá trị / Value'))).toEqual(sorted(points.map(({ quantity }) => quantity.value ?? '')))
    expect(sorted(file('Cách nêu / Comparator'))).toEqual(sorted(points.map(({ quantity }) => quantity.comparator)))
    expect(sorted(file('Bằng lời / In words'))).toEqual(sorted(points.map(({ quantity }) => quantity.text)))

    await page.goto(`${address}&view=table`)
    const rows = page.locator('#figures table').first().locator('tbody tr')
    await rows.first().waitFor()
    const texts = await rows.allTextContents()
    expect(texts).toHaveLength(points.length)
    for (const { period, quantity } of points)
      expect(texts.some((text) => text.includes(quantity.text) && text.includes(period.label))).toBe(true)
  })
})

/** Whether a map of the units has a place for one: the former are those of their last day. */
const isDrawn = ({ validFrom, validTo }: Pick<Place, 'validFrom' | 'validTo'>, former: boolean) =>
  former ? (validFrom ?? '') <= LAST_DAY_OF_63 && (validTo ?? '9999') >= LAST_DAY_OF_63 : validTo === null

/** The newest number of each province's main source that a map of the units can show. */
function newestOf(lines: readonly Line[], former: boolean) {
  return lines.flatMap(({ primary, province: { code, name, validFrom, validTo }, points }) => {
    const drawn = isDrawn({ validFrom, validTo }, former)
    const point = points.findLast(({ quantity }) => quantity.value !== null)
    return drawn && primary && point ? [{ code, name: name.vi, ...point }] : []
  })
}

/** What a map says of each province, by code. */
const saidOn = (page: Page, part: string) =>
  page
    .locator(`${part} svg[role="group"] a[data-code]`)
    .evaluateAll((links) =>
      links.map((link) => [link.getAttribute('data-code') ?? '', link.getAttribute('aria-label') ?? ''] as const),
    )

describe('the numbers of a map are those of the API', () => {
  journey.each([
    ['register', 34, 'schools-meeting-national-standards'],
    ['register', 63, 'online-lessons-delivered'],
    ['practice', 34, 'schools-meeting-national-standards'],
    ['practice', 63, 'schools-meeting-national-standards'],
  ] as const)('%s, %d provinces: %s', async (data, units, slug) => {
    const api = apiOf(data)
    const page = await open(api)
    const newest = newestOf(await linesOf(api, slug, units === 63 ? 'AS_WAS' : 'AS_IS'), units === 63)
    expect(newest.length).toBeGreaterThan(0)
    await page.goto(`/indicators/${slug}?view=map${units === 63 ? '&units=was' : ''}`)
    await page.locator('#figures a[data-code]').first().waitFor()
    const said = new Map(await saidOn(page, '#figures'))
    expect([...said.keys()].sort()).toEqual(newest.map(({ code }) => code).sort())
    for (const { code, name, quantity, period } of newest)
      expect(said.get(code)).toContain(`${name}: ${quantity.text}, ${period.label}`)

    const bars = await page.locator('#figures li:has([style*="width"])').evaluateAll((items) =>
      items.map((item) => ({
        text: item.textContent ?? '',
        share: Number.parseFloat(item.querySelector<HTMLElement>('[style*="width"]')?.style.width ?? ''),
      })),
    )
    const most = Math.max(1, ...newest.map(({ quantity }) => Number(quantity.value)))
    for (const { name, quantity } of newest.filter(({ quantity }) => Number(quantity.value) > 0)) {
      const bar = bars.find(({ text }) => text === name + quantity.text)
      expect(bar?.share).toBeCloseTo((100 * Number(quantity.value)) / most, 2)
    }
    const values = (await fileIn(page, '#figures'))('Giá trị / Value')
    for (const { quantity } of newest) expect(values).toContain(quantity.value)
  })
})

describe('the numbers of the front page by province are those of the API', () => {
  journey.each([
    ['register', 34],
    ['register', 63],
    ['practice', 34],
    ['practice', 63],
  ] as const)('%s, %d provinces', async (data, units) => {
    const api = apiOf(data)
    const page = await open(api)
    const variables = { units: units === 63 ? 'AS_WAS' : 'AS_IS' }
    const { overview } = await dataOf<{ overview: Omit<Count, 'province'> & { byProvince: Count[] } }>(
      api,
      COUNTS,
      variables,
    )
    const { byProvince, ...country } = overview
    const counts = byProvince.filter(({ programmes, findings }) => programmes + findings > 0)
    await page.goto(units === 63 ? '/?units=63&count=all' : '/?count=all')
    await page.locator('#by-province a[data-code]').first().waitFor()
    const more = page.locator('#by-province').getByRole('button', { name: 'Hiện thêm' })
    while ((await more.count()) > 0) await more.click()
    const bars = await page.locator('#by-province ol > li').allTextContents()
    expect(bars).toHaveLength(counts.length)
    const said = new Map(await saidOn(page, '#by-province'))
    for (const { province, programmes, late, atRisk, findings } of counts) {
      const words = `${findings} nội dung cần xử lý, ${late} chậm, ${atRisk} có nguy cơ`
      const own = bars.filter(
        (text) => text.startsWith(province.name.vi) && text.includes(`${programmes} chương trình`),
      )
      expect(own.some((text) => text.includes(words))).toBe(true)
      if (isDrawn(province, units === 63)) expect(said.get(province.code)).toContain(`${province.name.vi}: ${words}`)
    }
    const file = await fileIn(page, '#by-province')
    const rows = file('Mã tỉnh / Province code').map((code, index) => [
      code,
      ...['Chương trình / Programmes', 'Nội dung cần xử lý / Findings', 'Chậm / Late', 'Có nguy cơ / At risk'].map(
        (name) => Number(file(name)[index]),
      ),
    ])
    const line = (code: string, { programmes, findings, late, atRisk }: Omit<Count, 'province'>) => [
      code,
      programmes,
      findings,
      late,
      atRisk,
    ]
    // The last line is the country's.
    expect(rows.at(-1)).toEqual(line('', country))
    expect(sorted(rows.slice(0, -1))).toEqual(sorted(counts.map((count) => line(count.province.code, count))))
  })
})
