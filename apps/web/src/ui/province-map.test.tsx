import { describe, expect, it, jest } from '@jest/globals'
import { act, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { faults } from '../../test/render.tsx'
import { topology } from '../features/geography/map/topology.gen.ts'
import { ProvinceMap, type ProvinceMapProps } from './province-map.tsx'
import { drawMap } from './province-map-draw.ts'
import { stepFrom } from './province-map-walk.ts'

const codes = drawMap(topology, 34, 420).areas.map(({ code }) => code)

/** A figure for every province of today but Cao Bằng, of which nothing is known, and Cà Mau, which has no figure. */
const values = codes
  .filter((code) => code !== '04')
  .map((code) => ({
    code,
    rank: code === '96' ? null : Number(code) % 3,
    text: `Tỉnh ${code}: ${Number(code) % 3} chỉ tiêu chậm`,
    href: `/provinces/${code}`,
  }))

const insets = { 20333: ['QĐ. Hoàng Sa', '(Đà Nẵng)'], 22736: ['QĐ. Trường Sa', '(Khánh Hòa)'] } as const

function show(more: Partial<ProvinceMapProps> = {}) {
  const onFollow = jest.fn<(href: string) => void>()
  const { container } = render(
    <main>
      <h1>Tỉnh, thành</h1>
      <ProvinceMap
        topology={topology}
        units={34}
        label="Số chỉ tiêu chậm theo tỉnh"
        help="Phím mũi tên để đi"
        caption="Bản đồ sơ lược"
        classes={['0', '1', '2 trở lên']}
        missing="Chưa có số liệu"
        values={values}
        insets={insets}
        onFollow={onFollow}
        {...more}
      />
    </main>,
  )
  const province = (code: string) => screen.getByRole('link', { name: new RegExp(`^Tỉnh ${code}:`) })
  const line = () => container.querySelector('figure > p')?.textContent
  return { container, onFollow, province, line, user: userEvent.setup() }
}

describe('the map of provinces', () => {
  it('is a named group of links, one for each province of which something is known', async () => {
    document.title = 'Tỉnh, thành'
    document.documentElement.lang = 'vi'
    show()
    const map = screen.getByRole('group', { name: /Số chỉ tiêu chậm theo tỉnh/ })
    expect(within(map).getAllByRole('link')).toHaveLength(33)
    expect(screen.getByText('Bản đồ sơ lược')).toBeVisible()
    expect(await faults()).toEqual([])
  })

  it('shades by class and hatches what has no figure', () => {
    const { container, province } = show()
    const shade = (code: string) => province(code).querySelector('path')?.getAttribute('class')
    expect([shade('48'), shade('01'), shade('08')]).toEqual(['step0', 'step2', 'step4'])
    expect(province('96').querySelector('path')?.getAttribute('fill')).toMatch(/^url\(#/)
    expect(container.querySelectorAll('svg[role=group] > path[fill^="url(#"]')).toHaveLength(1)
  })

  it('says its classes in words', () => {
    show()
    const legend = screen.getAllByRole('listitem').map((item) => item.textContent)
    expect(legend).toEqual(['0', '1', '2 trở lên', 'Chưa có số liệu'])
  })

  it.each([34, 63] as const)('draws both archipelagos in labelled insets on the map of %d', (units) => {
    const { container } = show({ units })
    for (const text of ['QĐ. Hoàng Sa', '(Đà Nẵng)', 'QĐ. Trường Sa', '(Khánh Hòa)']) {
      expect(screen.getByText(text)).toBeInTheDocument()
    }
    expect(container.querySelectorAll('a[data-code="48"] circle').length).toBe(14)
    expect(container.querySelectorAll('a[data-code="56"] circle').length).toBe(24)
  })

  it('is one tab stop, walked by arrow keys, its text beneath', async () => {
    const { user, province, line, onFollow } = show()
    expect(line()).toBe('Phím mũi tên để đi')
    await user.tab()
    expect(province('01')).toHaveFocus()
    expect(line()).toBe('Tỉnh 01: 1 chỉ tiêu chậm')
    await user.keyboard('{ArrowRight}')
    expect(province('31')).toHaveFocus()
    await user.keyboard('{End}')
    expect(province('96')).toHaveFocus()
    expect(line()).toBe('Tỉnh 96: 0 chỉ tiêu chậm')
    fireEvent.click(province('96'))
    expect(onFollow).toHaveBeenCalledWith('/provinces/96')
    await user.tab()
    expect(document.body).toHaveFocus()
    expect(line()).toBe('Phím mũi tên để đi')
    await user.tab({ shift: true })
    expect(province('96')).toHaveFocus()
  })

  it('leaves keys held with another to the browser', () => {
    const { province } = show()
    act(() => province('01').focus())
    expect(fireEvent.keyDown(province('01'), { key: 'ArrowLeft', altKey: true })).toBe(true)
    expect(province('01')).toHaveFocus()
  })

  it('shows the same text when pointed at, and the chosen province when not', async () => {
    const { user, province, line } = show({ selected: '15' })
    expect(province('15')).toHaveAttribute('aria-current', 'true')
    expect(line()).toBe('Tỉnh 15: 0 chỉ tiêu chậm')
    await user.hover(province('40'))
    expect(line()).toBe('Tỉnh 40: 1 chỉ tiêu chậm')
    await user.unhover(province('40'))
    expect(line()).toBe('Tỉnh 15: 0 chỉ tiêu chậm')
    await user.tab()
    expect(province('15')).toHaveFocus()
  })

  it('shows at a first touch and follows at a second', async () => {
    const { user, province, line, onFollow } = show()
    await user.pointer({ keys: '[TouchA]', target: province('14') })
    expect(line()).toBe('Tỉnh 14: 2 chỉ tiêu chậm')
    expect(onFollow).not.toHaveBeenCalled()
    await user.pointer({ keys: '[TouchA]', target: province('14') })
    expect(onFollow).toHaveBeenCalledWith('/provinces/14')
  })

  it('lets the browser open another tab', () => {
    const { province, onFollow } = show()
    expect(fireEvent.click(province('14'), { ctrlKey: true })).toBe(true)
    expect(onFollow).not.toHaveBeenCalled()
  })
})

describe('the way by arrow keys', () => {
  it.each([34, 63] as const)('leads from the first to every one of the %d provinces', (units) => {
    const places = drawMap(topology, units, 420).areas
    const reached = new Set(['01'])
    for (const code of reached) {
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']) {
        reached.add(stepFrom(code, key, places) ?? code)
      }
    }
    expect(places.map(({ code }) => code).filter((code) => !reached.has(code))).toEqual([])
  })

  it('stays where nothing lies beyond, and knows no other key', () => {
    const places = drawMap(topology, 34, 420).areas
    expect(stepFrom('96', 'ArrowDown', places)).toBe('96')
    expect(stepFrom('96', 'x', places)).toBeUndefined()
  })
})
