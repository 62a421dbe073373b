import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { type Api, startApi } from '../support/api.ts'
import { journey, launchBrowser, overflowsSideways, PHONE, violations, visit } from '../support/browser.ts'

let api: Api
let browser: Browser | undefined

beforeAll(async () => {
  api = await startApi()
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await api.close()
})

function open(options?: Parameters<typeof visit>[2]) {
  if (!browser) throw new Error('The browser is not running')
  return visit(browser, api.url, options)
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

describe('an education officer', () => {
  journey('reads the sentence, opens the programme, its indicator, and the province', async () => {
    const { page, faults, foreign } = await open()
    await page.goto('/')
    await heading(page).waitFor()
    expect(await heading(page).textContent()).toContain('5 chương trình đang thực hiện')
    expect(await violations(page)).toEqual([])

    await page
      .getByRole('link', { name: /Liên đoàn Lao động tỉnh Nghệ An giai đoạn 2022 - 2026/ })
      .first()
      .click()
    await page.waitForURL('**/programmes/nghe-an-labour-federation-2022-2026')
    await page.getByText('6/9').waitFor()
    expect(await page.title()).toContain('Liên đoàn Lao động')
    expect(await violations(page)).toEqual([])

    await page.getByRole('link', { name: 'Số nhà ở giáo viên được hỗ trợ kinh phí xây dựng' }).first().click()
    await page.waitForURL('**/indicators/teacher-houses-funded')
    await page.getByText('1 nhà').first().waitFor()
    expect(await violations(page)).toEqual([])

    await page.getByRole('link', { name: 'Nghệ An', exact: true }).first().click()
    await page.waitForURL('**/provinces/40**')
    await page.getByRole('heading', { level: 1, name: 'Tỉnh Nghệ An' }).waitFor()
    expect(await violations(page)).toEqual([])
    expect(faults).toEqual([])
    expect(foreign).toEqual([])
  })

  journey('filters the list by a number of the sentence, and the address keeps it', async () => {
    const { page } = await open()
    await page.goto('/')
    await page.getByRole('link', { name: '1 đề xuất hợp tác chưa được ký kết' }).click()
    await page.waitForURL(/PROPOSED_NOT_SIGNED/i)
    await page.getByText('Biên bản ghi nhớ hợp tác').first().waitFor()
    await page.getByText('kết thúc ngày 31/12/2026').waitFor({ state: 'detached' })
    await page.reload()
    await page.getByText('Biên bản ghi nhớ hợp tác').first().waitFor()
    expect(await page.getByText('kết thúc ngày 31/12/2026').count()).toBe(0)
  })

  journey('switches to English and stays on the page', async () => {
    const { page, faults } = await open()
    await page.goto('/programmes/hai-phong-emulation-2025-2030')
    await heading(page).waitFor()
    await page.getByRole('link', { name: 'English' }).click()
    await page.waitForURL('**/programmes/hai-phong-emulation-2025-2030?lang=en')
    await page.getByText('more than 76%').first().waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.getByText('striving for 90%').count()).toBeGreaterThan(0)
    expect(await violations(page)).toEqual([])
    expect(faults).toEqual([])
  })

  journey('finds the labour federation without diacritics', async () => {
    const { page } = await open()
    await page.goto('/')
    await page.getByRole('searchbox').first().fill('lien doan lao dong')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search?q=**')
    await page.getByRole('heading', { level: 1, name: /^Tìm/ }).waitFor()
    await page.getByText('Liên đoàn Lao động tỉnh Nghệ An').first().waitFor()
    expect(await violations(page)).toEqual([])
  })

  journey('comes to an address that is not there and is shown the way back', async () => {
    const { page } = await open()
    for (const address of ['/nowhere', '/programmes/no-such-programme', '/provinces/99']) {
      await page.goto(address)
      await heading(page).waitFor()
      expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(0)
      expect(await violations(page)).toEqual([])
    }
  })

  journey('reads on where the network loses the cache that follows the front page', async () => {
    const { page } = await open()
    const lost = page.waitForRequest('**/assets/cached-client-*.js')
    await page.route('**/assets/cached-client-*.js', (route) => route.abort())
    await page.goto('/')
    await heading(page).waitFor()
    await lost
    await page.getByRole('navigation').getByRole('link', { name: 'Chương trình', exact: true }).first().click()
    await page.getByRole('table').first().waitFor()
  })

  journey('loses the connection, is told so, and tries again', async () => {
    const { page } = await open()
    await page.goto('/programmes')
    await heading(page).waitFor()
    const questions = /\/graphql(\?|$)/
    await page.route(questions, (route) => route.abort())
    await page.getByRole('navigation').getByRole('link', { name: 'Chỉ số' }).first().click()
    const again = page.getByRole('button', { name: 'Thử lại' })
    await again.waitFor()
    await page.unroute(questions)
    await again.click()
    await page.getByRole('table').first().waitFor()
  })
})

