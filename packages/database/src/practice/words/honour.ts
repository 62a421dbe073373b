import type { HonourAuthority, RecipientKind } from '../../generated/client.ts'
import type { Text } from './topic.ts'

export const MOVEMENTS: readonly Text[] = [
  ['Đổi mới, sáng tạo trong quản lý, dạy và học', 'Innovation in management, teaching and learning'],
  ['Mỗi thầy cô giáo là một tấm gương tự học và sáng tạo', 'Every teacher an example of self-study and creativity'],
  ['Trường học hạnh phúc', 'Happy schools'],
  ['Cả nước thi đua xây dựng xã hội học tập', 'The whole country competes in building a learning society'],
]

export const HONOURS: readonly { title: Text; authority: HonourAuthority }[] = [
  { title: ['Huân chương Lao động hạng Ba', 'Labour Order, third class'], authority: 'STATE_PRESIDENT' },
  { title: ['Cờ thi đua của Chính phủ', 'Emulation flag of the Government'], authority: 'GOVERNMENT' },
  {
    title: ['Bằng khen của Thủ tướng Chính phủ', 'Certificate of merit of the Prime Minister'],
    authority: 'PRIME_MINISTER',
  },
  {
    title: [
      'Bằng khen của Bộ trưởng Bộ Giáo dục và Đào tạo',
      'Certificate of merit of the Minister of Education and Training',
    ],
    authority: 'MINISTRY',
  },
  { title: ['Tập thể Lao động xuất sắc', 'Excellent labour collective'], authority: 'PROVINCE' },
  {
    title: ['Giấy khen của Giám đốc Sở', 'Certificate of commendation of the department’s director'],
    authority: 'DEPARTMENT',
  },
]

/** Persons are told by role and place of work, never by name. */
export const RECIPIENTS: readonly { kind: RecipientKind; description: Text }[] = [
  {
    kind: 'COLLECTIVE',
    description: ['Trường có thành tích xuất sắc trong phong trào', 'School with outstanding results in the movement'],
  },
  { kind: 'COLLECTIVE', description: ['Công đoàn cơ sở trường học', 'School union'] },
  { kind: 'INDIVIDUAL', description: ['Giáo viên trực tiếp giảng dạy', 'Classroom teachers'] },
  { kind: 'INDIVIDUAL', description: ['Cán bộ quản lý cơ sở giáo dục', 'Managers of educational institutions'] },
  { kind: 'INDIVIDUAL', description: ['Nhân viên trường học', 'School staff'] },
]
