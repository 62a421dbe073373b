import { describe, expect, it } from '@jest/globals'
import { screen, waitFor } from '@testing-library/react'
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
    const menu = screen.getByRole('button', { name: 'Danh mục' })
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

describe('search parameters of a URL', () => {
  it.each([
    ['/indicators?q=90', { q: '90' }],
    ['/provinces?q=79', { q: '79' }],
    ['/programmes?q=1e3&province=01', { q: '1e3', province: '01' }],
    ['/programmes?province=%2215%22', { province: '15' }],
    ['/?units=63&owner=2025', { units: '63', owner: '2025' }],
    ['/organisations?q=true', { q: 'true' }],
    ['/activities?late=true', { late: 'true', status: 'OPEN' }],
    ['/consultations?pending=false', { pending: 'false' }],
  ])('%s is taken as it was typed', async (url, search) => {
    const { router } = renderAt(url, smallRegister)
    await waitFor(() => expect(router.state.resolvedLocation?.search).toEqual(search))
    expect(screen.queryByText(/^Không hiểu/)).toBeNull()
  })

  it.each([
    ['/provinces/15?asOf=banana', 'Không hiểu giá trị “banana” của tham số “asOf”'],
    ['/provinces/15?asOf=2025-02-30&lang=en', 'The value “2025-02-30” of the parameter “asOf”'],
    ['/programmes?status=RUNNING', 'Không hiểu giá trị “RUNNING” của tham số “status”'],
    ['/programmes?lang=fr', 'Không hiểu giá trị “fr” của tham số “lang”'],
    ['/activities?status=RUNNING', 'trang hiển thị như khi tham số này là “OPEN”'],
  ])('%s says what it does not understand, and what it shows', async (url, notice) => {
    renderAt(url, smallRegister)
    expect(await screen.findByText((text) => text.includes(notice))).toBeVisible()
    expect(await faults()).toEqual([])
  })

  it('says nothing of parameters that are not its own', async () => {
    renderAt('/method?utm_source=letter', smallRegister)
    await heading(/^Cách tính/)
    expect(screen.queryByText(/utm_source/)).toBeNull()
  })
})
