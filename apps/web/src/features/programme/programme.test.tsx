import { describe, expect, it } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import { wideRegister } from '../../../test/fixtures/domain.ts'
import { activity, plain, programme, silentOn, smallRegister } from '../../../test/fixtures/records.ts'
import { faults, heading, renderAt } from '../../../test/render.tsx'

const address = '/programmes/nghe-an-labour-federation-2022-2026'
const nothing = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, hasPreviousPage: false } }

describe('the list of programmes', () => {
  it('shows each with its kind, province, period, status and what there is to look at', async () => {
    renderAt('/programmes', smallRegister)
    await heading('Chương trình')
    const row = screen.getByRole('row', { name: /Chương trình phối hợp Nghệ An/ })
    for (const text of ['Nghệ An', 'giai đoạn 2022 - 2026', 'Đang thực hiện', '1 nội dung']) {
      expect(within(row).getByText(text)).toBeVisible()
    }
  })

  it('turns filters into an address and a question', async () => {
    const { asked, router, user } = renderAt('/programmes?after=abc', smallRegister)
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Trạng thái' }), 'Dự thảo')
    await user.type(await screen.findByRole('searchbox', { name: /Tên chương trình/ }), 'lao dong{Enter}')
    await screen.findByRole('link', { name: 'Bỏ lọc' })
    expect(router.state.location.search).toEqual({ status: 'DRAFT', q: 'lao dong' })
    expect(asked.at(-1)?.variables).toMatchObject({
      filter: { status: ['DRAFT'], search: 'lao dong' },
      first: 20,
      after: null,
    })
  })

  it('helps when nothing matches', async () => {
    renderAt('/programmes?q=zzz', { ...smallRegister, programmes: nothing })
    expect(await screen.findByText('Không có chương trình nào khớp với bộ lọc này.')).toBeVisible()
  })

  it('ignores a filter that does not exist', async () => {
    const { asked } = renderAt('/programmes?status=NONSENSE', smallRegister)
    await heading('Chương trình')
    expect(asked.at(-1)?.variables).toMatchObject({ filter: { status: null } })
  })

  it('names the organisation whose programmes are shown', async () => {
    const { asked } = renderAt('/programmes?organisation=so-gddt-nghe-an', smallRegister)
    expect(await screen.findByText(/^Chỉ các chương trình có Sở Giáo dục và Đào tạo tỉnh Nghệ An/)).toBeVisible()
    expect(asked.at(-1)?.variables).toMatchObject({ filter: { organisationSlug: ['so-gddt-nghe-an'] } })
  })

  it('leads to the next page by cursor', async () => {
    const ends = { hasNextPage: true, hasPreviousPage: false, startCursor: 'first', endCursor: 'last' }
    renderAt('/programmes', { ...smallRegister, programmes: { totalCount: 40, nodes: [programme], pageInfo: ends } })
    expect(await screen.findByRole('link', { name: 'Trang sau' })).toHaveAttribute('href', '/programmes?after=last')
    expect(screen.queryByRole('link', { name: 'Trang trước' })).toBeNull()
  })
})

