import { readFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { highlight } from '@nhip-cau/rules/highlight'
import { type Period, type PeriodPrecision, periodLabel } from '@nhip-cau/rules/period'
import { fold, sortKey } from '@nhip-cau/rules/text'
import fc from 'fast-check'
import type { Browser, Page } from 'playwright-core'
import { journey, launchBrowser } from '../support/browser.ts'

const RULES = path.resolve(import.meta.dirname, '../../packages/rules/src')
const ORIGIN = 'http://rules.test'

let browser: Browser | undefined
let page: Page
beforeAll(async () => {
  browser = await launchBrowser()
  if (browser) page = await rulesIn(browser)
})
afterAll(async () => browser?.close())

/** A page that can import the files of packages/rules as they stand, without their types. */
async function rulesIn(browser: Browser): Promise<Page> {
  const opened = await browser.newPage({ locale: 'vi-VN' })
  await opened.route(`${ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url())
    if (!pathname.endsWith('.ts')) return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' })
    const body = stripTypeScriptTypes(await readFile(path.join(RULES, pathname), 'utf8'))
    return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body })
  })
  await opened.goto(`${ORIGIN}/`)
  return opened
}

/** What a function of a file of packages/rules gives in the browser for each of the arguments. */
function inBrowser(file: string, name: string, calls: readonly unknown[][]): Promise<unknown[]> {
  return page.evaluate(
    async ([address, called, given]) => {
      const module = (await import(address)) as Record<string, (...values: unknown[]) => unknown>
      return given.map((values) => module[called]?.(...values))
    },
    [`${ORIGIN}/${file}`, name, calls] as const,
  )
}

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const period: fc.Arbitrary<Period> = fc
  .tuple(day, day, fc.boolean(), fc.constantFrom<PeriodPrecision>('DAY', 'MONTH', 'YEAR', 'SCHOOL_YEAR'))
  .map(([a, b, open, precision]) => {
    const [from = a, to = b] = [a, b].sort()
    return { from, to: open ? null : to, precision }
  })
const NAMES = ['Sở Giáo dục và Đào tạo Đắk Lắk', 'Học sinh “Dạy tốt – Học tốt”', 'thừa thiên - huế', 'ĐƯỜNG', 'Ưu ái']
const text = fc.oneof(fc.constantFrom(...NAMES, ...NAMES.map((name) => name.normalize('NFD'))), fc.string())

// Intl puts other spaces into ranges and cuts words elsewhere in Node than in a browser, so none of these ask it.
describe('the rules give in a browser what they give in Node', () => {
  journey('periods', async () => {
    const calls = fc.sample(period, 300).flatMap((each) => [[each, 'VI'] as const, [each, 'EN'] as const])
    const labels = calls.map(([each, language]) => periodLabel(each, language))
    expect(await inBrowser('period.ts', 'periodLabel', calls as unknown as unknown[][])).toEqual(labels)
    expect(labels.join('')).not.toMatch(/[\u2009\u202f\u00a0]/)
  })

  journey('keys to search and to sort by', async () => {
    const texts = fc.sample(text, 300)
    const calls = texts.map((each) => [each])
    expect(await inBrowser('text.ts', 'fold', calls)).toEqual(texts.map(fold))
    expect(await inBrowser('text.ts', 'sortKey', calls)).toEqual(texts.map(sortKey))
  })

  journey('marks of hits', async () => {
    const calls = fc.sample(fc.tuple(text, fc.constantFrom('hoc sinh', 'đào tạo', 'dak', 'tot')), 300)
    const parts = calls.map(([each, query]) => highlight(each, query))
    expect(await inBrowser('highlight.ts', 'highlight', calls)).toEqual(parts)
    expect(parts.flat().some(({ match }) => match)).toBe(true)
  })
})
