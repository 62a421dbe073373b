import { describe, expect, it } from '@jest/globals'
import { screen } from '@testing-library/react'
import { smallRegister } from '../../test/fixtures/records.ts'
import { faults, heading, renderAt } from '../../test/render.tsx'

describe('the frame of every page', () => {
  it('says that it is loading until the first answer is there', async () => {
    renderAt('/', smallRegister)
    await screen.findByText('Đang tải…')
    await heading(/1 chương trình/)
    expect(screen.queryByText('Đang tải…')).toBeNull()
  })

  it('offers the way back from an address it does not know', async () => {
    const { user } = renderAt('/khong-co', smallRegister)
    await heading('Không có trang này')
    expect(await faults()).toEqual([])
    await user.click(screen.getByRole('link', { name: 'Về trang tổng quan' }))
    await heading(/1 chương trình/)
  })

  it('names practice data on a page that asked for nothing too', async () => {
    renderAt('/khong-co', { ...smallRegister, register: { ...smallRegister.register, practice: true } })
    await heading('Không có trang này')
    expect(await screen.findByText(/^Dữ liệu thực hành/)).toBeVisible()
  })

  it('skips to the content, and opens its menu by a button', async () => {
    const { user } = renderAt('/method', smallRegister)
    await heading(/^Cách tính/)
    expect(screen.getByRole('link', { name: 'Đến nội dung chính' })).toHaveAttribute('href', '#main')
    const menu = screen.getByRole('button', { name: 'Mục lục' })
    await user.click(menu)
    expect(menu).toHaveAttribute('aria-expanded', 'true')
    await user.click(screen.getByRole('link', { name: 'Tỉnh, thành' }))
    await heading('Tỉnh, thành')
    expect(menu).toHaveAttribute('aria-expanded', 'false')
    expect(screen.getByRole('main')).toHaveFocus()
  })

  it('keeps the theme one chooses', async () => {
    const { user } = renderAt('/method?lang=en', smallRegister)
    await heading('How statuses and figures are computed')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Appearance' }), 'Dark')
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark')
    expect(localStorage.getItem('theme')).toBe('dark')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Appearance' }), 'As the device')
    expect(document.documentElement).not.toHaveAttribute('data-theme')
    expect(localStorage.getItem('theme')).toBeNull()
  })

  it('tells its method in both languages, with the worked example', async () => {
    const { user } = renderAt('/method', smallRegister)
    await heading(/^Cách tính/)
    expect(screen.getByRole('heading', { name: 'Ví dụ: trường đạt chuẩn quốc gia ở Hải Phòng' })).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'English' }))
    await heading('How statuses and figures are computed')
    expect(await faults()).toEqual([])
  })
})
