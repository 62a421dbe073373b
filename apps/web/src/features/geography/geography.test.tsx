import { describe, expect, it } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import { smallRegister } from '../../../test/fixtures/records.ts'
import { faults, heading, renderAt } from '../../../test/render.tsx'

describe('the list of provinces', () => {
  it('shows what each was made from, and asks for the former 63 as of their last day', async () => {
    const { asked, user } = renderAt('/provinces', smallRegister)
    await heading('Tỉnh, thành')
    const row = screen.getByRole('row', { name: /Lào Cai/ })
    expect(within(row).getByRole('link', { name: 'Yên Bái' })).toHaveAttribute('href', '/provinces/15?asOf=2025-06-30')
    await user.click(screen.getByRole('link', { name: '63 (trước đó)' }))
    await waitFor(() => expect(asked.at(-1)?.variables).toMatchObject({ asOf: '2025-06-30', units: 'AS_WAS' }))
    expect(await screen.findByRole('link', { name: '63 (trước đó)', current: 'page' })).toBeVisible()
    expect(screen.getByRole('link', { name: '34 (từ 01/07/2025)' })).not.toHaveAttribute('aria-current')
    expect(await faults()).toEqual([])
  })
})

describe('one province', () => {
  it('takes a reused code for the unit that bore it on the day', async () => {
    const { user } = renderAt('/provinces/15?asOf=2025-06-30', smallRegister)
    await heading('Tỉnh Yên Bái')
    expect(screen.getByText('Đơn vị này đã kết thúc vào ngày 30/06/2025.')).toBeVisible()
    const lineage = screen.getByRole('table', { name: /^Các lần sáp nhập/ })
    expect(within(lineage).getByText('202/2025/QH15')).toBeVisible()
    await user.click(within(lineage).getByRole('link', { name: 'Lào Cai' }))
    await heading('Tỉnh Lào Cai')
  })

  it('counts its programmes as it was when asked', async () => {
    const { asked, user } = renderAt('/provinces/15', smallRegister)
    expect(await screen.findByText('Sổ chưa ghi chương trình nào ở đây.')).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'Như lúc ấy' }))
    await waitFor(() => expect(asked.at(-1)?.variables).toMatchObject({ code: '15', units: 'AS_WAS' }))
    expect(await faults()).toEqual([])
  })

  it('says so when no unit bears the code', async () => {
    renderAt('/provinces/99', smallRegister)
    await heading('Không có trang này')
  })
})