describe('one programme', () => {
  it('says what it is, why it has its status, and how much of what was declared is recorded', async () => {
    renderAt(address, smallRegister)
    await heading(/^Chương trình phối hợp Nghệ An/)
    expect(screen.getByText('Nghe An coordination programme 2022-2026')).toHaveAttribute('lang', 'en')
    expect(screen.getByText('Ký ngày 12/11/2022. Có hiệu lực đến hết ngày 31/12/2026.')).toBeVisible()
    expect(screen.getByText('6/9')).toBeVisible()
    expect(screen.getByText('(nguồn nêu nhưng không kể tên 3)')).toBeVisible()
    expect(document.title).toMatch(/^Chương trình phối hợp Nghệ An/)
  })

  it('says “nguồn không nêu” only where a source was read for the field, else that nothing is recorded yet', async () => {
    const bare = {
      ...programme,
      contents: [],
      targets: [],
      activities: { totalCount: 1, nodes: [{ ...activity, lead: null, citations: [plain, silentOn('content')] }] },
      declared: { contents: null, activities: 9 },
      recorded: { contents: 0, activities: 1 },
      citations: [plain, silentOn('contents'), silentOn('declaredContents')],
    }
    renderAt(address, { ...smallRegister, programme: () => bare })
    await heading(/^Chương trình phối hợp Nghệ An/)
    expect(screen.getByText('Nguồn không kể nội dung nào.')).toBeVisible()
    expect(screen.getByText('Sổ chưa ghi chỉ tiêu nào.')).toBeVisible()
    expect(screen.getByText('(sổ chưa ghi 8)')).toBeVisible()
    expect(screen.getByText('Nguồn không nêu: nội dung.')).toBeVisible()
    expect(screen.getByText(/^Sổ chưa ghi: chủ trì, /)).toBeVisible()
    const contents = screen.getByText('Nội dung phối hợp', { selector: 'dt' }).parentElement ?? document.body
    expect(within(contents).getByText(/nguồn không nêu/)).toBeVisible()
    expect(within(contents).getByRole('link', { name: /Nguồn S1/ })).toHaveAttribute('href', '#source-S1')
    expect(await faults()).toEqual([])
  })

  it('tells how an inferred date was inferred, beside the date', async () => {
    const { user } = renderAt(address, smallRegister)
    await heading(/Nghệ An/)
    const signed = screen.getByText('Ngày ký').parentElement ?? document.body
    expect(within(signed).getByRole('link', { name: /Nguồn S1/ })).toHaveAttribute('href', '#source-S1')
    await user.click(within(signed).getByText('Căn cứ xác định'))
    expect(within(signed).getByText('Nguồn in ngày và tháng; năm suy ra từ giai đoạn.')).toBeVisible()
  })

  it('shows targets with baseline, verdict and reason, and activities that can be linked to', async () => {
    renderAt(address, smallRegister)
    const targets = await screen.findByRole('table', { name: 'Các chỉ tiêu của chương trình' })
    for (const text of ['trên 76%', 'phấn đấu 90%', 'Chưa đánh giá được', 'hạn 31/12/2030']) {
      expect(within(targets).getByText(text, { exact: false, ignore: 'a' })).toBeVisible()
    }
    const activity = screen.getByRole('row', { name: /Tập huấn công nghệ thông tin/ })
    expect(activity).toHaveAttribute('id', 'activity-activity-1')
  })

  it('says so when the register holds no such programme', async () => {
    renderAt('/programmes/nobody', smallRegister)
    await heading('Không có trang này')
    expect(screen.getByRole('link', { name: 'Về trang tổng quan' })).toHaveAttribute('href', '/')
  })

  it('has no fault that axe can find, in English either', async () => {
    renderAt(`${address}?lang=en`, smallRegister)
    await heading('Nghe An coordination programme 2022-2026')
    expect(screen.getByText('Signed on 12 Nov 2022. Its period runs to the end of 31 Dec 2026.')).toBeVisible()
    expect(await faults()).toEqual([])
  })

  it('shows what stands around it: contributions, documents, consultation, event, honours, conditions, aims', async () => {
    renderAt(address, wideRegister)
    await heading(/^Chương trình phối hợp Nghệ An/)
    const part = (name: string) => within(screen.getByRole('region', { name }))
    expect(part('Mục đích').getByText('Xã hội học tập')).toBeVisible()
    expect(await part('Đóng góp bằng hiện vật, công sức').findByText('Hai bên nêu trái nhau')).toBeVisible()
    expect(part('Văn bản mà chương trình căn cứ, thực hiện').getByText('căn cứ vào')).toBeVisible()
    expect(part('Góp ý dự thảo').getByRole('link', { name: 'Lấy ý kiến dự thảo Đề án' })).toBeVisible()
    expect(part('Sự kiện').getByRole('link', { name: 'Hội thảo góp ý dự thảo' })).toBeVisible()
    expect(part('Kết luận và đề nghị').getByText('Đào tạo nghề mà tỉnh chưa có')).toBeVisible()
    expect(part('Phong trào thi đua').getByText('Dạy tốt - học tốt')).toBeVisible()
    expect(part('Khen thưởng').getByText('Chính phủ')).toBeVisible()
    expect(part('Điều kiện của chính sách').getByText('ít nhất 35 học sinh')).toBeVisible()
    expect(await faults()).toEqual([])
  })

  it('leaves out the parts in which there is nothing', async () => {
    renderAt(address, smallRegister)
    await heading(/^Chương trình phối hợp Nghệ An/)
    expect(screen.queryByRole('region', { name: 'Khen thưởng' })).toBeNull()
    expect(screen.queryByRole('region', { name: 'Mục đích' })).toBeNull()
  })
})
