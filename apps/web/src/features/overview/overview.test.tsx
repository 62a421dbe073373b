import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { today } from '@nhip-cau/rules/date'
import { screen, waitFor, within } from '@testing-library/react'
import { catchFiles } from '../../../test/download.ts'
import { ending, laoCai, ngheAn, smallRegister } from '../../../test/fixtures/records.ts'
import { faults, heading, renderAt } from '../../../test/render.tsx'
import { NetworkDown } from '../../../test/server.ts'

describe('the front page', () => {
  it('opens with the sentence, then what to look at, where, and on what sources', async () => {
    const { asked } = renderAt('/', smallRegister)
    expect(await heading(/^1 chương trình/)).toHaveTextContent(
      '1 chương trình sắp kết thúc mà chưa gia hạn và 1 chỉ tiêu chưa đánh giá được.',
    )
    const list = screen.getByRole('table', { name: 'Nội dung cần ưu tiên xử lý' })
    expect(within(list).getAllByRole('row')).toHaveLength(3)
    expect(within(list).getByText('còn 40 ngày')).toBeVisible()
    expect(within(list).getByText('còn 1.500 ngày')).toBeVisible()
    expect(await screen.findByText('Báo Nghệ An')).toBeVisible()
    expect(screen.getByText('2026-11-21.1')).toBeVisible()
    expect(asked.map(({ operation }) => operation)).toEqual(['OverviewPage'])
    expect(document.title).toBe('Tổng quan - Nhịp Cầu')
    expect(document.documentElement.lang).toBe('vi')
  })

  it('keeps only the rows a number of the sentence counts, by its address, and lets go again', async () => {
    const { user, router } = renderAt('/', smallRegister)
    await user.click(await screen.findByRole('link', { name: '1 chương trình sắp kết thúc mà chưa gia hạn' }))
    await screen.findByText('Hiển thị 1/1')
    expect(router.state.location.search).toEqual({ kind: 'ENDS_WITHOUT_RENEWAL', overdue: 'no' })
    expect(screen.queryByText('còn 1.500 ngày')).toBeNull()
    const part = screen.getByRole('link', { name: /^1 chương trình sắp kết thúc/ })
    expect(part).toHaveAttribute('aria-current', 'true')
    await user.click(part)
    await screen.findByText('Hiển thị 2/2')
  })

  it('links what the sentence does not name to exactly that, whatever filtered the list before', async () => {
    const rest = {
      text: '25 nội dung khác cần xử lý',
      kinds: ['TARGET_NOT_ASSESSABLE', 'PARTY_SUCCEEDED'],
      overdue: null,
      count: 25,
    }
    const { asked, user, router } = renderAt('/?province=31&owner=so-gddt-nghe-an&count=all', {
      ...smallRegister,
      overview: { ...smallRegister.overview, headlineParts: [rest] as never },
    })
    await user.click(await screen.findByRole('link', { name: '25 nội dung khác cần xử lý' }))
    await waitFor(() =>
      expect(router.state.location.search).toEqual({ count: 'all', kind: 'TARGET_NOT_ASSESSABLE,PARTY_SUCCEEDED' }),
    )
    await waitFor(() =>
      expect(asked.at(-1)?.variables).toMatchObject({
        kind: ['TARGET_NOT_ASSESSABLE', 'PARTY_SUCCEEDED'],
        overdue: null,
        provinceCode: null,
        ownerSlug: null,
      }),
    )
    expect(screen.getByRole('combobox', { name: 'Loại' })).toHaveDisplayValue('2 loại nội dung')
    expect(await faults()).toEqual([])
  })

  it('does not say of what has ended that it ends soon', async () => {
    const ended = { ...ending, overdue: true, daysLeft: -700, dueOn: '2024-12-21', since: '2024-06-24' }
    const { asked, user } = renderAt('/', {
      ...smallRegister,
      attention: { totalCount: 1, pageInfo: { hasNextPage: false }, nodes: [ended] },
    })
    const list = await screen.findByRole('table', { name: 'Nội dung cần ưu tiên xử lý' })
    expect(within(list).getByText('Hết hạn, chưa gia hạn')).toBeVisible()
    expect(within(list).getByText('quá hạn 700 ngày')).toBeVisible()
    expect(within(list).queryByText('Sắp hết hạn')).toBeNull()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Loại' }), 'Hết hạn, chưa gia hạn')
    await waitFor(() =>
      expect(asked.at(-1)?.variables).toMatchObject({ kind: ['ENDS_WITHOUT_RENEWAL'], overdue: true }),
    )
  })

  it('counts by the former units when asked', async () => {
    const { asked, user } = renderAt('/', smallRegister)
    await user.click(await screen.findByRole('link', { name: '63 tỉnh, thành cũ' }))
    await waitFor(() => expect(asked.at(-1)?.variables).toMatchObject({ units: 'AS_WAS' }))
    expect(await screen.findByText(/^Theo đơn vị có vào lúc của mỗi chương trình/)).toBeVisible()
  })

  it('changes its language and stays where it is', async () => {
    const { user, router } = renderAt('/?kind=ENDS_WITHOUT_RENEWAL', smallRegister)
    await user.click(await screen.findByRole('link', { name: 'English' }))
    await heading(/1 programme ends with no renewal/)
    expect(router.state.location.search).toEqual({ kind: 'ENDS_WITHOUT_RENEWAL', lang: 'en' })
    expect(document.documentElement.lang).toBe('en')
    await user.click(screen.getByRole('link', { name: 'Programmes' }))
    await heading('Programmes')
    expect(router.state.location.search).toEqual({ lang: 'en' })
    await user.click(screen.getByRole('link', { name: 'Tiếng Việt' }))
    await heading('Chương trình')
    expect(router.state.location.search).toEqual({})
  })

  it('takes a province from an address typed by hand', async () => {
    const { asked } = renderAt('/?province=31', smallRegister)
    await heading(/^1 chương trình/)
    expect(asked.at(-1)?.variables).toMatchObject({ provinceCode: '31' })
  })

  it('keeps only what a chosen body answers for, by its address, and lets go again', async () => {
    const { asked, router, user } = renderAt('/', smallRegister)
    const choice = await screen.findByLabelText('Cơ quan phụ trách')
    await user.selectOptions(choice, 'Sở Giáo dục và Đào tạo tỉnh Nghệ An')
    await waitFor(() => expect(router.state.location.search).toEqual({ owner: 'so-gddt-nghe-an' }))
    await waitFor(() => expect(asked.at(-1)?.variables).toMatchObject({ ownerSlug: ['so-gddt-nghe-an'], kind: null }))
    expect(screen.getByLabelText('Cơ quan phụ trách')).toHaveValue('so-gddt-nghe-an')
    await user.click(screen.getByRole('link', { name: 'Bỏ lọc' }))
    await waitFor(() => expect(router.state.location.search).toEqual({}))
    expect(screen.getByLabelText('Cơ quan phụ trách')).toHaveValue('')
  })

  it('names a body that answers for nothing shown, so that it can be let go', async () => {
    renderAt('/?owner=nobody&kind=ACTIVITY_LATE', smallRegister)
    expect(await screen.findByLabelText('Cơ quan phụ trách')).toHaveValue('nobody')
    expect(screen.getByText('Không có nội dung nào cần xử lý với bộ lọc này.')).toBeVisible()
    expect(await faults()).toEqual([])
  })

  it('says so when there is nothing to look at, and offers the way back', async () => {
    renderAt('/?kind=ACTIVITY_LATE', smallRegister)
    expect(await screen.findByText('Không có nội dung nào cần xử lý với bộ lọc này.')).toBeVisible()
    expect(screen.getAllByRole('link', { name: 'Bỏ lọc' })[0]).toHaveAttribute('href', '/')
  })

  it('says that the register cannot be reached, and tries again at a press', async () => {
    const quiet = [jest.spyOn(console, 'error'), jest.spyOn(console, 'warn')].map((spy) =>
      spy.mockImplementation(() => undefined),
    )
    let down = true
    const { user } = renderAt('/', {
      ...smallRegister,
      attention: (args) => {
        if (down) throw new NetworkDown()
        return smallRegister.attention(args)
      },
    })
    await heading('Chưa kết nối được với sổ')
    down = false
    await user.click(screen.getByRole('button', { name: 'Thử lại' }))
    await heading(/1 chương trình sắp kết thúc/)
    for (const spy of quiet) spy.mockRestore()
  })

  it('marks practice data', async () => {
    renderAt('/', { ...smallRegister, register: { ...smallRegister.register, practice: true } })
    expect(await screen.findByText(/^Dữ liệu thực hành/)).toBeVisible()
  })

  it('has no fault that axe can find', async () => {
    renderAt('/', smallRegister)
    await heading(/1 chương trình/)
    expect(await faults()).toEqual([])
  })
})

