import { existsSync } from 'node:fs'
import { it } from '@jest/globals'
import axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { WAIT_MS } from './patience.ts'

const CANDIDATES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

const executable = CANDIDATES.find((path) => path && existsSync(path))
// In CI a missing browser is a failure; on a person's machine the journeys are skipped, and this says how to have them.
const skipped = !executable && !process.env.CI
if (skipped)
  console.warn(
    'No Chromium was found, so the browser journeys are skipped. Install Chromium or Chrome, or set CHROMIUM_PATH to it.',
  )

/** A test in a real browser. */
export const journey = skipped ? it.skip : it

/** Starts the browser; nothing of it calls home. Undefined only where the journeys are skipped. */
export async function launchBrowser(): Promise<Browser | undefined> {
  if (skipped) return undefined
  if (!executable) throw new Error('No Chromium was found: install the package chromium, or set CHROMIUM_PATH to it.')
  return chromium.launch({
    executablePath: executable,
    timeout: WAIT_MS,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

export const DESKTOP = { width: 1360, height: 900 }
export const PHONE = { width: 390, height: 844 }

type Visit = {
  viewport?: { width: number; height: number }
  colorScheme?: 'light' | 'dark'
  locale?: string
}
export type Visitor = { page: Page; faults: string[]; foreign: string[] }

/**
 * A page in a fresh profile. Requests to any host but the server's are refused and noted in `foreign`; errors on the
 * page and in its console are noted in `faults`.
 */
export async function visit(browser: Browser, origin: string, visit: Visit = {}): Promise<Visitor> {
  const { viewport = DESKTOP, colorScheme = 'light', locale = 'vi-VN' } = visit
  const context = await browser.newContext({ viewport, colorScheme, locale, baseURL: origin })
  context.setDefaultTimeout(WAIT_MS)
  const page = await context.newPage()
  const faults: string[] = []
  const foreign: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  await context.route('**/*', (route) => {
    const { protocol, origin: asked } = new URL(route.request().url())
    if (asked === origin || protocol === 'data:' || protocol === 'blob:') return route.continue()
    foreign.push(route.request().url())
    return route.abort()
  })
  return { page, faults, foreign }
}

/** What axe finds wrong on the page as it stands, one line each. */
export async function violations(page: Page, except: string[] = []): Promise<string[]> {
  await page.evaluate(axe.source)
  const results = await page.evaluate(async (rules) => {
    const { axe: engine } = window as unknown as { axe: typeof axe }
    const disabled = Object.fromEntries(rules.map((rule) => [rule, { enabled: false }]))
    const { violations: found } = await engine.run(document, { rules: disabled })
    return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
  }, except)
  return results
}

/** Whether the page can be scrolled sideways, which no width may do. */
export function overflowsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
}
