import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { checkRegister } from './check.ts'
import type { Register } from './register.ts'

const DIR = fileURLToPath(new URL('../../../../prisma/register', import.meta.url))

let register: Register
beforeAll(async () => {
  register = await checkRegister(DIR)
})

function programme(slug: string) {
  const found = register.programmes.find(({ data }) => data.slug === slug)
  if (!found) throw new Error(`no programme ${slug}`)
  return found.data
}

describe('contributions', () => {
  test('S0: nearly 3,000 lessons, and eight kinds whose number is not stated', () => {
    const { contributions } = programme('hai-phong-yen-bai-online-english')
    expect(contributions.map(({ kind, quantity }) => [kind, quantity.comparator, quantity.value])).toEqual([
      ['LESSON', 'NEARLY', '3000'],
      ['VOLUNTEER_TEACHER', 'NOT_STATED', null],
      ['TELEVISION', 'NOT_STATED', null],
      ['COMPUTER', 'NOT_STATED', null],
      ['CAMERA', 'NOT_STATED', null],
      ['INTERNET', 'NOT_STATED', null],
      ['BOOK', 'NOT_STATED', null],
      ['FURNITURE', 'NOT_STATED', null],
      ['UNIFORM', 'NOT_STATED', null],
    ])
    for (const record of contributions) {
      expect([record.giver, record.receiver, record.delivered]).toEqual([
        'hai-phong-education-department',
        'yen-bai-education-department',
        true,
      ])
      expect([record.periodFrom, record.periodTo, record.periodPrecision]).toEqual([
        '2023-09-05',
        '2025-05-31',
        'SCHOOL_YEAR',
      ])
      expect(record.places).toEqual(['139', '137', '133'])
    }
  })

  test('S1: one teacher house, promised and not reported as built, by nobody named', () => {
    const [house, ...more] = programme('nghe-an-labour-federation-2022-2026').contributions
    expect(more).toEqual([])
    expect(house).toMatchObject({ kind: 'TEACHER_HOUSE', giver: null, receiver: null, delivered: false })
    expect(house?.quantity).toMatchObject({ value: '1', comparator: 'EXACTLY', unit: 'house' })
  })

  test('neither side’s confirmation is published anywhere', () => {
    const all = register.programmes.flatMap(({ data }) => data.contributions)
    expect(all).toHaveLength(10)
    expect(all.flatMap(({ confirmations }) => confirmations)).toEqual([])
  })
})

test('S0: four aims of the memorandum, which are not counted as contents', () => {
  const { contents } = programme('hai-phong-yen-bai-vocational-memorandum')
  expect(contents.map(({ part, ordinal, counted }) => [part, ordinal, counted])).toEqual([
    ['AIM', 1, false],
    ['AIM', 2, false],
    ['AIM', 3, false],
    ['AIM', 4, false],
  ])
})

test('S0: five years of work at least (i03), and exemption from tuition: conditions of the former Hải Phòng', () => {
  const linkage = 'yen-bai-hai-phong-vocational-linkage'
  expect(register.conditions.map(({ data }) => [data.unit, data.programme, data.quantity])).toEqual([
    ['31', linkage, expect.objectContaining({ value: '5', comparator: 'AT_LEAST', unit: 'year' })],
    ['31', linkage, expect.objectContaining({ value: null, wording: expect.objectContaining({ vi: 'miễn học phí' }) })],
  ])
})

test('X6: 1,608 institutions and more than 1,050,000 learners of the merged Hải Phòng', () => {
  const figures = register.measurements.map(({ data }) => data).filter(({ source }) => source === 'X6')
  expect(
    figures.map(({ indicator, unit, periodTo, quantity }) => [
      indicator,
      unit,
      periodTo,
      quantity.comparator,
      quantity.value,
    ]),
  ).toEqual([
    ['education-institutions', '31@2025-07-01', '2025-09-05', 'EXACTLY', '1608'],
    ['children-and-pupils', '31@2025-07-01', '2025-09-05', 'MORE_THAN', '1050000'],
  ])
})

describe('what followed the three districts of S0', () => {
  test('15 communes and wards of the new Lào Cai since 1 July 2025', () => {
    const communes = register.units.map(({ data }) => data).filter(({ level }) => level === 'COMMUNE')
    expect(communes.map(({ code, vi }) => `${code} ${vi[1]}`)).toEqual([
      '04288 Phường Nghĩa Lộ',
      '04456 Xã Mù Cang Chải',
      '04462 Xã Nậm Có',
      '04465 Xã Khao Mang',
      '04474 Xã Lao Chải',
      '04489 Xã Chế Tạo',
      '04492 Xã Púng Luông',
      '04585 Xã Hạnh Phúc',
      '04603 Xã Tà Xi Láng',
      '04606 Xã Trạm Tấu',
      '04609 Xã Phình Hồ',
      '04630 Xã Tú Lệ',
      '04660 Xã Liên Sơn',
      '04663 Phường Trung Tâm',
      '04681 Phường Cầu Thia',
    ])
    expect(new Set(communes.map(({ parent, validFrom, validTo }) => `${parent} ${validFrom} ${validTo}`))).toEqual(
      new Set(['15@2025-07-01 2025-07-01 null']),
    )
  })

  test('each district went to several, in parts nobody publishes', () => {
    const parts = register.successions.map(({ data }) => data).filter(({ kind }) => kind === 'SPLIT')
    const followers = Map.groupBy(parts, ({ predecessor }) => predecessor)
    expect([...followers].map(([code, list]) => [code, list.length])).toEqual([
      ['133', 4],
      ['137', 7],
      ['139', 4],
    ])
    expect(parts.every(({ share }) => share === null)).toBe(true)
  })
})