const ADDRESSES = [
  '/',
  '/programmes',
  '/programmes/nghe-an-labour-federation-2022-2026',
  '/programmes/hai-phong-yen-bai-online-english',
  '/indicators',
  '/indicators/schools-meeting-national-standards',
  '/indicators/schools-meeting-national-standards?view=table',
  '/provinces',
  '/provinces?units=63',
  '/provinces/15?asOf=2025-06-30',
  '/search?q=yen+bai',
  '/method',
  '/developers',
  '/developers?code=python',
  '/indicators/communes-with-multi-purpose-building?view=table',
  '/activities',
  '/activities?view=timeline',
  '/documents',
  '/documents/circular-57-2026-tt-bgddt',
  '/consultations/lai-chau-education-quality-draft',
  '/events',
  '/events/hai-phong-yen-bai-working-session-2025',
  '/honours',
  '/schema-changes',
  '/organisations',
  '/organisations/hai-phong-education-department',
]

describe('every page', () => {
  journey.each(ADDRESSES)(
    '%s on a phone in the dark, in both languages: nothing sideways, nothing axe finds',
    async (address) => {
      const { page, faults, foreign } = await open({ viewport: PHONE, colorScheme: 'dark' })
      for (const lang of ['', 'lang=en']) {
        const separator = address.includes('?') ? '&' : '?'
        await page.goto(lang ? `${address}${separator}${lang}` : address)
        await heading(page).waitFor()
        expect(await overflowsSideways(page)).toBe(false)
        expect(await violations(page)).toEqual([])
      }
      expect(faults).toEqual([])
      expect(foreign).toEqual([])
    },
  )
})

describe('the phone', () => {
  journey('opens the navigation with the keyboard alone', async () => {
    const { page } = await open({ viewport: PHONE })
    await page.goto('/')
    await heading(page).waitFor()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('nội dung')
    const menu = page.getByRole('banner').getByRole('button', { expanded: false }).first()
    await menu.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Chương trình', exact: true }).first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/programmes')
  })
})

describe('a developer', () => {
  journey('runs an example in the playground, with every other host out of reach', async () => {
    const { page, foreign } = await open()
    const violated: string[] = []
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) violated.push(message.text())
    })
    await page.goto('/playground')
    await page.getByRole('combobox').first().waitFor()
    await page.getByRole('button', { name: 'Mở và chạy' }).click()
    await page.getByText('"data"').first().waitFor()
    expect(violated).toEqual([])
    expect(foreign).toEqual([])
  })
})

describe('the dashboards', () => {
  journey('open the palette by keyboard, find a programme without diacritics, and go there', async () => {
    const { page, faults } = await open()
    await page.goto('/')
    await heading(page).waitFor()
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Tìm và đi nhanh' }).fill('lien doan lao dong tinh nghe an giai doan')
    await page
      .getByRole('option', { name: /Chương trình phối hợp hoạt động/ })
      .first()
      .waitFor()
    expect(await violations(page)).toEqual([])
    await page
      .getByRole('option', { name: /Chương trình phối hợp hoạt động/ })
      .first()
      .click()
    await page.waitForURL('**/programmes/nghe-an-labour-federation-2022-2026')
    expect(faults).toEqual([])
  })

  journey('keep the mark of the last look until the reader moves it', async () => {
    const { page } = await open()
    await page.goto('/')
    const mark = page.getByRole('button', { name: 'Đánh dấu đã xem' })
    await mark.click()
    await mark.waitFor({ state: 'detached' })
    await page.reload()
    await page
      .getByText(/Bạn đánh dấu hôm nay|hôm nay/)
      .first()
      .waitFor()
  })

  journey('show the provinces on a map that leads to each', async () => {
    const { page, faults } = await open()
    await page.goto('/provinces')
    await page.getByText('QĐ. Hoàng Sa').first().waitFor()
    await page.getByText('QĐ. Trường Sa').first().waitFor()
    expect(await violations(page)).toEqual([])
    expect(faults).toEqual([])
  })
})
