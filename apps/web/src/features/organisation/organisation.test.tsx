import { describe, expect, it } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import { emptyList, fullDepartment, fullProgramme, school, wideRegister } from '../../../test/fixtures/domain.ts'
import { target } from '../../../test/fixtures/records.ts'
import { faults, heading, renderAt } from '../../../test/render.tsx'

const ASKED = 'Việc được giao hoặc đề nghị, cho ai, hạn khi nào, đã xong chưa'
const TARGETS = 'Mục tiêu của các chương trình chủ trì, ký kết'

describe('the list of organisations', () => {
  it('shows each with its kind, province, programmes and what is open', async () => {
    renderAt('/organisations', wideRegister)
    const row = await screen.findByRole('row', { name: /Sở Giáo dục và Đào tạo tỉnh Nghệ An/ })
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['Sở Giáo dục và Đào tạo', 'Nghệ An', '1', '1'])
    expect(screen.getByText('hoạt động đến 30/06/2025')).toBeVisible()
    expect(await faults()).toEqual([])
  })

  it('turns filters into a question, and helps when nothing matches', async () => {
    const { asked, user } = renderAt('/organisations', { ...wideRegister, organisations: emptyList })
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Loại' }), 'Trường học')
    await waitFor(() => expect(asked.at(-1)?.variables).toMatchObject({ filter: { kind: ['SCHOOL'] } }))
    expect(screen.getByText('Không có cơ quan, tổ chức nào khớp với bộ lọc này.')).toBeVisible()
  })
})

describe('one organisation', () => {
  it('says in a sentence what it owes, then shows each obligation with its state', async () => {
    renderAt('/organisations/so-gddt-nghe-an', wideRegister)
    await heading('Sở Giáo dục và Đào tạo tỉnh Nghệ An')
    expect(
      screen.getByText(
        'Chưa xong: 1 chương trình chưa gia hạn, 1 hoạt động chủ trì, 1 mục tiêu chưa đạt, 1 việc được giao.',
      ),
    ).toBeVisible()
    const inList = (caption: string, name: RegExp) =>
      within(screen.getByRole('table', { name: caption })).getByRole('row', { name })
    expect(inList(ASKED, /Đào tạo nghề mà tỉnh chưa có/)).toHaveTextContent('Quá hạn')
    expect(screen.getAllByRole('row', { name: /Trao máy tính/ }).at(-1)).toHaveTextContent('Quá hạn')
    expect(inList(TARGETS, /Tỷ lệ trường đạt chuẩn/)).toHaveTextContent('Chưa đánh giá được')
    expect(screen.getByRole('row', { name: /Họ tên như nguồn in/ })).toHaveTextContent('Giám đốc18/09/2025')
    expect(await faults()).toEqual([])
  })

  it('lists all that is open by due day, the programme that ends included, and no target of a draft', async () => {
    const parties = [{ role: 'LEAD' as const, organisation: fullDepartment }]
    const inForce = { ...fullProgramme, parties, activities: emptyList }
    const title = { vi: 'Dự thảo đề án', en: 'The draft' }
    const targets = [{ ...target, id: 'draft-target' }]
    const draft = { ...inForce, id: 'draft', title, status: 'DRAFT' as const, findings: [], targets }
    const organisation = { ...fullDepartment, programmes: { totalCount: 2, nodes: [inForce, draft] } }
    renderAt('/organisations/so-gddt-nghe-an', { ...wideRegister, organisation })
    await heading('Sở Giáo dục và Đào tạo tỉnh Nghệ An')
    const [, ...rows] = within(screen.getByRole('table', { name: 'Việc chưa xong, theo thời hạn' })).getAllByRole('row')
    const days = rows.map(({ textContent }) => /^\d\d\/\d\d\/\d{4}/.exec(textContent ?? '')?.[0] ?? '')
    expect(days.length).toBeGreaterThan(2)
    const iso = days.map((day) => day.split('/').toReversed().join('-'))
    expect(iso).toEqual(iso.toSorted())
    expect(rows.filter(({ textContent }) => textContent?.includes('Chương trình hết hạn'))).toHaveLength(1)
    expect(rows.filter(({ textContent }) => textContent?.includes('Dự thảo đề án'))).toEqual([])
    expect(await faults()).toEqual([])
  })

  it('puts what it gave beside what the receiver says of it', async () => {
    renderAt('/organisations/so-gddt-nghe-an', wideRegister)
    const row = await screen.findByRole('row', { name: /Ti vi cho lớp học/ })
    for (const text of ['20 chiếc', '18 chiếc']) expect(within(row).getAllByText(text)[0]).toBeVisible()
    expect(await within(row).findByText('Hai bên nêu trái nhau')).toBeVisible()
    expect(screen.getByText('Sổ chưa ghi khoản nào cơ quan này nhận.')).toBeVisible()
  })

  it('leads from a body that has ended to the one that follows it, and back', async () => {
    const successor = { ...fullDepartment, predecessors: [school] }
    const { asked, user } = renderAt('/organisations/truong-thpt-ky-son?lang=en', {
      ...wideRegister,
      organisation: ({ slug }: Record<string, unknown>) => (slug === school.slug ? school : successor),
    })
    await heading('Ky Son High School')
    expect(screen.getByText('until 30 Jun 2025')).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'Nghe An Department of Education and Training' }))
    await heading('Nghe An Department of Education and Training')
    const succeeds = screen.getByText('Succeeds').parentElement ?? document.body
    expect(within(succeeds).getByRole('link', { name: 'Ky Son High School' })).toBeVisible()
    expect(asked).toHaveLength(2) // One request a page.
  })

  it('does not speak of targets of programmes that it neither leads nor signed', async () => {
    const supported = {
      ...fullProgramme,
      parties: [{ role: 'SUPPORTER' as const, organisation: fullDepartment }],
      activities: emptyList,
    }
    const organisation = { ...fullDepartment, programmes: { totalCount: 1, nodes: [supported] } }
    renderAt('/organisations/so-gddt-nghe-an', { ...wideRegister, organisation })
    await heading('Sở Giáo dục và Đào tạo tỉnh Nghệ An')
    expect(screen.getByText('Sổ chưa ghi chương trình nào do cơ quan này chủ trì hoặc ký kết.')).toBeVisible()
    expect(screen.getByRole('row', { name: /^Chương trình phối hợp.*Bên phối hợp/ })).toBeVisible()
  })

  it('says so when the register holds no such organisation', async () => {
    renderAt('/organisations/nobody', wideRegister)
    await heading('Không có trang này')
  })
})
