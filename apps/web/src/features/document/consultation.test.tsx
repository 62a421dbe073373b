import { describe, expect, it } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import { emptyList, wideRegister } from '../../../test/fixtures/domain.ts'
import { faults, renderAt } from '../../../test/render.tsx'
import { changeOf, type DraftTarget } from './draft-change.ts'

const address = '/consultations/gop-y-de-an'

describe('the list of consultations', () => {
  it('counts opinions and those without an answer, and keeps those that wait', async () => {
    const { asked, user } = renderAt('/consultations', wideRegister)
    const row = await screen.findByRole('row', { name: /Lấy ý kiến dự thảo Đề án/ })
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['01/12/2025', '2', '2', '1'])
    await user.selectOptions(screen.getByRole('combobox', { name: 'Trả lời' }), 'Còn ý kiến chưa trả lời')
    await waitFor(() => expect(asked.at(-1)?.variables).toMatchObject({ filter: { pending: true } }))
    expect(await faults()).toEqual([])
  })

  it('helps when nothing matches', async () => {
    renderAt('/consultations?q=zzz', { ...wideRegister, consultations: emptyList })
    expect(await screen.findByText('Không có lần lấy ý kiến nào khớp với bộ lọc này.')).toBeVisible()
  })
})

describe('one consultation', () => {
  it('is the synthesis officials know: group, author, opinion, answer with its reason', async () => {
    renderAt(address, wideRegister)
    const table = await screen.findByRole('table', { name: /^Bảng tổng hợp/ })
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Nhóm vấn đề', 'Chủ thể góp ý', 'Nội dung góp ý', 'Tiếp thu, giải trình'])
    expect(within(table).getByRole('rowheader', { name: /^1\. Chỉ tiêu/ })).toHaveAttribute('rowspan', '2')
    expect(within(table).getByText('đã có trong đề án khác')).toBeVisible()
    expect(within(table).getByText('nguồn không kể ý kiến cụ thể')).toBeVisible()
    expect(
      screen.getByText(/^Bản tổng hợp ý kiến, tiếp thu, giải trình ý kiến góp ý đối với Dự thảo Đề án Nghệ An/),
    ).toBeInTheDocument()
    expect(await faults()).toEqual([])
  })

  it('counts in one sentence, and each number shows those alone', async () => {
    const { router, user } = renderAt(address, wideRegister)
    expect(await screen.findByText('Nhận 2 ý kiến, trong 2 nhóm vấn đề:')).toBeVisible()
    await user.click(screen.getByRole('link', { name: '1 chưa trả lời' }))
    await waitFor(() => expect(router.state.location.search).toEqual({ answer: 'PENDING' }))
    await waitFor(() => expect(screen.queryByText('Thêm chỉ tiêu')).toBeNull())
    expect(screen.getByText('Nêu lộ trình')).toBeVisible()
    await user.click(screen.getByRole('link', { name: '0 tiếp thu' }))
    expect(await screen.findByText('Không có ý kiến nào được trả lời như vậy.')).toBeVisible()
  })

  it('says who has replied and of whom no source says', async () => {
    renderAt(address, wideRegister)
    await screen.findByText('Lấy ý kiến 2 cơ quan, tổ chức: 1 đã trả lời, 0 chưa trả lời, 1 nguồn không cho biết.')
    const rows = within(screen.getByRole('table', { name: /^Cơ quan được lấy ý kiến/ })).getAllByRole('row')
    expect(rows[1]).toHaveTextContent('Nguồn không cho biết')
    expect(rows[2]).toHaveTextContent('20/12/2025')
  })

  it('shows targets draft by draft with the changes in words, in English', async () => {
    renderAt(`${address}?lang=en`, wideRegister)
    const table = await screen.findByRole('table', { name: 'Targets, draft by draft' })
    expect(within(table).getByRole('columnheader', { name: 'Version 2 (10 Jan 2026)' })).toBeVisible()
    expect(within(table).getByText('changed, was 60%')).toBeVisible()
    expect(within(table).getByText('no time line yet')).toBeVisible()
    expect(await faults()).toEqual([])
  })
})

describe('what became of a draft target', () => {
  const target = (value: string, dueOn: string | null): DraftTarget => ({
    id: value,
    dueOn,
    quantity: { value, comparator: 'EXACTLY', unit: '%', text: `${value}%` },
    indicator: { id: 'i', slug: 'i', catalogueCode: null, name: { vi: 'i', en: 'i' } },
    citations: [],
  })

  it('is nothing in the first version, else one of new, dropped, changed, dated anew, unchanged', () => {
    const before = target('60', null)
    expect(changeOf(undefined, before, true)).toBeNull()
    expect(changeOf(undefined, before, false)).toEqual({ kind: 'added' })
    expect(changeOf(before, undefined, false)).toEqual({ kind: 'removed' })
    expect(changeOf(undefined, undefined, false)).toBeNull()
    expect(changeOf(before, target('70', null), false)).toEqual({ kind: 'value', before })
    expect(changeOf(before, target('60', '2030-12-31'), false)).toEqual({ kind: 'due', before })
    expect(changeOf(before, target('60', null), false)).toEqual({ kind: 'same' })
  })
})
