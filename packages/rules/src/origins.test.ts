import { describe, expect, test } from '@jest/globals'
import { throughRenaming } from './origins.ts'

describe('throughRenaming', () => {
  test('a city that was a merged province comes from what was merged: Đồng Nai', () => {
    const steps = [{ unit: 'tỉnh Đồng Nai (2025)', next: ['Bình Phước', 'Đồng Nai'] }]
    expect(throughRenaming(steps)).toEqual(['Bình Phước', 'Đồng Nai'])
  })

  test('a province that was renamed and never merged comes from its former name: Huế', () => {
    expect(throughRenaming([{ unit: 'Thừa Thiên Huế', next: [] }])).toEqual(['Thừa Thiên Huế'])
  })

  test('of several, each stands for itself: Lào Cai', () => {
    const steps = [
      { unit: 'Lào Cai', next: [] },
      { unit: 'Yên Bái', next: ['Hoàng Liên Sơn'] },
    ]
    expect(throughRenaming(steps)).toEqual(['Lào Cai', 'Yên Bái'])
  })

  test('a unit that never changed comes from none', () => {
    expect(throughRenaming([])).toEqual([])
  })
})
