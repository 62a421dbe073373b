import { describe, expect, it } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import { emptyList, wideRegister } from '../../../test/fixtures/domain.ts'
import { faults, heading, renderAt } from '../../../test/render.tsx'

describe('the list of events', () => {
  it('shows each with its day, mode and what is still open of what was asked', async () => {
    renderAt('/events', wideRegister)
    await heading('Sự kiện')
    const events = screen.getByRole('table', { name: 'Danh sách sự kiện' })
    for (const text of ['10/12/2025', 'trực tiếp kết hợp trực tuyến', '1/2 chưa hoàn thành']) {
      expect(within(events).getByText(text)).toBeVisible()
    }
    const open = screen.getByRole('region', { name: 'Nhiệm vụ chưa hoàn thành' })
    expect(within(open).getByText('Đào tạo nghề mà tỉnh chưa có')).toBeVisible()
    expect(await faults()).toEqual([])
  })

  it('is narrowed by kind and by days, and names the organisation it is kept by', async () => {
    const { asked, user } = renderAt('/events?organisation=so-gddt-nghe-an', wideRegister)
    expect(await screen.findByText(/^Chỉ các sự kiện do Sở Giáo dục và Đào tạo tỉnh Nghệ An/)).toBeVisible()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Loại' }), 'Hội thảo')
    await user.type(await screen.findByRole('textbox', { name: 'Từ ngày' }), '1/1/2025{Enter}')
    await waitFor(() =>
      expect(asked.at(-1)?.variables).toMatchObject({
        filter: { kind: ['WORKSHOP'], from: '2025-01-01', to: null, organisationSlug: ['so-gddt-nghe-an'] },
      }),
    )
    await user.type(screen.getByRole('textbox', { name: 'Đến ngày' }), 'mai{Enter}')
    expect(await screen.findByRole('alert')).toBeVisible()
  })

  it('helps when nothing matches', async () => {
    renderAt('/events?q=zzz', { ...wideRegister, events: emptyList })
    expect(await screen.findByText('Không có sự kiện nào khớp với bộ lọc này.')).toBeVisible()
  })
})

describe('one event', () => {
  it('says how it was held, from where, who took part, and what was asked of whom', async () => {
    renderAt('/events/hoi-thao-2025', wideRegister)
    await heading('Hội thảo góp ý dự thảo')
    expect(screen.getByText('10/12/2025, buổi sáng')).toBeVisible()
    const points = screen.getByRole('table', { name: 'Điểm cầu' })
    expect(within(points).getByText('(điểm cầu chính)')).toBeVisible()
    expect(within(points).getByText(/nguồn không nêu/)).toBeVisible()
    const venue = screen.getByText('Nơi họp', { selector: 'dt' }).parentElement ?? document.body
    expect(within(venue).getByText('sổ chưa ghi')).toBeVisible()
    const attendees = screen.getByRole('table', { name: 'Thành phần dự' })
    expect(within(attendees).getByText('Ban soạn thảo')).toBeVisible()
    const asked = screen.getByRole('table', { name: /^Nhiệm vụ được giao/ })
    expect(within(asked).getByText('Quá hạn')).toBeVisible()
    expect(within(asked).getByText('ngày 01/02/2026; đã có báo cáo')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Lấy ý kiến dự thảo Đề án' })).toBeVisible()
    expect(await faults()).toEqual([])
  })

  it('speaks English, and is not found under an unknown name', async () => {
    renderAt('/events/hoi-thao-2025?lang=en', wideRegister)
    await heading('Workshop on the draft')
    expect(screen.getByText('10 Dec 2025, morning')).toBeVisible()
    renderAt('/events/nobody', wideRegister)
    await heading('Không có trang này')
  })
})
