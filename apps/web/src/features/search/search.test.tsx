import { describe, expect, it } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import { wideRegister } from '../../../test/fixtures/domain.ts'
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

  it('takes a number for the words it is', async () => {
    const { asked } = renderAt('/search?q=71', smallRegister)
    await heading('Tìm “71”')
    expect(asked.at(-1)?.variables).toMatchObject({ query: '71' })
  })

  it('helps when it finds nothing, and when nothing was asked', async () => {
    renderAt('/search?q=zzz', smallRegister)
    expect(await screen.findByText('Sổ không ghi mục nào có “zzz”.')).toBeVisible()
    renderAt('/search', smallRegister)
    expect(await screen.findByText(/^Gõ vài chữ rồi bấm Tìm/)).toBeVisible()
  })

  it('leads to every kind of record, the words looked for marked in each', async () => {
    renderAt('/search?q=y+kien', wideRegister)
    await heading('Tìm “y kien”')
    const links = {
      '71-nq-tw': /^Đột phá/,
      'gop-y-de-an': /Đề án$/,
      'hoi-thao-2025#directive-directive-1': /^Đào tạo nghề/,
    }
    for (const [end, name] of Object.entries(links)) {
      expect(screen.getByRole('link', { name }).getAttribute('href')).toMatch(new RegExp(`${end}$`))
    }
    expect(screen.getByRole('link', { name: /^Cờ/ })).toHaveAttribute('href', '/honours#honour-co-thi-dua')
    const found = screen.getByRole('link', { name: /Đề án$/ })
    expect(within(found).getByText('kiến').tagName).toBe('MARK')
    expect(await faults()).toEqual([])
  })
})
