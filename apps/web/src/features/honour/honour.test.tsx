import { describe, expect, it } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import { emptyList, wideRegister } from '../../../test/fixtures/domain.ts'
import { faults, heading, renderAt } from '../../../test/render.tsx'

describe('the honours', () => {
  it('stand by authority, bodies and persons counted apart, linked to programme, event and indicator', async () => {
    renderAt('/honours', wideRegister)
    await heading('Khen thưởng')
    expect(screen.getByText(/^3 lượt tập thể và 11 lượt cá nhân/)).toBeVisible()
    const government = screen.getByRole('region', { name: 'Chính phủ' })
    expect(within(government).getByText('3 tập thể, 11 cá nhân')).toBeVisible()
    expect(within(government).getByText('11 cá nhân: giáo viên')).toBeVisible()
    expect(within(government).getByText('Quyết định 12/QĐ-TTg')).toBeVisible()
    for (const name of [/^Hội thảo/, /^Chương trình phối hợp/, /^Tỷ lệ trường/]) {
      expect(within(government).getByRole('link', { name })).toBeVisible()
    }
    expect(await faults()).toEqual([])
  })

  it('turn filters into a question, in English, and help when nothing matches', async () => {
    const { asked, user } = renderAt('/honours?lang=en', { ...wideRegister, honours: emptyList })
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Recipients' }), 'individual')
    await waitFor(() => expect(asked.at(-1)?.variables).toMatchObject({ filter: { recipientKind: ['INDIVIDUAL'] } }))
    expect(screen.getByText('No honour matches these filters.')).toBeVisible()
  })
})
