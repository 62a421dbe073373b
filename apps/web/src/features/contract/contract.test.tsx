import { describe, expect, it } from '@jest/globals'
import type * as Types from '@nhip-cau/graphql/types'
import { screen, within } from '@testing-library/react'
import { emptyList } from '../../../test/fixtures/domain.ts'
import { smallRegister, spoken } from '../../../test/fixtures/records.ts'
import { faults, heading, renderAt } from '../../../test/render.tsx'
import { type Given, NetworkDown } from '../../../test/server.ts'

const safe = { breaking: false, dangerous: false }
const versions: Given<Types.SchemaVersion>[] = [
  {
    version: '2.1.0-unreleased',
    releasedOn: null,
    changes: [
      {
        ...safe,
        kind: 'ADDED',
        path: 'E.NEW',
        dangerous: true,
        description: spoken('Thêm giá trị E.NEW.', 'Adds value E.NEW.'),
      },
      {
        ...safe,
        kind: 'ADDED',
        path: 'Query.new',
        description: spoken('Thêm trường Query.new.', 'Adds field Query.new.'),
      },
    ],
  },
  {
    version: '2.0.0',
    releasedOn: '2026-12-31',
    changes: [
      {
        ...safe,
        kind: 'REMOVED',
        path: 'Query.old',
        breaking: true,
        description: spoken('Bỏ trường Query.old.', 'Removes field Query.old.'),
      },
    ],
  },
  { version: '1.0.0', releasedOn: '2026-11-22', changes: [] },
]
const root = { ...smallRegister, schemaChanges: { ...emptyList, totalCount: 3, nodes: versions } }

describe('the changes of the schema', () => {
  it('stand by version, newest first, each change with its place and what it means for clients', async () => {
    renderAt('/schema-changes', root)
    await heading('Các thay đổi của lược đồ')
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Phiên bản 2.1.0-unreleased',
      'Phiên bản 2.0.0',
      'Phiên bản 1.0.0',
    ])
    const coming = screen.getByRole('region', { name: 'Phiên bản 2.1.0-unreleased' })
    expect(within(coming).getByText('Chưa phát hành: còn có thể đổi')).toBeVisible()
    expect(within(coming).getByRole('row', { name: 'E.NEW Thêm giá trị E.NEW. Cần lưu ý' })).toBeVisible()
    expect(within(coming).getByRole('row', { name: 'Query.new Thêm trường Query.new. Tương thích' })).toBeVisible()
    const broken = screen.getByRole('region', { name: 'Phiên bản 2.0.0' })
    expect(within(broken).getByText('Phát hành ngày 31/12/2026')).toBeVisible()
    expect(within(broken).getByRole('row', { name: 'Query.old Bỏ trường Query.old. Không tương thích' })).toBeVisible()
    expect(screen.getByText('Phiên bản đầu tiên của lịch sử này.')).toBeVisible()
    expect(await faults()).toEqual([])
  })

  it('speak English, and are reached from the foot of every page', async () => {
    const { user } = renderAt('/method?lang=en', root)
    await heading(/./)
    await user.click(screen.getByRole('link', { name: 'Changes of the schema' }))
    await heading('Changes of the schema')
    const broken = screen.getByRole('region', { name: 'Version 2.0.0' })
    expect(within(broken).getByText('Released on 31 Dec 2026')).toBeVisible()
    expect(within(broken).getByRole('row', { name: 'Query.old Removes field Query.old. Breaking' })).toBeVisible()
  })

  it('say so when a page holds none, with the way back', async () => {
    renderAt('/schema-changes?after=beyond', { ...root, schemaChanges: emptyList })
    await heading('Các thay đổi của lược đồ')
    expect(screen.getByText('Không có phiên bản nào ở trang này.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Về trang đầu' })).toHaveAttribute('href', '/schema-changes')
    expect(await faults()).toEqual([])
  })

  it('offer to try again when the server cannot be reached', async () => {
    const down = () => {
      throw new NetworkDown()
    }
    renderAt('/schema-changes', { ...root, schemaChanges: down })
    await heading('Chưa kết nối được với sổ')
    expect(screen.getByRole('button', { name: 'Thử lại' })).toBeVisible()
  })
})
