import type { DocumentKind, DocumentLevel } from '../../generated/client.ts'
import type { Text } from './topic.ts'

/** A made-up national text. `above` is the key of the text it carries out; targets are indicator, value, due day. */
export type NationalDocument = {
  key: string
  above: string | null
  kind: DocumentKind
  level: DocumentLevel
  number: string
  issuedOn: string
  issuer: Text
  title: Text
  targets: readonly (readonly [indicator: string, value: string, dueOn: string])[]
}

/** Highest first. Numbers begin with TH, for “thực hành”, so that none is taken for a real text. */
export const NATIONAL: readonly NationalDocument[] = [
  {
    key: 'resolution',
    above: null,
    kind: 'RESOLUTION',
    level: 'PARTY_CENTRAL',
    number: 'TH-01-NQ/TW',
    issuedOn: '2025-08-15',
    issuer: ['Bộ Chính trị (văn bản thực hành)', 'Politburo (practice text)'],
    title: [
      'Nghị quyết thực hành về đột phá phát triển giáo dục và đào tạo',
      'Practice resolution on a breakthrough in education and training',
    ],
    targets: [
      ['schools-meeting-national-standards', '80', '2030-12-31'],
      ['upper-secondary-completion', '85', '2030-12-31'],
      ['kindergarten-enrolment-rate-ages-3-5', '97', '2030-12-31'],
    ],
  },
  {
    key: 'programme',
    above: 'resolution',
    kind: 'RESOLUTION',
    level: 'NATIONAL',
    number: 'TH-281/NQ-CP',
    issuedOn: '2025-09-20',
    issuer: ['Chính phủ (văn bản thực hành)', 'Government (practice text)'],
    title: [
      'Chương trình hành động thực hành của Chính phủ về phát triển giáo dục và đào tạo',
      'Practice action programme of the Government on education and training',
    ],
    targets: [
      ['pupils-taught-two-sessions', '95', '2030-12-31'],
      ['students-with-digital-competence', '80', '2030-12-31'],
    ],
  },
  {
    key: 'strategy',
    above: 'programme',
    kind: 'DECISION',
    level: 'MINISTRY',
    number: 'TH-3005/QĐ-BGDĐT',
    issuedOn: '2025-10-30',
    issuer: ['Bộ Giáo dục và Đào tạo (văn bản thực hành)', 'Ministry of Education and Training (practice text)'],
    title: [
      'Kế hoạch thực hành của ngành Giáo dục thực hiện chương trình hành động của Chính phủ',
      'Practice plan of the education sector to carry out the Government’s action programme',
    ],
    targets: [
      ['schools-with-digital-infrastructure', '100', '2030-12-31'],
      ['institutions-meeting-facility-standards', '90', '2030-12-31'],
    ],
  },
  {
    key: 'circular',
    above: 'programme',
    kind: 'CIRCULAR',
    level: 'MINISTRY',
    number: 'TH-57/2026/TT-BGDĐT',
    issuedOn: '2026-07-07',
    issuer: ['Bộ Giáo dục và Đào tạo (văn bản thực hành)', 'Ministry of Education and Training (practice text)'],
    title: [
      'Thông tư thực hành quy định tiêu chuẩn công nhận trường đạt chuẩn quốc gia',
      'Practice circular on the standards by which schools are recognised',
    ],
    targets: [],
  },
  {
    key: 'older',
    above: null,
    kind: 'DECISION',
    level: 'NATIONAL',
    number: 'TH-1373/QĐ-TTg',
    issuedOn: '2021-07-30',
    issuer: ['Thủ tướng Chính phủ (văn bản thực hành)', 'Prime Minister (practice text)'],
    title: [
      'Đề án thực hành xây dựng xã hội học tập giai đoạn 2021 - 2030',
      'Practice project on building a learning society, 2021–2030',
    ],
    targets: [
      ['learning-families', '80', '2030-12-31'],
      ['adult-learning-citizens', '50', '2030-12-31'],
    ],
  },
]
