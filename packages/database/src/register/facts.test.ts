import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { validOn } from '@nhip-cau/rules/succession'
import { Comparator } from '../generated/enums.ts'
import { checkRegister } from './check.ts'
import type { Register } from './register.ts'
import type { ProgrammeRecord } from './schema/programme.ts'

const DIR = fileURLToPath(new URL('../../../../prisma/register', import.meta.url))

/** Codes and names of the 63 provinces of 30 June 2025 and of the 34 since, as Decision 19/2025/QĐ-TTg and the lists before it have them. */
const FORMER = `
  01 Hà Nội, 02 Hà Giang, 04 Cao Bằng, 06 Bắc Kạn, 08 Tuyên Quang, 10 Lào Cai, 11 Điện Biên, 12 Lai Châu,
  14 Sơn La, 15 Yên Bái, 17 Hòa Bình, 19 Thái Nguyên, 20 Lạng Sơn, 22 Quảng Ninh, 24 Bắc Giang, 25 Phú Thọ,
  26 Vĩnh Phúc, 27 Bắc Ninh, 30 Hải Dương, 31 Hải Phòng, 33 Hưng Yên, 34 Thái Bình, 35 Hà Nam, 36 Nam Định,
  37 Ninh Bình, 38 Thanh Hóa, 40 Nghệ An, 42 Hà Tĩnh, 44 Quảng Bình, 45 Quảng Trị, 46 Huế, 48 Đà Nẵng,
  49 Quảng Nam, 51 Quảng Ngãi, 52 Bình Định, 54 Phú Yên, 56 Khánh Hòa, 58 Ninh Thuận, 60 Bình Thuận,
  62 Kon Tum, 64 Gia Lai, 66 Đắk Lắk, 67 Đắk Nông, 68 Lâm Đồng, 70 Bình Phước, 72 Tây Ninh, 74 Bình Dương,
  75 Đồng Nai, 77 Bà Rịa - Vũng Tàu, 79 Hồ Chí Minh, 80 Long An, 82 Tiền Giang, 83 Bến Tre, 84 Trà Vinh,
  86 Vĩnh Long, 87 Đồng Tháp, 89 An Giang, 91 Kiên Giang, 92 Cần Thơ, 93 Hậu Giang, 94 Sóc Trăng,
  95 Bạc Liêu, 96 Cà Mau`
const CURRENT = `
  01 Hà Nội, 04 Cao Bằng, 08 Tuyên Quang, 11 Điện Biên, 12 Lai Châu, 14 Sơn La, 15 Lào Cai, 19 Thái Nguyên,
  20 Lạng Sơn, 22 Quảng Ninh, 24 Bắc Ninh, 25 Phú Thọ, 31 Hải Phòng, 33 Hưng Yên, 37 Ninh Bình,
  38 Thanh Hóa, 40 Nghệ An, 42 Hà Tĩnh, 44 Quảng Trị, 46 Huế, 48 Đà Nẵng, 51 Quảng Ngãi, 52 Gia Lai,
  56 Khánh Hòa, 66 Đắk Lắk, 68 Lâm Đồng, 75 Đồng Nai, 79 Hồ Chí Minh, 80 Tây Ninh, 82 Đồng Tháp,
  86 Vĩnh Long, 91 An Giang, 92 Cần Thơ, 96 Cà Mau`

let register: Register
beforeAll(async () => {
  register = await checkRegister(DIR)
})

const listed = (text: string) => text.split(',').map((item) => item.trim())
const provincesOn = (day: string) =>
  register.units
    .map(({ data }) => data)
    .filter((unit) => unit.level === 'PROVINCE' && validOn(unit, day))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
const namesOn = (day: string) => provincesOn(day).map(({ code, vi }) => `${code} ${vi[0]}`)

function programme(slug: string): ProgrammeRecord {
  const found = register.programmes.find(({ data }) => data.slug === slug)
  if (!found) throw new Error(`no programme ${slug}`)
  return found.data
}

/** What a list of citations says of a field: source and reason. */
const saidOf = (field: string, record: Pick<ProgrammeRecord, 'citations'>) =>
  record.citations.filter((citation) => citation.field === field).map(({ source, inferred }) => [source, inferred?.en])

