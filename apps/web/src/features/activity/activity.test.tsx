import { describe, expect, it, jest } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import { emptyList, lateActivity, wideRegister } from '../../../test/fixtures/domain.ts'
import { faults, heading, renderAt } from '../../../test/render.tsx'
import { NetworkDown } from '../../../test/server.ts'

describe('the list of activities', () => {
  it('shows each with its programme, lead, dates and state, overdue outweighing what was reported', async () => {
    renderAt('/activities', wideRegister)
    await heading('Hoạt động')
    const row = screen.getByRole('row', { name: /Trao máy tính/ })
    for (const text of ['01/01/2025 - 31/12/2025', 'Quá hạn', 'Sở Giáo dục và Đào tạo tỉnh Nghệ An']) {
      expect(within(row).getByText(text)).toBeVisible()
    }
    expect(within(row).getByRole('link', { name: /^Chương trình phối hợp/ })).toHaveAttribute(
      'href',
      '/programmes/nghe-an-labour-federation-2022-2026',
    )
    expect(await faults()).toEqual([])
  })

  it('opens with a sentence whose numbers are filters', async () => {
    const { asked, router, user } = renderAt('/activities?status=DONE', wideRegister)
    await user.click(await screen.findByRole('link', { name: '3 quá hạn' }))
    await waitFor(() => expect(router.state.location.search).toEqual({ status: 'OPEN', late: 'true' }))
    expect(asked.at(-1)?.variables).toMatchObject({
      filter: { late: true, status: ['PLANNED', 'ONGOING'] },
      done: { status: ['DONE'] },
    })
  })

  it('opens with what is not done, says so in the address, and shows all at a choice', async () => {
    const { asked, router, user } = renderAt('/activities', wideRegister)
    const choice = await screen.findByRole('combobox', { name: 'Trạng thái' })
    expect(choice).toHaveDisplayValue('Chưa hoàn thành')
    expect(router.state.location.search).toEqual({ status: 'OPEN' })
    expect(asked.at(-1)?.variables).toMatchObject({ filter: { status: ['PLANNED', 'ONGOING'] } })
    expect(screen.queryByRole('link', { name: 'Bỏ lọc' })).toBeNull()
    await user.selectOptions(choice, 'Tất cả')
    await waitFor(() => expect(router.state.location.search).toEqual({ status: 'ALL' }))
    expect(asked.at(-1)?.variables).toMatchObject({ filter: { status: null } })
  })

  it('takes a day as officials write it, and points out one that is none', async () => {
    const { asked, router, user } = renderAt('/activities', wideRegister)
    const field = await screen.findByRole('textbox', { name: 'Hạn trước ngày' })
    await user.type(field, '31/02/2026{Enter}')
    expect(await screen.findByRole('alert')).toHaveTextContent('Ghi ngày theo dạng 31/12/2026.')
    expect(router.state.location.search).toEqual({ status: 'OPEN' })
    await user.clear(field)
    await user.type(field, '1/2/2026{Enter}')
    await waitFor(() => expect(asked.at(-1)?.variables).toMatchObject({ filter: { dueBefore: '2026-02-01' } }))
  })

  it('reads a province code from a plain address', async () => {
    const { asked } = renderAt('/activities?province=15&status=OPEN', wideRegister)
    await heading('Hoạt động')
    expect(asked.at(-1)?.variables).toMatchObject({ filter: { provinceCode: ['15'], status: ['PLANNED', 'ONGOING'] } })
  })

  it('helps when nothing matches, and when the line is cut', async () => {
    renderAt('/activities?q=zzz', { ...wideRegister, activities: emptyList })
    expect(await screen.findByText('Không có hoạt động nào khớp với bộ lọc này.')).toBeVisible()
    const quiet = [jest.spyOn(console, 'error'), jest.spyOn(console, 'warn')].map((spy) =>
      spy.mockImplementation(() => undefined),
    )
    const cut = () => {
      throw new NetworkDown()
    }
    renderAt('/activities', { ...wideRegister, activities: cut })
    await heading('Chưa kết nối được với sổ')
    for (const spy of quiet) spy.mockRestore()
  })
})

describe('the time line', () => {
  it('is walked with arrow keys, each activity told in words; those without a date stand apart', async () => {
    const { asked, user } = renderAt('/activities?view=timeline', wideRegister)
    const drawing = await screen.findByRole('group', { name: /^Dòng thời gian của các hoạt động/ })
    expect(asked.at(-1)?.variables).toMatchObject({ first: 100 })
    const [first, second] = within(drawing).getAllByRole('button')
    expect(first).toHaveAccessibleName(/^Trao máy tính cho học sinh: từ 01\/01\/2025, hạn 31\/12\/2025; quá hạn\./)
    first?.focus()
    await user.keyboard('{ArrowDown}')
    expect(second).toHaveFocus()
    expect(screen.getByText(/^Tập huấn công nghệ .*hạn 31\/12\/2026; theo kế hoạch\./)).toBeVisible()
    const apart = screen.getByRole('region', { name: 'Chưa có ngày bắt đầu, thời hạn' })
    expect(within(apart).getByText('Vận động học bổng')).toBeVisible()
    expect(await faults()).toEqual([])
  })

  it('says so when nothing can be placed on it, in English too', async () => {
    const undated = { ...lateActivity, startsOn: null, dueOn: null }
    const one = { ...emptyList, totalCount: 1, nodes: [undated] }
    renderAt('/activities?view=timeline&lang=en', { ...wideRegister, activities: one })
    expect(await screen.findByText('No activity here has a first day or a due date.')).toBeVisible()
  })
})
