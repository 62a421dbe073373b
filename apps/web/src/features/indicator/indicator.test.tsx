import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import { catchFiles } from '../../../test/download.ts'
import { richIndicator } from '../../../test/fixtures/indicator.ts'
import { indicator, smallRegister } from '../../../test/fixtures/records.ts'
import { plottedIn } from '../../../test/plotted.ts'
import { faults, heading, renderAt } from '../../../test/render.tsx'

describe('the catalogue of indicators', () => {
  it('lists code, kind, unit and how much is known', async () => {
    renderAt('/indicators', smallRegister)
    await heading('Chỉ số')
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
    expect(screen.getByText(/^Nghệ An: phấn đấu 90%, chỉ tiêu đến hạn 31\/12\/2030/)).toBeVisible()
  })

  it('has a table for a twin, by its address', async () => {
    const { router, user } = renderAt('/indicators/edu-01', smallRegister)
    await user.click(await screen.findByRole('link', { name: 'Bảng' }))
    const table = await screen.findByRole('table', { name: 'Số liệu theo tỉnh, thành và kỳ' })
    expect(within(table).getByText('trên 76%')).toBeVisible()
    expect(router.state.location.search).toEqual({ view: 'table' })
  })

  it('says why there is nothing to draw', async () => {
    const bare = { ...indicator, slug: 'bare', targets: [], series: { truncated: false, series: [], notRestated: [] } }
    renderAt('/indicators/bare', { ...smallRegister, indicator: bare })
    expect(await screen.findByText(/^Chưa có con số nào để vẽ/)).toBeVisible()
    expect(screen.getByText('Chưa chương trình nào trong sổ giao chỉ tiêu cho chỉ số này.')).toBeVisible()
  })

  it('has no fault that axe can find, as a chart or as a table', async () => {
    const { user } = renderAt('/indicators/edu-01', smallRegister)
    await heading(/Tỷ lệ/)
    expect(await faults()).toEqual([])
    await user.click(screen.getByRole('link', { name: 'Bảng' }))
    await screen.findByRole('table', { name: 'Số liệu theo tỉnh, thành và kỳ' })
    expect(await faults()).toEqual([])
  })
})

