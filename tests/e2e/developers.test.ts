import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { createKey } from '@nhip-cau/database/access/keys'
import type { Browser, Page } from 'playwright-core'
import { type Api, startApi } from '../support/api.ts'
import { journey, launchBrowser, violations, visit } from '../support/browser.ts'

let api: Api
let browser: Browser | undefined
let key: string
let prefix: string

beforeAll(async () => {
  api = await startApi()
  const wish = { name: 'Sở Giáo dục và Đào tạo Hải Phòng', organisation: null, scopes: [], expiresAt: null }
  const made = await createKey(api.database.prisma, wish)
  key = made.key
  prefix = made.row.prefix
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await api.close()
})

function open() {
  if (!browser) throw new Error('The browser is not running')
  return visit(browser, api.url)
}

/** All that this page leaves in the browser for longer than the tab is open, and its address. */
const kept = (page: Page) => page.evaluate(() => JSON.stringify([{ ...localStorage }, document.cookie, location.href]))

describe('the page for developers', () => {
  journey('shows the facts of a key over the real API, and the words for one that is none', async () => {
    const { page, faults, foreign } = await open()
    await page.goto('/developers?lang=en')
    await page.getByText('This page reads without a key.').waitFor()
    await page.getByLabel('Your key').fill(key)
    await page.keyboard.press('Enter')
    await page.getByText(prefix).waitFor()
    await page.getByText('Sở Giáo dục và Đào tạo Hải Phòng').waitFor()
    await page.getByText(/^RateLimit: "api_key"/).waitFor()
    expect(await violations(page)).toEqual([])
    expect(await kept(page)).not.toContain(key)
    expect([faults, foreign]).toEqual([[], []])
    await page.getByLabel('Your key').fill(`${key}x`)
    await page.keyboard.press('Enter')
    await page.getByText(/^This API key cannot be used/).waitFor()
  })
})

describe('the playground', () => {
  journey('asks with a key, tells the cost, and keeps the key out of history, link and storage', async () => {
    const { page, foreign } = await open()
    const violated: string[] = []
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) violated.push(message.text())
    })
    await page.goto('/playground?lang=en')
    await page.getByLabel('API key').fill(key)
    await page.getByRole('button', { name: 'Use key' }).click()
    await page.getByText(`nhipcau_${prefix}_••••`).waitFor()
    await page.getByLabel('Examples').selectOption('developer-7-viewer')
    await page.getByRole('button', { name: 'Open and run' }).click()
    await page.getByText('"API_KEY"').first().waitFor()
    const cost = page.getByRole('region', { name: 'Cost' })
    await cost.getByText(/^Cost: reckoned [\d,]+, in fact [\d,]+ · left [\d,]+\/[\d,]+, \+[\d,]+\/s$/).waitFor()
    await cost.getByText('Headers of the newest answer').click()
    await cost.getByText(/^RateLimit: "api_key"/).waitFor()

    await page.getByRole('button', { name: 'Copy link' }).click()
    await page.waitForURL(/#query=/)
    const history = page.getByRole('button', { name: 'Show History' })
    await history.focus()
    await page.keyboard.press('Enter')
    await page.locator('.graphiql-history-item').filter({ hasText: 'WhoIAm' }).first().waitFor()
    expect(await page.getByRole('button', { name: 'Headers', exact: true }).count()).toBe(0)
    const left = await kept(page)
    expect(left).toContain('WhoIAm')
    expect(left).not.toContain(key)
    expect(await page.evaluate(() => Object.values({ ...sessionStorage }))).toEqual([key])

    await page.getByRole('button', { name: 'Forget key' }).click()
    await page.getByLabel('Examples').selectOption('developer-7-viewer')
    await page.getByRole('button', { name: 'Open and run' }).click()
    await page.getByText('"ANONYMOUS"').first().waitFor()
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
    expect([violated, foreign]).toEqual([[], []])
  })

  journey('gives the words of the API for a key that is none, and still knows the schema', async () => {
    const { page } = await open()
    await page.goto('/playground')
    await page.getByLabel('Khóa API').fill('nhipcau_khóa')
    await page.getByRole('button', { name: 'Dùng khóa' }).click()
    await page.getByText('••••').waitFor()
    await page.getByRole('button', { name: 'Mở và chạy' }).click()
    await page.getByText('"UNAUTHENTICATED"').first().waitFor()
    await page.reload()
    await page.getByText('••••').waitFor()
  })
})
