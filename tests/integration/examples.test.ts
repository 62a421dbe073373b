import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createKey } from '@nhip-cau/database/access/keys'
import { type Api, startApi, TODAY } from '../support/api.ts'
import { dataOf } from '../support/ask.ts'
import { itWith, type Run, runFile, TOOLS, type Tool } from '../support/tools.ts'

const EXAMPLES = path.resolve(import.meta.dirname, '../../examples')

let api: Api
let folder: string
beforeAll(async () => {
  api = await startApi()
  folder = await mkdtemp(path.join(tmpdir(), 'nhip-cau-examples-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Runs the file of the repository itself, which is the text that /developers shows. */
const run = (tool: Tool, example: string, settings: Record<string, string> = {}, cwd = folder) =>
  runFile(tool, path.join(EXAMPLES, `${example}.${tool.ending}`), cwd, {
    NHIPCAU_API: `${api.url}/graphql`,
    ...settings,
  })

/** What a run printed, which must have ended well. */
async function printed(running: Promise<Run>): Promise<string> {
  const { code, stdout, stderr } = await running
  expect([code, stderr.replace(/^(curl: .* 429|.* asking again .*)\n/gm, '')]).toEqual([0, ''])
  return stdout
}

describe.each(TOOLS)('the examples in $name', (tool) => {
  const test = itWith(tool)

  test('read a page of figures with their comparators', async () => {
    const text = await printed(run(tool, 'measurements'))
    const query =
      '{ measurements(filter: { totalsOnly: true }) { nodes { quantity { text(language: EN) comparator } } } }'
    type Row = { quantity: { text: string; comparator: string } }
    const { measurements } = await dataOf<{ measurements: { nodes: Row[] } }>(api, query)
    expect(measurements.nodes.some(({ quantity }) => quantity.comparator !== 'EXACTLY')).toBe(true)
    for (const { quantity } of measurements.nodes) {
      expect(text).toContain(quantity.text)
      expect(text).toContain(quantity.comparator)
    }
  })

  test('walk all pages, each record once', async () => {
    const text = await printed(run(tool, 'pages'))
    const { rows } = await api.database.pool.query('SELECT id FROM measurement WHERE current')
    const expected = rows.map(({ id }) => Buffer.from(`Measurement:${id}`).toString('base64url'))
    expect(expected.length).toBeGreaterThan(10)
    const told = text.match(/TWVhc3VyZW1lbnQ6[\w-]+/g) ?? []
    expect(told.filter((id) => expected.includes(id)).sort()).toEqual(expected.sort())
  })

  test('wait as Retry-After says, and ask by the key they are given', async () => {
    const endless = { limit: 1_000_000, restoreRate: 1_000 }
    const budgets = { ANONYMOUS: endless, API_KEY: { limit: 160, restoreRate: 80 } }
    const busy = await startApi(TODAY, { budgets })
    const wish = { name: 'Ví dụ', organisation: null, scopes: [], expiresAt: null }
    const { key } = await createKey(busy.database.prisma, wish)
    const settings = { NHIPCAU_API: `${busy.url}/graphql`, NHIPCAU_KEY: key }
    const costs = (await printed(run(tool, 'limits', settings))).trim().split(/\n+/)
    expect(costs.map((line) => (JSON.parse(line) as { limit: number }).limit)).toEqual([160, 160, 160, 160, 160])
    const metrics = await (await fetch(`${busy.url}/metrics`)).text()
    const refused = /^nhipcau_graphql_requests_total\{operation="other",status="429",code="RATE_LIMITED"\} (\d+)/m
    expect(Number(refused.exec(metrics)?.[1])).toBeGreaterThan(0)
    const wrong = await run(tool, 'limits', { ...settings, NHIPCAU_KEY: `${key}x` })
    expect([wrong.code, wrong.stdout, wrong.stderr]).toEqual([1, '', expect.stringContaining('Authorization: Bearer')])
    await busy.close()
  })

  test('follow the feed from the cursor they kept, and say when it has expired', async () => {
    const mine = await startApi()
    const home = await mkdtemp(path.join(folder, 'feed-'))
    const follow = () => run(tool, 'feed', { NHIPCAU_API: `${mine.url}/graphql` }, home)
    const cursor = () => readFile(path.join(home, 'nhipcau.cursor'), 'utf8')
    expect(await printed(follow())).not.toContain('UPDATE')
    const first = await cursor()
    await mine.database.pool.query(
      `UPDATE programme SET title_en = title_en || ' ' WHERE slug = 'hai-phong-emulation-2025-2030'`,
    )
    expect((await printed(follow())).match(/UPDATE|PROGRAMME/g)).toEqual(['UPDATE', 'PROGRAMME'])
    expect(await cursor()).not.toBe(first)
    await mine.database.pool.query('SELECT feed_restart()')
    const expired = await follow()
    expect([expired.code, expired.stderr]).toEqual([2, expect.stringContaining('read the lists anew')])
    expect(await printed(follow())).not.toContain('UPDATE')
    await mine.close()
  })
})

it('every example is there in every language, with a line of Vietnamese and one of English on top', async () => {
  for (const example of ['measurements', 'pages', 'limits', 'feed'])
    for (const { ending } of TOOLS) {
      const text = await readFile(path.join(EXAMPLES, `${example}.${ending}`), 'utf8')
      expect(text).toMatch(/^(#|\/\/) .*[À-ỹ].*\n(#|\/\/) [ -~]+\n/)
      expect(text).toContain('http://localhost:4000/graphql')
    }
})