describe('an indicator with series of many provinces', () => {
  const rich = { ...smallRegister, indicator: richIndicator }
  const pressed = () => screen.getByRole('group', { name: /^Biểu đồ/ }).getAttribute('aria-label')
  let files: ReturnType<typeof catchFiles>
  beforeEach(() => {
    files = catchFiles()
  })
  afterEach(() => files.restore())

  it('says first how its targets stand, and draws large the province in most trouble', async () => {
    const { router, user } = renderAt('/indicators/rich', rich)
    await heading('Tỷ lệ trường đạt chuẩn quốc gia')
    expect(screen.getByText('2 chỉ tiêu được giao: 1 chậm và 1 đúng tiến độ.')).toBeVisible()
    expect(pressed()).toContain('quốc gia, Hải Phòng.')
    const small = within(screen.getByRole('list', { name: 'Từng tỉnh, thành, cùng một thang' }))
    expect(small.getAllByRole('link').map((link) => link.querySelector('strong')?.textContent)).toEqual([
      'Hải Phòng',
      'Nghệ An',
      'Lai Châu',
      'Lào Cai',
    ])
    await user.click(small.getByRole('link', { name: /^Nghệ An/ }))
    await waitFor(() => expect(pressed()).toContain('quốc gia, Nghệ An.'))
    expect(router.state.location.search).toEqual({ province: '40' })
    expect(await faults()).toEqual([])
  })

  it('breaks where criteria change, names them, and draws corroborating figures apart', async () => {
    renderAt('/indicators/rich?province=31', rich)
    await heading(/Tỷ lệ/)
    const chart = screen.getByRole('group', { name: /^Biểu đồ/ })
    expect(within(chart).getByText('Tiêu chí mới: 57/2026/TT-BGDĐT')).toBeInTheDocument()
    expect(
      screen.getByText(/^Từ 07\/07\/2026 số liệu được tính theo 57\/2026\/TT-BGDĐT; trước đó theo 18\/2018/),
    ).toBeVisible()
    expect(chart.querySelectorAll('polyline')).toHaveLength(2)
    expect(within(chart).getByRole('button', { name: /Nguồn đối chiếu S1, không nối/ })).toBeInTheDocument()
  })

  it('gives the same numbers as chart, table, file, and as the API gave them', async () => {
    const { user } = renderAt('/indicators/rich?view=table', rich)
    const table = await screen.findByRole('table', { name: 'Số liệu theo tỉnh, thành và kỳ' })
    const answered = richIndicator.series.series.flatMap(({ points }) => points.map(({ quantity }) => quantity))
    const rows = within(table).getAllByRole('row').slice(1)
    expect(rows).toHaveLength(answered.length)
    for (const [index, row] of rows.entries()) expect(row).toHaveTextContent(answered[index]?.text ?? '?')
    await user.click(screen.getAllByRole('button', { name: 'Tải CSV' })[0] ?? table)
    await screen.findByText(/^Đã lưu nhip-cau-rich-.*\.csv\.$/)
    const [head = [], ...lines] = await files.read()
    const column = (name: string) => lines.map((line) => line[head.indexOf(name)])
    expect(column('Giá trị / Value')).toEqual(answered.map(({ value }) => value))
    expect(column('Cách nêu / Comparator')).toEqual(answered.map(({ comparator }) => comparator))
    expect(column('Bằng lời / In words')).toEqual(answered.map(({ text }) => text))
    expect(column('Nguồn / Sources')).toEqual(answered.map(() => 'S1'))
    await user.click(screen.getByRole('link', { name: 'Biểu đồ' }))
    const plotted = plottedIn(await screen.findByRole('group', { name: /^Biểu đồ/ }))
    for (const { quantity } of richIndicator.series.series[0]?.points ?? []) {
      const mark = plotted.find(({ text }) => text.includes(quantity.text))
      expect(mark?.value).toBeCloseTo(Number(quantity.value), 6)
    }
    await user.click(screen.getAllByRole('button', { name: 'Tải CSV' })[0] ?? table)
    await waitFor(() => expect(files.files).toHaveLength(2))
    expect(await files.read()).toEqual([head, ...lines])
  })

  it('marks a file of practice data in its name and its first line', async () => {
    const practice = { ...rich, register: { ...rich.register, practice: true } }
    const { user } = renderAt('/indicators/rich', practice)
    await heading(/Tỷ lệ/)
    await user.click(screen.getAllByRole('button', { name: 'Tải CSV' })[0] ?? document.body)
    await screen.findByText(/^Đã lưu .*-practice\.csv\.$/)
    expect((await files.notes())[0]).toEqual(['DỮ LIỆU THỰC HÀNH / PRACTICE DATA'])
  })

  it('lists what cannot be restated with its reason, and asks for units of the time', async () => {
    const { asked, user } = renderAt('/indicators/rich', rich)
    await heading(/Tỷ lệ/)
    await user.click(screen.getByText('1 số liệu không quy được về đơn vị hiện nay'))
    expect(screen.getByText('Thiếu số liệu của đơn vị cùng sáp nhập (mã 10).')).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'Đơn vị lúc ấy' }))
    await waitFor(() => expect(asked.at(-1)?.variables).toMatchObject({ units: 'AS_WAS', method: 'LINEAR' }))
    await user.click(await screen.findByRole('link', { name: 'Tăng trưởng kép' }))
    await waitFor(() => expect(asked.at(-1)?.variables).toMatchObject({ units: 'AS_WAS', method: 'COMPOUND_GROWTH' }))
  })

  it('tells pace part by part, parts of a total in words, national targets, and who must have it', async () => {
    const { user } = renderAt('/indicators/rich', rich)
    await heading(/Tỷ lệ/)
    await user.click(screen.getAllByText('tính thế nào')[0] ?? document.body)
    expect(screen.getByText('Đã đi được 23,2% quãng đường từ số liệu gốc đến chỉ tiêu.')).toBeVisible()
    const parts = within(screen.getByRole('list', { name: 'Hải Phòng, 18/09/2025, cấp học' }))
    expect(parts.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Tất cả76,98%',
      'mầm non79,85%',
      'trung học phổ thông72,5%',
    ])
    const national = within(screen.getByRole('table', { name: /^Chỉ tiêu quốc gia/ }))
    expect(national.getByRole('link', { name: '71-NQ/TW' })).toHaveAttribute('href', '/documents/71-nq-tw')
    const roster = within(screen.getByRole('table', { name: /^Bao nhiêu nơi/ }))
    expect(roster.getByText('114')).toBeVisible()
    expect(roster.getByText('trong đó 111 nơi chưa biết tên')).toBeVisible()
    expect(await faults()).toEqual([])
  })
})
