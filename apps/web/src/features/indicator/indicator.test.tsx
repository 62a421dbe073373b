import { describe, expect, it } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import { indicator, smallRegister } from '../../../test/fixtures/records.ts'
import { faults, heading, renderAt } from '../../../test/render.tsx'

describe('the catalogue of indicators', () => {
  it('lists code, kind, unit and how much is known', async () => {
    renderAt('/indicators', smallRegister)
    await heading('Chỉ tiêu')
    const row = screen.getByRole('row', { name: /Tỷ lệ trường đạt chuẩn quốc gia/ })
    for (const text of ['EDU-01', 'Tỷ lệ', '1210']) expect(within(row).getByText(text)).toBeVisible()
  })

  it('filters by kind and by programme', async () => {
    const { asked, user } = renderAt('/indicators', smallRegister)
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Loại' }), 'Số lượng')
    const programmes = await screen.findByRole('combobox', { name: 'Chương trình' })
    await user.selectOptions(programmes, 'nghe-an-labour-federation-2022-2026')
    await screen.findByRole('link', { name: 'Bỏ lọc' })
    expect(asked.at(-1)?.variables).toMatchObject({
      filter: { kind: ['NUMBER'], programmeSlug: ['nghe-an-labour-federation-2022-2026'] },
    })
  })
})

describe('one indicator', () => {
  it('draws its figures and targets, and reads each of them aloud by arrow keys', async () => {
    const { user } = renderAt('/indicators/edu-01', smallRegister)
    await heading('Tỷ lệ trường đạt chuẩn quốc gia')
    const chart = screen.getByRole('group', { name: /^Biểu đồ: Tỷ lệ trường đạt chuẩn quốc gia/ })
    const [first, second] = within(chart).getAllByRole('button')
    expect(screen.getByText(/^Nghệ An: trên 76%, 18\/09\/2025\. Nguồn chỉ nêu mức dưới/)).toBeVisible()
    first?.focus()
    await user.keyboard('{ArrowRight}')
    expect(second).toHaveFocus()
    expect(screen.getByText(/^Nghệ An: phấn đấu 90%, mục tiêu đến hạn 31\/12\/2030/)).toBeVisible()
  })

  it('has a table for a twin, by its address', async () => {
    const { router, user } = renderAt('/indicators/edu-01', smallRegister)
    await user.click(await screen.findByRole('link', { name: 'Bảng' }))
    const table = await screen.findByRole('table', { name: 'Các số liệu đã ghi, theo kỳ' })
    expect(within(table).getByText('trên 76%')).toBeVisible()
    expect(router.state.location.search).toEqual({ view: 'table' })
  })

  it('says why there is nothing to draw', async () => {
    const bare = { ...indicator, slug: 'bare', targets: [], measurements: { totalCount: 0, nodes: [] } }
    renderAt('/indicators/bare', { ...smallRegister, indicator: bare })
    expect(await screen.findByText(/^Chưa có con số nào để vẽ/)).toBeVisible()
    expect(screen.getByText('Chưa chương trình nào trong sổ giao mục tiêu cho chỉ tiêu này.')).toBeVisible()
  })

  it('has no fault that axe can find, as a chart or as a table', async () => {
    const { user } = renderAt('/indicators/edu-01', smallRegister)
    await heading(/Tỷ lệ/)
    expect(await faults()).toEqual([])
    await user.click(screen.getByRole('link', { name: 'Bảng' }))
    await screen.findByRole('table', { name: 'Các số liệu đã ghi, theo kỳ' })
    expect(await faults()).toEqual([])
  })
})
