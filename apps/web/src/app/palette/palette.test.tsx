import { afterEach, describe, expect, it } from '@jest/globals'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { smallRegister } from '../../../test/fixtures/records.ts'
import { faults, heading, renderAt } from '../../../test/render.tsx'
import { NetworkDown } from '../../../test/server.ts'

const box = () => screen.findByRole('combobox', { name: 'Tìm và đi nhanh' })
const options = () =>
  within(screen.getByRole('listbox', { name: 'Kết quả' }))
    .queryAllByRole('option')
    .map(({ textContent }) => textContent)

afterEach(() => localStorage.clear())

describe('the palette', () => {
  it('opens by Ctrl-K from any page, and goes to what is chosen by keys alone', async () => {
    const { router, user } = renderAt('/method', smallRegister)
    await heading(/^Cách tính/)
    await user.keyboard('{Control>}k{/Control}')
    expect(await box()).toHaveFocus()
    expect(await faults()).toEqual([])
    await user.keyboard('yen bai')
    const group = await screen.findByRole('group', { name: 'Trong sổ' })
    const found = await within(group).findByRole('option', { name: /Yên Bái/ })
    expect(found).toHaveAttribute('aria-selected', 'true')
    expect(found.querySelector('mark')).toHaveTextContent('Yên')
    await user.keyboard('{ArrowDown}{ArrowUp}{Enter}')
    await heading('Tỉnh Yên Bái')
    expect(router.state.location.href).toBe('/provinces/15?asOf=2025-06-30')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('leaves the keys to an input method while it composes a letter', async () => {
    const { router, user } = renderAt('/method', smallRegister)
    await heading(/^Cách tính/)
    await user.keyboard('{Control>}k{/Control}')
    await user.type(await box(), 'yen bai')
    await screen.findByRole('group', { name: 'Trong sổ' })
    await screen.findByRole('option', { name: /Yên Bái/, selected: true })
    const list = screen.getByRole('listbox', { name: 'Kết quả' })
    const selected = () => within(list).getByRole('option', { selected: true }).id
    const before = selected()
    for (const key of ['Enter', 'ArrowDown', 'ArrowUp']) {
      expect(fireEvent.keyDown(await box(), { key, isComposing: true })).toBe(true)
      expect(fireEvent.keyDown(await box(), { key, keyCode: 229 })).toBe(true)
      expect(selected()).toBe(before)
    }
    expect(router.state.location.pathname).toBe('/method')
    expect(fireEvent.keyDown(await box(), { key: 'ArrowDown' })).toBe(false)
    expect(selected()).not.toBe(before)
  })

  it('offers the pages just seen and every page before a key is pressed, and keeps the language', async () => {
    const { router, user } = renderAt('/provinces/40?lang=en', smallRegister)
    await heading('Nghe An Province')
    await user.click(screen.getByRole('link', { name: 'Method' }))
    await heading(/^How statuses/)
    await user.click(screen.getByRole('button', { name: /^Go to/ }))
    const recent = await screen.findByRole('group', { name: 'Just seen' })
    expect(
      within(recent)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Method', 'Nghe An Province'])
    await user.click(within(recent).getByRole('option', { name: 'Nghe An Province' }))
    await heading('Nghe An Province')
    expect(router.state.location.search).toEqual({ lang: 'en' })
  })

  it('finds pages by name, without diacritics', async () => {
    const { user } = renderAt('/', smallRegister)
    await heading(/1 chương trình/)
    await user.keyboard('{Meta>}k{/Meta}')
    await user.type(await box(), 'cach tinh')
    await waitFor(() => expect(options()).toEqual(['Cách tính']))
    await user.keyboard('{Enter}')
    await heading(/^Cách tính/)
  })

  it('says so when nothing is found, and when the register is out of reach', async () => {
    const { user } = renderAt('/method', {
      ...smallRegister,
      search: (args) => {
        if (args.query === 'mat') throw new NetworkDown()
        return smallRegister.search(args)
      },
    })
    await heading(/^Cách tính/)
    await user.click(screen.getByRole('button', { name: /^Đi nhanh/ }))
    await user.type(await box(), 'zzz')
    expect(await screen.findByText('Sổ không ghi mục nào có “zzz”.')).toBeVisible()
    expect(options()).toEqual([])
    await user.clear(await box())
    await user.type(await box(), 'mat')
    expect(await screen.findByText('Chưa tìm được: không tới được máy chủ.')).toBeVisible()
  })
})