describe('provinces', () => {
  test('the 63 of 30 June 2025 and the 34 of 1 July and of today', () => {
    expect(namesOn('2025-06-30')).toEqual(listed(FORMER))
    expect(namesOn('2025-07-01')).toEqual(listed(CURRENT))
    expect(namesOn('2026-11-21')).toEqual(listed(CURRENT))
  })

  test('the 97 entries of both lists are 86 units, for 11 were not changed', () => {
    const former = new Set(provincesOn('2025-06-30'))
    const current = provincesOn('2026-11-21')
    expect(former.size + current.length).toBe(97)
    expect(current.filter((unit) => former.has(unit)).map(({ code }) => code)).toEqual(
      listed('01, 04, 11, 12, 14, 20, 22, 38, 40, 42, 46'),
    )
  })

  test('Resolution 202/2025/QH15 joined 52 provinces into 23', () => {
    const merged = register.successions.map(({ data }) => data).filter(({ kind }) => kind === 'MERGER')
    expect(merged).toHaveLength(52)
    expect(new Set(merged.map(({ successor }) => successor)).size).toBe(23)
    expect(merged.every(({ legalBasis }) => legalBasis.vi.includes('202/2025/QH15'))).toBe(true)
    expect(merged.filter(({ successor }) => successor === '15@2025-07-01').map((m) => m.predecessor)).toEqual([
      '10',
      '15',
    ])
  })

  test('two changes of rank: Huế by 175/2024/QH15, Đồng Nai by 30/2026/QH16', () => {
    const redesignated = register.successions.map(({ data }) => data).filter(({ kind }) => kind === 'REDESIGNATION')
    expect(
      redesignated.map(({ predecessor, successor, legalBasis }) => [predecessor, successor, legalBasis.en]),
    ).toEqual([
      ['46', '46@2025-01-01', expect.stringContaining('175/2024/QH15')],
      ['75@2025-07-01', '75@2026-04-30', expect.stringContaining('30/2026/QH16')],
    ])
    expect(namesOn('2024-12-31')).toContain('46 Thừa Thiên Huế')
    const dongNai = (day: string) => provincesOn(day).find(({ code }) => code === '75')?.vi[1]
    expect([dongNai('2026-04-29'), dongNai('2026-04-30')]).toEqual(['Tỉnh Đồng Nai', 'Thành phố Đồng Nai'])
  })

  test('full names begin with what the unit is called in law, English ones without diacritics', () => {
    for (const { type, vi, en } of provincesOn('2025-06-30').concat(provincesOn('2026-11-21'))) {
      expect(vi[1]).toBe(`${type === 'PROVINCE' ? 'Tỉnh' : 'Thành phố'} ${vi[0]}`)
      expect(en.join('')).toMatch(/^[\w\s-]+(Province|City)$/)
    }
  })
})

describe('S0, Hải Phòng and Yên Bái, 30 May 2025', () => {
  test('three records, none with a day of signing', () => {
    const slugs = register.programmes
      .map(({ data }) => data)
      .filter((p) => p.citations.some(({ source }) => source === 'S0'))
    expect(slugs.map(({ slug, signedOn, attestedOn, proposedOn }) => [slug, signedOn, attestedOn, proposedOn])).toEqual(
      [
        ['hai-phong-yen-bai-online-english', null, '2025-05-30', null],
        ['hai-phong-yen-bai-vocational-memorandum', null, null, '2025-05-30'],
        ['yen-bai-hai-phong-vocational-linkage', null, '2025-05-30', null],
      ],
    )
  })

  test('the provinces are the former ones, the places three district-level units', () => {
    const { provinces, places, periodTo } = programme('hai-phong-yen-bai-online-english')
    expect([provinces, places, periodTo]).toEqual([['31', '15'], ['139', '137', '133'], null])
  })

  test('14 schools and nearly 3,000 lessons over two school years', () => {
    const { measurements } = programme('hai-phong-yen-bai-online-english')
    expect(
      measurements.map(({ quantity, periodFrom, periodTo }) => [
        quantity.value,
        quantity.comparator,
        periodFrom,
        periodTo,
      ]),
    ).toEqual([
      ['14', 'EXACTLY', '2023-09-05', '2025-05-31'],
      ['3000', 'NEARLY', '2023-09-05', '2025-05-31'],
    ])
  })

  test('the department of Yên Bái was followed by that of Lào Cai, by reasoning', () => {
    const body = register.organisations.find(({ data }) => data.slug === 'yen-bai-education-department')?.data
    expect([body?.validTo, body?.succeededBy, body?.succeededOn]).toEqual([
      '2025-06-30',
      'lao-cai-education-department',
      '2025-07-01',
    ])
    expect(body?.citations.find(({ field }) => field === 'succeededBy')?.inferred?.en).toMatch(/read as the successor/)
  })
})

