import { describe, expect, it, jest } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import { smallRegister } from '../../../test/fixtures/records.ts'
import { faults, heading, renderAt } from '../../../test/render.tsx'
import { NetworkDown } from '../../../test/server.ts'

describe('the front page', () => {
  it('opens with the sentence, then what to look at, where, and on what sources', async () => {
    const { asked } = renderAt('/', smallRegister)
    expect(await heading(/^1 chương trình/)).toHaveTextContent(
      '1 chương trình sắp kết thúc mà chưa gia hạn và 1 chỉ tiêu chưa đánh giá được.',
    )
    const list = screen.getByRole('table', { name: 'Việc cần xem trước' })
    expect(within(list).getAllByRole('row')).toHaveLength(3)
    expect(within(list).getByText('còn 40 ngày')).toBeVisible()
    expect(within(list).getByText('còn 1.500 ngày')).toBeVisible()
    expect(screen.getByText('Báo Nghệ An')).toBeVisible()
    expect(screen.getByText('2026-11-21.1')).toBeVisible()
    expect(asked.map(({ operation }) => operation)).toEqual(['OverviewPage'])
    expect(document.title).toBe('Tổng quan - Nhịp Cầu')
    expect(document.documentElement.lang).toBe('vi')
  })

  it('keeps only the rows a number of the sentence counts, by its address, and lets go again', async () => {
    const { user, router } = renderAt('/', smallRegister)
    await user.click(await screen.findByRole('link', { name: '1 chương trình sắp kết thúc mà chưa gia hạn' }))
    await screen.findByText('1 trên 1')
    expect(router.state.location.search).toEqual({ kind: 'ENDS_WITHOUT_RENEWAL' })
    expect(screen.queryByText('còn 1.500 ngày')).toBeNull()
    const part = screen.getByRole('link', { name: /^1 chương trình sắp kết thúc/ })
    expect(part).toHaveAttribute('aria-current', 'true')
    await user.click(part)
    await screen.findByText('2 trên 2')
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

  it('says so when there is nothing to look at, and offers the way back', async () => {
    renderAt('/?kind=ACTIVITY_LATE', smallRegister)
    expect(await screen.findByText('Không có việc nào cần xem với bộ lọc này.')).toBeVisible()
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
