import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { bare } from '../test/facts.ts'
import { register, VIEWS } from '../test/register.ts'
import type { Finding, FindingKind } from './finding.ts'
import { findingsIn } from './finding-count.ts'
import { matches } from './finding-filter.ts'
import { SEVERITY } from './findings.ts'
import { type HeadlineInput, headline, headlineText } from './overview.ts'

type Counts = Partial<Record<FindingKind | 'ENDED', number>>
const findings = (counts: Counts): Finding[] =>
  Object.entries(counts).flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, i) =>
      kind === 'ENDED'
        ? bare('ENDS_WITHOUT_RENEWAL', { key: `${kind}:${i}`, overdue: true })
        : bare(kind as FindingKind, { key: `${kind}:${i}` }),
    ),
  )
const say = (counts: Counts, input: Partial<HeadlineInput> = {}) => {
  const { parts } = headline({ findings: findings(counts), inForce: 0, concentratedIn: [], ...input })
  return [headlineText(parts, 'VI'), headlineText(parts, 'EN')]
}
const name = (text: string) => ({ vi: text, en: text })

describe('headline', () => {
  it('opens a busy register with what is late, and where, and counts the rest', () => {
    expect(
      say(
        { TARGET_LATE: 27, TARGET_AT_RISK: 41, PROPOSED_NOT_SIGNED: 3, DIRECTIVE_OPEN: 1_200 },
        { inForce: 60, concentratedIn: ['Lào Cai', 'Quảng Trị', 'Thanh Hóa'].map(name) },
      ),
    ).toEqual([
      '27 chỉ tiêu chậm, tập trung ở Lào Cai, Quảng Trị và Thanh Hóa; 41 chỉ tiêu có nguy cơ và 1.203 nội dung khác cần xử lý.',
      '27 targets are late, mainly in Lào Cai, Quảng Trị and Thanh Hóa; 41 targets are at risk and 1,203 other findings.',
    ])
    expect(say({ TARGET_LATE: 1, TARGET_AT_RISK: 2, ACTIVITY_LATE: 12 })).toEqual([
      '1 chỉ tiêu chậm và 12 hoạt động quá hạn; 2 chỉ tiêu có nguy cơ.',
      '1 target is late and 12 activities are overdue; 2 targets are at risk.',
    ])
    expect(say({ TARGET_AT_RISK: 1, OPINION_UNANSWERED: 1 })).toEqual([
      '1 chỉ tiêu có nguy cơ; 1 nội dung khác cần xử lý.',
      '1 target is at risk; 1 other finding.',
    ])
    expect(say({ ACTIVITY_LATE: 1 })).toEqual(['1 hoạt động quá hạn.', '1 activity is overdue.'])
  })

  it('opens a quiet one with what ends, what is unsigned and what cannot be assessed', () => {
    expect(say({ ENDS_WITHOUT_RENEWAL: 1, PROPOSED_NOT_SIGNED: 1, TARGET_NOT_ASSESSABLE: 8 }, { inForce: 5 })).toEqual([
      '5 chương trình đang thực hiện, chưa ghi nhận chỉ tiêu hay hoạt động nào chậm; 1 chương trình sắp kết thúc mà chưa gia hạn, 1 đề xuất hợp tác chưa được ký kết và 8 chỉ tiêu chưa đánh giá được.',
      '5 programmes are in force and no target or activity is known to be late; 1 programme ends soon with no renewal recorded, 1 proposal is still unsigned and 8 targets cannot be assessed.',
    ])
    expect(say({ ENDED: 2 }, { inForce: 1 })[1]).toBe(
      '1 programme is in force and no target or activity is known to be late; 2 programmes have ended with no renewal recorded.',
    )
  })

  it('names no more than a sentence bears, and counts what it does not name', () => {
    const five = {
      ENDS_WITHOUT_RENEWAL: 1,
      DIRECTIVE_OPEN: 11,
      OPINION_UNANSWERED: 2,
      PROPOSED_NOT_SIGNED: 1,
      TARGET_WITHOUT_BASELINE: 1,
    }
    expect(say(five)[0]).toMatch(/1 đề xuất hợp tác chưa được ký kết và 1 chỉ tiêu chưa có số liệu gốc\.$/)
    const [vi, en] = say({ ...five, TARGET_NOT_ASSESSABLE: 6, PARTY_SUCCEEDED: 1, CONTRIBUTION_UNCONFIRMED: 17 })
    expect(vi).toMatch(
      /11 kết luận, .* 2 nhóm ý kiến .* 1 đề xuất hợp tác chưa được ký kết và 25 nội dung khác cần xử lý\.$/,
    )
    expect(en).toMatch(/1 proposal is still unsigned and 25 other findings\.$/)
    expect(say({ CONTRIBUTION_UNCONFIRMED: 2 })[0]).toMatch(/nào đang thực hiện; 2 nội dung cần xử lý\.$/)
  })

  it('opens an empty one by saying so', () => {
    expect(say({})).toEqual(['Hiện không có chương trình nào đang thực hiện.', 'No programme is in force.'])
  })

  it('counts what ends apart from what has ended', () => {
    const all = findings({ ENDS_WITHOUT_RENEWAL: 1, ENDED: 3 })
    const { parts } = headline({ findings: all, inForce: 3, concentratedIn: [] })
    expect(parts.flatMap(({ filter, count }) => (filter ? [{ ...filter, count }] : []))).toEqual([
      { kinds: ['ENDS_WITHOUT_RENEWAL'], overdue: false, count: 1 },
      { kinds: ['ENDS_WITHOUT_RENEWAL'], overdue: true, count: 3 },
    ])
  })

  it('is one sentence, whatever the counts', () => {
    const counts = fc.record(Object.fromEntries([...SEVERITY, 'ENDED'].map((kind) => [kind, fc.nat({ max: 3 })])))
    fc.assert(
      fc.property(counts, fc.nat(3), (some, inForce) => {
        for (const sentence of say(some, { inForce })) expect(sentence).toMatch(/^[A-ZĐ\d][^.]+[^ ,;]\.$/)
      }),
    )
  })

  it('has parts that add up to the findings, each the length of the list its filter keeps', () => {
    const scope = fc.constantFrom(null, ...VIEWS.AS_WAS.values(), ...VIEWS.AS_IS.values())
    fc.assert(
      fc.property(register, scope, ({ all, inForce }, units) => {
        const list = findingsIn(all, units)
        const { parts } = headline({ findings: list, inForce, concentratedIn: [] })
        const counted = parts.flatMap(({ filter, count, text }) => (filter ? [{ filter, count, text }] : []))
        expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(list.length)
        for (const { filter, count, text } of counted) {
          expect(list.filter((finding) => matches(finding, filter))).toHaveLength(count)
          expect(text.vi.startsWith(`${count} `)).toBe(true)
        }
        for (const finding of list) expect(counted.filter(({ filter }) => matches(finding, filter))).toHaveLength(1)
      }),
    )
  })
})