describe('S1, Nghệ An and the Federation of Labour, 12 November 2022', () => {
  test('declares 6 contents and 9 activities and names 6 and 6', () => {
    const { declaredContents, declaredActivities, contents, activities } = programme(
      'nghe-an-labour-federation-2022-2026',
    )
    expect([declaredContents, declaredActivities, contents.length, activities.length]).toEqual([6, 9, 6, 6])
  })

  test('is signed on a day whose year is reasoned, for 2022 to 2026', () => {
    const record = programme('nghe-an-labour-federation-2022-2026')
    expect([record.signedOn, record.periodFrom, record.periodTo, record.periodPrecision]).toEqual([
      '2022-11-12',
      '2022-01-01',
      '2026-12-31',
      'YEAR',
    ])
    expect(saidOf('signedOn', record)).toEqual([['S1', expect.stringContaining('40th Vietnam Teachers’ Day')]])
  })

  test('promises one teacher house and reports on nothing', () => {
    const { activities, targets, measurements } = programme('nghe-an-labour-federation-2022-2026')
    expect(activities.map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 'PLANNED'))
    expect(activities.map(({ dueOn }) => dueOn)).toEqual(Array.from({ length: 6 }, () => null))
    expect(targets.map(({ quantity, dueOn }) => [quantity.value, quantity.comparator, dueOn])).toEqual([
      ['1', 'EXACTLY', '2026-12-31'],
    ])
    expect(measurements).toEqual([])
  })
})

describe('S2, Lai Châu, 10 December 2025', () => {
  test('the draft Project declares 7 tasks and names 3; the Resolution’s 3 are not counted', () => {
    const { declaredContents, contents } = programme('lai-chau-education-quality-2026-2030')
    const of = (part: string) => contents.filter((content) => content.part === part).map(({ counted }) => counted)
    expect([declaredContents, of('PROJECT'), of('RESOLUTION')]).toEqual([7, [true, true, true], [false, false, false]])
  })

  test('its day comes from X3, and it is signed by nobody', () => {
    const record = programme('lai-chau-education-quality-2026-2030')
    expect([record.draftedOn, record.signedOn]).toEqual(['2025-12-10', null])
    expect(saidOf('draftedOn', record)).toEqual([['X3', expect.stringContaining('morning of 10 December')]])
  })

  test('six targets for 2030, two of them in words', () => {
    const { targets } = programme('lai-chau-education-quality-2026-2030')
    expect(targets.map(({ indicator, quantity }) => [indicator, quantity.value, quantity.comparator])).toEqual([
      ['border-boarding-schools-operating', '11', 'EXACTLY'],
      ['solid-classrooms', '100', 'STRIVING_FOR'],
      ['schools-with-digital-infrastructure', '70', 'STRIVING_FOR'],
      ['students-with-digital-competence', '100', 'EXACTLY'],
      ['chinese-language-teaching', null, 'EXACTLY'],
      ['teachers-sufficient-to-norms', null, 'EXACTLY'],
    ])
    expect(targets.every(({ dueOn }) => dueOn === '2030-12-31')).toBe(true)
    expect(targets[0]?.citations.map(({ source }) => source)).toContain('X5')
  })
})

describe('S3, Hải Phòng, 18 September 2025', () => {
  test('more than 76 % now, striving for 90 % in 2030, of the merged city', () => {
    const { provinces, targets, measurements } = programme('hai-phong-emulation-2025-2030')
    const [target] = targets
    const baseline = measurements.find(({ key }) => key === target?.baseline)
    expect(provinces).toEqual(['31@2025-07-01'])
    expect(target).toMatchObject({ unit: '31@2025-07-01', quantity: { value: '90', comparator: 'STRIVING_FOR' } })
    expect(baseline).toMatchObject({ unit: '31@2025-07-01', quantity: { value: '76', comparator: 'MORE_THAN' } })
    expect(baseline?.criteriaVersion).not.toContain('57/2026')
  })

  test('every commune and ward is one of the 114 of X6', () => {
    const target = programme('hai-phong-emulation-2025-2030').targets[2]
    expect(target?.quantity).toMatchObject({ value: '100', comparator: 'EXACTLY', numerator: null, denominator: '114' })
    expect(target?.citations.find(({ field }) => field === 'denominator')?.source).toBe('X6')
  })

  test('hundreds and thousands are words, not numbers', () => {
    const words = programme('hai-phong-emulation-2025-2030').measurements.slice(1)
    expect(words.map(({ quantity }) => [quantity.value, quantity.comparator, quantity.wording?.vi])).toEqual([
      [null, Comparator.NOT_STATED, 'hàng trăm'],
      [null, Comparator.NOT_STATED, 'hàng nghìn'],
    ])
  })
})

