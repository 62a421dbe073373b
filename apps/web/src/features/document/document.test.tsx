import { describe, expect, it } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import { basis, emptyList, wideRegister } from '../../../test/fixtures/domain.ts'
import { faults, heading, renderAt } from '../../../test/render.tsx'

describe('the list of documents', () => {
  it('goes from the Politburo to the province, each with number, issuer, date and status', async () => {
    renderAt('/documents', wideRegister)
    await heading('Văn bản')
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Bộ Chính trị, Ban Chấp hành Trung ương Đảng',
      'Tỉnh, thành phố',
      'Nguồn',
    ])
    const row = screen.getByRole('row', { name: /71-NQ\/TW/ })
    for (const text of ['Bộ Chính trị', '22/08/2025', 'Đã ban hành', '1 văn bản, 0 chương trình']) {
      expect(within(row).getByText(text)).toBeVisible()
    }
    expect(await faults()).toEqual([])
  })

  it('turns filters into an address and a question, and helps when nothing matches', async () => {
    const { asked, router, user } = renderAt('/documents', { ...wideRegister, documents: emptyList })
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Trạng thái' }), 'Dự thảo')
    await waitFor(() => expect(router.state.location.search).toEqual({ status: 'DRAFT' }))
    expect(asked.at(-1)?.variables).toMatchObject({ filter: { status: ['DRAFT'], level: null } })
    expect(screen.getByText('Không có văn bản nào khớp với bộ lọc này.')).toBeVisible()
  })
})

describe('one document', () => {
  it('is a tree one can walk both ways', async () => {
    const { user } = renderAt('/documents/71-nq-tw', wideRegister)
    await heading('Đột phá phát triển giáo dục và đào tạo')
    expect(screen.getByText('Sổ không ghi văn bản nào ở trên văn bản này.')).toBeVisible()
    expect(screen.getAllByRole('link', { name: /^Chương trình phối hợp Nghệ An/ })[0]).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'Dự thảo Đề án Nghệ An' }))
    await heading('Dự thảo Đề án Nghệ An')
    expect(screen.getByText('thực hiện')).toBeVisible()
    await user.click(screen.getByRole('link', { name: /^71-NQ\/TW/ }))
    await heading('Đột phá phát triển giáo dục và đào tạo')
  })

  it('puts the target it sets beside the provincial one that answers it, with its pace', async () => {
    renderAt('/documents/71-nq-tw', wideRegister)
    const targets = await screen.findByRole('table', { name: /^Chỉ tiêu văn bản đặt ra/ })
    for (const text of ['ít nhất 80%', 'áp dụng: trường phổ thông', 'Nghệ An', 'Chưa đánh giá được']) {
      expect(within(targets).getByText(text)).toBeVisible()
    }
    expect(within(targets).getByText(/phấn đấu 90%/)).toBeVisible()
    expect(await faults()).toEqual([])
  })

  it('says so when nobody answers a target, and when there is no such document', async () => {
    const [set] = Array.isArray(basis.targets) ? basis.targets : []
    const alone = { ...basis, targets: [{ ...set, indicator: { ...wideRegister.indicators.nodes[0], targets: [] } }] }
    renderAt('/documents/71-nq-tw?lang=en', { ...wideRegister, document: alone })
    expect(await screen.findByText('no programme has promised it')).toBeVisible()
    renderAt('/documents/nobody', wideRegister)
    await heading('Không có trang này')
  })
})