describe('what changed since the reader’s mark', () => {
  afterEach(() => localStorage.clear())
  const changed = {
    ...smallRegister,
    attentionChanges: ({ since }: Record<string, unknown>) => ({
      since: String(since),
      on: today(),
      sentence: 'So với lần xem trước, có 1 nội dung mới.',
      appeared: [ending],
      worsened: [],
      eased: [],
      gone: [],
    }),
  }

  it('explains itself on a first visit, and moves only at a press', async () => {
    const { asked, user } = renderAt('/', changed)
    expect(await screen.findByText(/^Trang cho biết thay đổi kể từ lần xem gần nhất/)).toBeVisible()
    expect(asked.at(-1)?.variables).toMatchObject({ marked: false })
    expect(localStorage.getItem('seen')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Đánh dấu đã xem' }))
    expect(await screen.findByText(/^Bạn đã đánh dấu hôm nay/)).toBeVisible()
    expect(localStorage.getItem('seen')).toBe('2026-11-21')
  })

  it('tells what changed since the mark, and marks the rows; another visit leaves the mark where it is', async () => {
    localStorage.setItem('seen', '2026-09-01')
    const { asked, user } = renderAt('/', changed)
    expect(await screen.findByText(/^So với lần xem trước, có 1 nội dung mới\./)).toBeVisible()
    expect(screen.getByText('Ngày đánh dấu: 01/09/2026.')).toBeVisible()
    expect(asked.at(-1)?.variables).toMatchObject({ marked: true, since: '2026-09-01' })
    const [row] = screen.getAllByRole('row', { name: /kết thúc ngày/ })
    expect(row).toHaveTextContent('mới từ lần xem trước')
    expect(screen.getAllByText('mới từ lần xem trước')).toHaveLength(1)
    expect(localStorage.getItem('seen')).toBe('2026-09-01')
    expect(await faults()).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Bỏ đánh dấu' }))
    expect(await screen.findByText(/^Trang cho biết thay đổi/)).toBeVisible()
    expect(localStorage.getItem('seen')).toBeNull()
  })
})

describe('the front page’s figures', () => {
  const late = {
    ...smallRegister,
    overview: {
      ...smallRegister.overview,
      leadingFigure: 'LATE' as const,
      late: 3,
      byProvince: [
        { province: ngheAn, programmes: 2, late: 2, atRisk: 0, findings: 9 },
        { province: laoCai, programmes: 1, late: 3, atRisk: 0, findings: 4 },
      ],
    },
  }

  it('opens map and ranking on what the sentence leads with, and says why provinces add up to more', async () => {
    const { user } = renderAt('/', late)
    const chosen = await screen.findByRole('link', { name: 'Chậm' })
    expect(chosen).toHaveAttribute('aria-current', 'true')
    const numbers = screen.getAllByRole('link', { name: /^\d+ chậm$/ })
    expect(numbers.map((link) => link.textContent)).toEqual(['3 chậm', '2 chậm'])
    expect(numbers[0]).toHaveAttribute('href', expect.stringContaining('kind=TARGET_LATE%2CACTIVITY_LATE'))
    expect(await screen.findByText(/^Cộng theo tỉnh, thành là 5, cả nước là 3:/)).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'Có nguy cơ' }))
    await waitFor(() => expect(screen.queryByText(/^Cộng theo tỉnh, thành/)).toBeNull())
  })

  it('puts every page of the list into a file, as the filters leave it', async () => {
    const files = catchFiles()
    const { asked, user } = renderAt('/?kind=ENDS_WITHOUT_RENEWAL', smallRegister)
    const [first] = await screen.findAllByRole('button', { name: 'Tải CSV' })
    if (first) await user.click(first)
    await screen.findByText(/^Đã lưu nhip-cau-attention-/)
    const [, ...rows] = await files.read()
    expect(rows).toHaveLength(1)
    expect(rows[0]?.slice(7)).toEqual(['2026-07-04', '140', '2026-12-31', '40', 'no'])
    expect(rows[0]?.slice(0, 2)).toEqual(['ENDS_WITHOUT_RENEWAL', expect.stringMatching(/kết thúc ngày 31\/12\/2026/)])
    expect(asked.at(-1)).toMatchObject({ operation: 'AttentionFile', variables: { kind: ['ENDS_WITHOUT_RENEWAL'] } })
    files.restore()
  })

  it('ranks provinces by what is counted, in the address, beside the map', async () => {
    const { router, user } = renderAt('/', smallRegister)
    await user.click(await screen.findByRole('link', { name: 'Chậm' }))
    await waitFor(() => expect(router.state.location.search).toEqual({ count: 'late' }))
    const province = await screen.findByRole('link', { name: /^Nghệ An: 2 nội dung cần xử lý, 0 chậm/ })
    expect(province).toHaveAttribute('href', expect.stringContaining('province=40'))
    expect(province).toHaveAttribute('href', expect.stringContaining('kind=TARGET_LATE%2CACTIVITY_LATE'))
    expect(await faults()).toEqual([])
  })
})
