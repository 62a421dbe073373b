import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { screen, waitFor } from '@testing-library/react'
import { catchFiles } from '../../test/download.ts'
import { wideRegister } from '../../test/fixtures/domain.ts'
import { faults, renderAt } from '../../test/render.tsx'
import { NetworkDown } from '../../test/server.ts'

type Args = Record<string, unknown>
type Listed = { nodes: readonly { id?: unknown; honour?: unknown }[] }

const TOTAL = 230

/** A list of many like the first of a short one, given in pages as the API gives them; `before` is called with each page's place. */
function long(list: unknown, before: (from: number) => unknown = () => undefined) {
  const [row] = (list as Listed).nodes
  return async ({ first, after }: Args) => {
    const from = Number(after ?? 0)
    await before(from)
    const to = Math.min(TOTAL, from + Number(first ?? TOTAL))
    return {
      totalCount: TOTAL,
      pageInfo: {
        hasNextPage: to < TOTAL,
        hasPreviousPage: from > 0,
        startCursor: String(from),
        endCursor: String(to),
      },
      nodes: Array.from({ length: to - from }, (_, index) => ({ ...row, id: `row-${from + index}` })),
    }
  }
}

const given = (name: keyof typeof wideRegister, before?: (from: number) => unknown) =>
  ({ ...wideRegister, [name]: long(wideRegister[name], before) }) as typeof wideRegister

const download = async (user: ReturnType<typeof renderAt>['user']) => {
  const [button] = await screen.findAllByRole('button', { name: 'Tải CSV' })
  if (button) await user.click(button)
}

describe('the file of a list', () => {
  let files: ReturnType<typeof catchFiles>
  beforeEach(() => {
    files = catchFiles()
  })
  afterEach(() => files.restore())

  it.each([
    ['programmes', '/programmes?kind=COORDINATION_PROGRAMME', 'kind=COORDINATION_PROGRAMME'],
    ['indicators', '/indicators?q=nha', 'q=nha'],
    ['activities', '/activities', 'status=OPEN'],
    ['documents', '/documents?level=NATIONAL', 'level=NATIONAL'],
    ['consultations', '/consultations?pending=true', 'pending=true'],
    ['events', '/events?province=40', 'province=40'],
    ['honours', '/honours?recipient=COLLECTIVE', 'recipient=COLLECTIVE'],
    ['organisations', '/organisations?kind=SCHOOL', 'kind=SCHOOL'],
  ] as const)('of %s holds every page that the filters leave, and says by which', async (name, address, filter) => {
    const { user } = renderAt(address, given(name))
    await download(user)
    await screen.findByText(new RegExp(`^Đã lưu nhip-cau-${name}-`))
    const [head, ...rows] = await files.read()
    expect(rows.length % TOTAL).toBe(0)
    expect(rows.length).toBeGreaterThan(0)
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head?.length]))
    const notes = new Map((await files.notes()).map(([key, value]) => [key, value]))
    expect(notes.get('Bộ lọc / Filters')).toBe(filter)
    expect(notes.get('Đơn vị / Units')).toMatch(/^AS_IS/)
    expect(notes.get('Ngày xem / Seen on')).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(notes.get('Bản dữ liệu / Revision')).toBe('2026-11-21.1')
    expect(notes.get('Nguồn / Source')).toMatch(/^Nhịp Cầu, http/)
  })

  it('tells how far it is, and a second press stops it before anything is saved', async () => {
    let go = () => {}
    const gate = new Promise<void>((resolve) => (go = resolve))
    const { user } = renderAt(
      '/programmes',
      given('programmes', (from) => (from === 100 ? gate : undefined)),
    )
    await download(user)
    expect(await screen.findByText('Đang đọc: 100/230 dòng…')).toHaveAttribute('role', 'status')
    expect(await faults()).toEqual([])
    const stop = screen.getByRole('button', { name: 'Dừng tải' })
    expect(stop).toHaveFocus()
    await user.click(stop)
    expect(screen.getByText('Đã dừng; không có tệp nào được lưu.')).toBeVisible()
    go()
    await waitFor(() => expect(screen.getByRole('button', { name: 'Tải CSV' })).toBeVisible())
    await download(user)
    await screen.findByText(/^Đã lưu nhip-cau-programmes-/)
    expect(files.files).toHaveLength(1)
  })

  it('says so when a page of it is lost, saves nothing, and tries again at a press', async () => {
    let down = true
    const { user } = renderAt(
      '/programmes',
      given('programmes', (from) => {
        if (down && from === 100) throw new NetworkDown()
      }),
    )
    await download(user)
    expect(await screen.findByText('Chưa tạo được tệp; hãy thử lại.')).toBeVisible()
    expect(files.files).toHaveLength(0)
    down = false
    await download(user)
    await screen.findByText(/^Đã lưu nhip-cau-programmes-/)
    expect((await files.read()).length).toBe(1 + TOTAL)
  })
})

describe('the files of one record', () => {
  it.each([
    ['/programmes/nghe-an-labour-federation-2022-2026', ['activities', 'contents', 'parties', 'targets']],
    ['/documents/71-nq-tw', ['cascade', 'targets']],
    ['/documents/de-an-nghe-an', ['cascade']],
    ['/events/hoi-thao-2025', ['attendees', 'directives', 'honours']],
    ['/consultations/gop-y-de-an', ['consulted', 'drafts', 'synthesis']],
    ['/organisations/so-gddt-nghe-an', ['directives', 'leads', 'programmes', 'targets']],
    ['/provinces/40', ['findings', 'programmes']],
  ])('%s gives each of its tables: %j', async (address, parts) => {
    const files = catchFiles()
    const { user } = renderAt(address, wideRegister)
    const buttons = await screen.findAllByRole('button', { name: 'Tải CSV' })
    const tables: string[] = []
    for (const [index, button] of buttons.entries()) {
      await user.click(button)
      await waitFor(() => expect(files.files).toHaveLength(index + 1))
      const [head = [], ...rows] = await files.read()
      expect(rows.length).toBeGreaterThan(0)
      for (const row of rows) expect(row).toHaveLength(head.length)
      tables.push(files.files.at(-1)?.name ?? '')
    }
    for (const part of parts) expect(tables.filter((name) => name.includes(`-${part}-2`))).toHaveLength(1)
    files.restore()
  })
})
