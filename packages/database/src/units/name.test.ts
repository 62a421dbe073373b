import { expect, test } from '@jest/globals'
import { namesOf } from './name.ts'

test.each([
  ['Xã Tà Si Láng', 'COMMUNE', 'Tà Si Láng', 'Ta Si Lang', 'Ta Si Lang Commune'],
  ['Thị trấn Đồng Đăng', 'TOWNSHIP', 'Đồng Đăng', 'Dong Dang', 'Dong Dang Township'],
  ['Phường 15', 'WARD', 'Phường 15', 'Ward 15', 'Ward 15'],
] as const)('%s', (full, type, nameVi, nameEn, fullNameEn) => {
  expect(namesOf(full, type)).toEqual({ nameVi, nameEn, fullNameVi: full, fullNameEn })
})

test('an English full name that is given stands', () => {
  expect(namesOf('Đặc khu Côn Đảo', 'SPECIAL_ZONE', 'Con Dao Special Zone').fullNameEn).toBe('Con Dao Special Zone')
})
