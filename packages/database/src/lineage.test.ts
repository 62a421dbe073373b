import { describe, expect, test } from '@jest/globals'
import { Prisma } from './generated/client.ts'
import { lineageOf } from './lineage.ts'

const link = (predecessorId: string, successorId: string, share: string | null) => ({
  predecessorId,
  successorId,
  share: share === null ? null : new Prisma.Decimal(share),
})
const from = (ancestor: string, rows: ReturnType<typeof lineageOf>) =>
  rows
    .filter(({ ancestorId }) => ancestorId === ancestor)
    .map(({ descendantId, share }) => [descendantId, share?.toString() ?? null])

describe('the lineage', () => {
  test('walks to the ends and multiplies the shares on the way', () => {
    const rows = lineageOf(['a', 'b', 'c'], [link('a', 'b', '0.5'), link('b', 'c', '0.5')])
    expect(from('a', rows)).toEqual([
      ['a', '1'],
      ['b', '0.5'],
      ['c', '0.25'],
    ])
    expect(from('c', rows)).toEqual([['c', '1']])
  })

  test('sums shares where ways meet', () => {
    const links = [link('a', 'b', '0.4'), link('a', 'c', '0.6'), link('b', 'd', '1'), link('c', 'd', '1')]
    expect(from('a', lineageOf(['a', 'b', 'c', 'd'], links))).toContainEqual(['d', '1'])
  })

  test('knows no share where one on the way is not published', () => {
    const links = [link('a', 'b', null), link('b', 'c', '1'), link('a', 'd', null), link('d', 'c', '1')]
    expect(from('a', lineageOf(['a', 'b', 'c', 'd'], links))).toEqual([
      ['a', '1'],
      ['b', null],
      ['c', null],
      ['d', null],
    ])
  })

  test('ends in a circle', () => {
    expect(from('a', lineageOf(['a', 'b'], [link('a', 'b', '1'), link('b', 'a', '1')]))).toEqual([
      ['a', '1'],
      ['b', '1'],
    ])
  })
})
