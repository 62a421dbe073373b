import { describe, expect, it } from '@jest/globals'
import { screen } from '@testing-library/react'
import { smallRegister } from '../../../test/fixtures/records.ts'
import { faults, heading, renderAt } from '../../../test/render.tsx'

describe('the search', () => {
  it('is asked from the head of any page and groups what it finds by kind', async () => {
    const { router, user } = renderAt('/method', smallRegister)
    await heading('Cách tính các trạng thái và con số')
    await user.type(screen.getByRole('searchbox', { name: 'Tìm trong sổ' }), 'yen bai{Enter}')
    await heading('Tìm “yen bai”')
    expect(router.state.location.search).toEqual({ q: 'yen bai' })
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Tỉnh, thành',
      'Chương trình',
    ])
    expect(screen.getByRole('link', { name: 'Yên Bái' })).toHaveAttribute('href', '/provinces/15?asOf=2025-06-30')
    expect(await faults()).toEqual([])
  })

  it('helps when it finds nothing, and when nothing was asked', async () => {
    renderAt('/search?q=zzz', smallRegister)
    expect(await screen.findByText('Sổ không ghi mục nào có “zzz”.')).toBeVisible()
    renderAt('/search', smallRegister)
    expect(await screen.findByText(/^Gõ vài chữ rồi bấm Tìm/)).toBeVisible()
  })
})
