import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import { buildSchema, parse, validate } from 'graphql'
import { smallRegister } from '../../../test/fixtures/records.ts'
import { faults, heading, renderAt } from '../../../test/render.tsx'
import { exampleText } from './example-texts.ts'
import { AS_WAS, EXPORT_STATE, fetchExport, START_EXPORT, VERSIONS } from './queries.ts'

const ROOT = new URL('../../../../../', import.meta.url)
const KEY = 'nhipcau_2lb3dv3jae_secret'
const cost = { requested: 4, actual: 3, limit: 100_000, remaining: 98_765, restoreRate: 1000 }
const apiKey = {
  prefix: '2lb3dv3jae',
  name: 'Sở Giáo dục và Đào tạo Hải Phòng',
  scopes: ['EXPORT'],
  createdAt: '2026-11-01T18:00:00.000Z',
  expiresAt: null,
  lastUsedAt: '2026-11-20T17:30:00.000Z',
  usage: [{ on: '2026-11-20', requests: 1200, cost: 34_567, refused: 8 }],
}

const before = Object.getOwnPropertyDescriptor(globalThis, 'fetch')
afterEach(() => {
  if (before) Object.defineProperty(globalThis, 'fetch', before)
})

type Sent = { headers: Record<string, string>; url: string; body: string }

/** An API that knows one key; what was sent to it is noted. */
function api(): Sent[] {
  const sent: Sent[] = []
  const answer = ({ authorization }: Record<string, string>) => {
    if (authorization === undefined)
      return { data: { viewer: { kind: 'ANONYMOUS', apiKey: null } }, extensions: { cost } }
    if (authorization !== `Bearer ${KEY}`) return { errors: [{ message: 'Khóa API không dùng được' }] }
    return { data: { viewer: { kind: 'API_KEY', apiKey } }, extensions: { cost: { ...cost, limit: 300_000 } } }
  }
  const fetch = (url: string, init: Omit<Sent, 'url'>) => {
    sent.push({ url, headers: init.headers, body: init.body })
    const headers = new Map([['RateLimit', '"anonymous";r=98765;t=2']])
    return Promise.resolve({ headers, text: () => Promise.resolve(JSON.stringify(answer(init.headers))) })
  }
  Object.defineProperty(globalThis, 'fetch', { value: fetch, configurable: true, writable: true })
  return sent
}

describe('the page for developers', () => {
  it.each([
    ['/developers', 'Dành cho lập trình viên', 'vi', '98.765/100.000 điểm'],
    ['/developers?lang=en', 'For developers', 'en', '98,765 of 100,000 points'],
  ])('%s tells what the reader may ask now, without a key', async (address, title, language, left) => {
    const sent = api()
    renderAt(address, smallRegister)
    await heading(title)
    expect(await screen.findByText(left)).toBeVisible()
    expect(screen.getByText('RateLimit: "anonymous";r=98765;t=2')).toBeVisible()
    expect(sent.map(({ headers }) => [headers['accept-language'], headers.authorization])).toEqual([
      [language, undefined],
    ])
    expect(await faults()).toEqual([])
  })

  it('shows a key that is pasted, keeps it out of address and storage, and forgets it', async () => {
    const sent = api()
    const { user, router } = renderAt('/developers', smallRegister)
    await heading('Dành cho lập trình viên')
    await user.type(screen.getByLabelText('Khóa của bạn'), ` ${KEY} `)
    await user.click(screen.getByRole('button', { name: 'Xem khóa này' }))
    expect(await screen.findByText('Sở Giáo dục và Đào tạo Hải Phòng')).toBeVisible()
    expect(screen.getByText('2lb3dv3jae')).toBeVisible()
    expect(screen.getByText('00:30, 21/11/2026')).toBeVisible()
    expect(screen.getByText('không có hạn')).toBeVisible()
    const row = within(screen.getByRole('table', { name: /^Lượt dùng khóa/ })).getByRole('row', {
      name: /20\/11\/2026/,
    })
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['1.200', '34.567', '8'])
    expect(await faults()).toEqual([])
    expect(router.state.location.href).not.toContain('nhipcau')
    expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }])).not.toContain(KEY)
    expect(sent.map(({ url, body }) => url + body).join()).not.toContain(KEY)
    await user.click(screen.getByRole('button', { name: 'Bỏ khóa' }))
    expect(await screen.findByText('Trang này đang đọc không cần khóa.')).toBeVisible()
    expect(screen.getByLabelText('Khóa của bạn')).toHaveValue('')
  })

  it('gives the words of the API for a key that is none, whatever was typed', async () => {
    const sent = api()
    const { user } = renderAt('/developers', smallRegister)
    await heading('Dành cho lập trình viên')
    await user.type(screen.getByLabelText('Khóa của bạn'), 'khóa của tôi')
    await user.click(screen.getByRole('button', { name: 'Xem khóa này' }))
    expect(await screen.findByText('Khóa API không dùng được')).toBeVisible()
    expect(sent.at(-1)?.headers.authorization).toMatch(/^Bearer [ -~]+$/)
  })

  it('says so when the server cannot be asked', async () => {
    Object.defineProperty(globalThis, 'fetch', {
      value: () => Promise.reject(new TypeError('cut')),
      configurable: true,
    })
    renderAt('/developers', smallRegister)
    expect(await screen.findByText(/^Chưa hỏi được máy chủ/)).toBeVisible()
  })

  it('shows each example in the language chosen, and copies it', async () => {
    api()
    const { user, router } = renderAt('/developers', smallRegister)
    await heading('Dành cho lập trình viên')
    expect(screen.getAllByText(/curl -sS/)).toHaveLength(4)
    await user.click(screen.getAllByRole('link', { name: 'Python' })[0] as HTMLElement)
    expect(await screen.findAllByText(/urlopen/)).toHaveLength(4)
    expect(router.state.location.search).toMatchObject({ code: 'python' })
    const tools = screen.getByRole('group', { name: 'Sao chép: Theo dòng thay đổi' })
    await user.click(within(tools).getByRole('button'))
    expect(await within(tools).findByText('Đã sao chép.')).toBeVisible()
    expect(await navigator.clipboard.readText()).toBe(exampleText('feed', 'python', 'http://localhost/graphql'))
  })
})

describe('the texts', () => {
  it.each([
    ['measurements', 'curl', 'sh'],
    ['pages', 'typescript', 'ts'],
    ['limits', 'python', 'py'],
    ['feed', 'curl', 'sh'],
  ] as const)('%s in %s is the file the tests run, with the address of the API', (name, code, ending) => {
    const file = readFileSync(new URL(`examples/${name}.${ending}`, ROOT), 'utf8').trimEnd()
    expect(exampleText(name, code, 'http://localhost:4000/graphql')).toBe(file)
    const elsewhere = exampleText(name, code, 'https://nhipcau.example/graphql')
    expect(elsewhere).toContain('https://nhipcau.example/graphql')
    expect(elsewhere).not.toContain('localhost')
  })

  it.each([AS_WAS, START_EXPORT, EXPORT_STATE, VERSIONS])('a question shown is valid against the contract', (query) => {
    const schema = buildSchema(readFileSync(new URL('packages/graphql/schema.graphql', ROOT), 'utf8'))
    expect(validate(schema, parse(query))).toEqual([])
  })

  it('fetches an export from the host of the API', () => {
    expect(fetchExport('https://nhipcau.example/graphql')).toContain('"https://nhipcau.example$URL"')
  })
})
