import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { type Api, startApi, TODAY } from '../support/api.ts'
import { journey, launchBrowser, overflowsSideways, PHONE, violations, visit } from '../support/browser.ts'
import { createPracticeDatabase } from '../support/practice.ts'

let api: Api
let browser: Browser | undefined

beforeAll(async () => {
  browser = await launchBrowser()
  if (browser) api = await startApi(TODAY, { database: await createPracticeDatabase(TODAY) })
})

afterAll(async () => {
  await browser?.close()
  await api?.close()
})

function open(options?: Parameters<typeof visit>[2]) {
  if (!browser) throw new Error('The browser is not running')
  return visit(browser, api.url, options)
}

// Pages that hold far more with practice data than the register gives them.
const FULL = ['/activities?view=timeline', '/indicators/schools-meeting-national-standards?province=15', '/nowhere']

describe('practice data', () => {
  journey.each(FULL)('%s on a phone: named as such, nothing sideways, nothing axe finds', async (address) => {
    const { page, faults } = await open({ viewport: PHONE })
    await page.goto(address)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByText('Dữ liệu thực hành: mọi con số').waitFor()
    expect(await overflowsSideways(page)).toBe(false)
    expect(await violations(page)).toEqual([])
    // An unknown page has the status 404, which the browser reports; nothing else may fail.
    const unknown = 'Failed to load resource: the server responded with a status of 404 (Not Found)'
    expect(faults).toEqual(address === '/nowhere' ? [unknown] : [])
  })

  journey(
    'a time line of many activities is walked with what is said in sight, and fits a sheet of paper',
    async () => {
      const { page } = await open({ viewport: PHONE })
      await page.goto('/activities?view=timeline')
      const drawing = page.getByRole('group', { name: /^Dòng thời gian/ })
      await drawing.getByRole('button').first().focus()
      await page.keyboard.press('End')
      const last = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
      const said = page.getByText(last).first()
      expect(await said.evaluate((node) => node.getBoundingClientRect().bottom <= window.innerHeight)).toBe(true)

      // Printing asks for the drawing anew, as wide as the sheet, and gives the screen its own back.
      const svg = page.locator('main svg[role="group"]')
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
      expect(await svg.getAttribute('width')).toBe('686')
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
      await page.locator('main svg[role="group"]:not([width="686"])').waitFor()
    },
  )
})