describe('S4, Nghệ An and the Association for Promotion of Education, 28 July 2023', () => {
  test('declares no counts; the department signs and leads', () => {
    const record = programme('nghe-an-learning-promotion-2023-2030')
    expect([record.declaredContents, record.declaredActivities, record.signedOn]).toEqual([null, null, '2023-07-28'])
    expect(record.parties.map(({ roles }) => roles)).toEqual([['SIGNATORY', 'LEAD'], ['SIGNATORY']])
  })

  test('strives for all teachers and units, and for families without a figure', () => {
    const { targets } = programme('nghe-an-learning-promotion-2023-2030')
    expect(targets.map(({ indicator, quantity }) => [indicator, quantity.value, quantity.comparator])).toEqual([
      ['teachers-learning-citizens', '100', 'STRIVING_FOR'],
      ['learning-families', null, 'NOT_STATED'],
      ['learning-units', '100', 'STRIVING_FOR'],
    ])
  })
})

describe('outside figures', () => {
  const of = (source: string) =>
    register.measurements.map(({ data }) => data).filter((m) => m.programme === null && m.source === source)

  test('X2: 76.98 % in total and four levels, at the same place as S3', () => {
    expect(of('X2').map(({ unit, disaggregation, quantity }) => [unit, disaggregation, quantity.value])).toEqual([
      ['31@2025-07-01', '', '76.98'],
      ['31@2025-07-01', 'education-level=preschool', '79.85'],
      ['31@2025-07-01', 'education-level=primary', '78.74'],
      ['31@2025-07-01', 'education-level=lower-secondary', '76.85'],
      ['31@2025-07-01', 'education-level=upper-secondary', '72.5'],
    ])
  })

  test('X4: Lai Châu in school year 2024–2025, the share computed from 228 of 336', () => {
    expect(of('X4').map(({ indicator, quantity }) => [indicator, quantity.value, quantity.comparator])).toEqual([
      ['schools', '336', 'EXACTLY'],
      ['classes', '5182', 'EXACTLY'],
      ['children-and-pupils', '150000', 'NEARLY'],
      ['education-staff', '11390', 'EXACTLY'],
      ['schools-meeting-national-standards', '67.857143', 'EXACTLY'],
    ])
    const share = of('X4').at(-1)
    expect([share?.quantity.numerator, share?.quantity.denominator]).toEqual(['228', '336'])
    expect(share?.citations[0]?.inferred?.en).toMatch(/computed/)
  })

  test('nobody has verified a figure of an article', () => {
    expect(new Set(register.measurements.map(({ data }) => data.status))).toEqual(new Set(['SUBMITTED']))
  })
})

describe('the catalogue', () => {
  test('42 entries with a code, six that one programme uses alone and one of X6', () => {
    const codes = register.indicators.map(({ data }) => data.catalogueCode)
    expect(codes.filter((code) => code !== null)).toHaveLength(42)
    expect(codes.filter((code) => code === null)).toHaveLength(7)
  })

  test('only what SDG names has no definition', () => {
    const undefinedOnes = register.indicators.map(({ data }) => data).filter(({ definition }) => definition === null)
    expect(undefinedOnes.map(({ catalogueCode }) => catalogueCode?.slice(0, 3))).toEqual(
      Array.from({ length: 9 }, () => 'SDG'),
    )
  })

  test('policy conditions and declared scope are not indicators', () => {
    const names = register.indicators.map(({ data }) => data.name.en).join('\n')
    expect(names).not.toMatch(/commitment|coordination contents|tasks and solutions/i)
  })
})

/** Every reason given anywhere in the register, of records inside records too. */
function* inferences(value: unknown): Generator<{ vi: string; en: string }> {
  if (typeof value !== 'object' || value === null) return
  if ('inferred' in value && value.inferred !== null) yield value.inferred as { vi: string; en: string }
  for (const part of Object.values(value)) yield* inferences(part)
}

test('everything that is inferred says so in both languages', () => {
  const notes = [...inferences(register)]
  expect(notes.length).toBeGreaterThan(150)
  for (const { vi, en } of notes) {
    expect(vi).toMatch(/[à-ỹđ]/i)
    expect(en).not.toBe(vi)
  }
})
