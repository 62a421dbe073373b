import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Finding, FindingKind } from './findings.ts'
import { concentration, type HeadlineInput, headline, headlineText, tally } from './overview.ts'

const empty: HeadlineInput = {
  inForce: 0,
  late: 0,
  atRisk: 0,
  lateActivities: 0,
  ending: 0,
  ended: 0,
  openDirectives: 0,
  unanswered: 0,
  proposed: 0,
  withoutBaseline: 0,
  notAssessable: 0,
  concentratedIn: [],
}
const say = (input: Partial<HeadlineInput>) => {
  const { parts } = headline({ ...empty, ...input })
  return [headlineText(parts, 'VI'), headlineText(parts, 'EN')]
}
const name = (text: string) => ({ vi: text, en: text })

describe('headline', () => {
  it('opens a busy register with what is late, and where', () => {
    expect(
      say({
        inForce: 60,
        late: 27,
        atRisk: 41,
        proposed: 3,
        concentratedIn: ['Lào Cai', 'Quảng Trị', 'Thanh Hóa'].map(name),
      }),
    ).toEqual([
      '27 cam kết đang chậm và 41 có nguy cơ, tập trung ở Lào Cai, Quảng Trị và Thanh Hóa.',
      '27 commitments are late and 41 at risk, mainly in Lào Cai, Quảng Trị and Thanh Hóa.',
    ])
    expect(say({ late: 1, atRisk: 2, lateActivities: 12 })).toEqual([
      '1 cam kết đang chậm, 2 có nguy cơ và 12 hoạt động quá hạn.',
      '1 commitment is late, 2 at risk and 12 activities overdue.',
    ])
    expect(say({ atRisk: 1 })).toEqual(['1 cam kết có nguy cơ.', '1 commitment is at risk.'])
    expect(say({ lateActivities: 1 })).toEqual(['1 hoạt động quá hạn.', '1 activity is overdue.'])
  })

  it('opens a quiet one with what ends, what is unsigned and what cannot be assessed', () => {
    expect(say({ inForce: 5, ending: 1, proposed: 1, notAssessable: 8 })).toEqual([
      '5 chương trình đang thực hiện, chưa ghi nhận cam kết nào chậm; 1 chương trình sắp kết thúc mà chưa gia hạn, 1 đề xuất hợp tác chưa được ký kết và 8 chỉ tiêu chưa đánh giá được.',
      '5 programmes are in force and no commitment is known to be late; 1 programme ends soon with no renewal recorded, 1 proposal is still unsigned and 8 targets cannot be assessed.',
    ])
    expect(say({ inForce: 1, ended: 2 })[1]).toBe(
      '1 programme is in force and no commitment is known to be late; 2 programmes have ended with no renewal recorded.',
    )
  })

  it('names what waits for an answer, and no more than a sentence bears', () => {
    expect(say({ inForce: 5, ending: 1, openDirectives: 1, unanswered: 2, proposed: 1, withoutBaseline: 1 })).toEqual([
      '5 chương trình đang thực hiện, chưa ghi nhận cam kết nào chậm; 1 chương trình sắp kết thúc mà chưa gia hạn, 1 kết luận, đề nghị chưa có kết quả, 2 nhóm ý kiến góp ý chưa được trả lời, 1 đề xuất hợp tác chưa được ký kết và 1 chỉ tiêu chưa có số liệu gốc.',
      '5 programmes are in force and no commitment is known to be late; 1 programme ends soon with no renewal recorded, 1 directive is still open, 2 groups of opinions await an answer, 1 proposal is still unsigned and 1 target has no baseline.',
    ])
    const [vi, en] = say({
      inForce: 5,
      ending: 1,
      openDirectives: 3,
      unanswered: 1,
      proposed: 1,
      withoutBaseline: 2,
      notAssessable: 7,
    })
    expect(vi).toMatch(/1 đề xuất hợp tác chưa được ký kết và 9 việc khác cần xem\.$/)
    expect(en).toMatch(/1 proposal is still unsigned and 9 other matters want a look\.$/)
  })

  it('opens an empty one by saying so', () => {
    expect(say({})).toEqual(['Hiện không có chương trình nào đang thực hiện.', 'No programme is in force.'])
  })

  it('makes every count a part with its filter, and nothing else', () => {
    const { parts } = headline({ ...empty, inForce: 3, ending: 1, notAssessable: 8 })
    expect(parts.filter(({ filter }) => filter !== null)).toEqual([
      {
        filter: 'ENDS_WITHOUT_RENEWAL',
        text: {
          vi: '1 chương trình sắp kết thúc mà chưa gia hạn',
          en: '1 programme ends soon with no renewal recorded',
        },
      },
      {
        filter: 'TARGET_NOT_ASSESSABLE',
        text: { vi: '8 chỉ tiêu chưa đánh giá được', en: '8 targets cannot be assessed' },
      },
    ])
  })

  it('is one sentence, whatever the counts', () => {
    const n = fc.nat({ max: 3 })
    fc.assert(
      fc.property(
        fc.record({
          inForce: n,
          late: n,
          atRisk: n,
          lateActivities: n,
          ending: n,
          ended: n,
          openDirectives: n,
          unanswered: n,
          proposed: n,
          withoutBaseline: n,
          notAssessable: n,
        }),
        (counts) => {
          for (const sentence of say(counts)) expect(sentence).toMatch(/^[A-ZĐ\d][^.]+[^ ,;]\.$/)
        },
      ),
    )
  })
})

const finding = (kind: FindingKind, provinceId: string | null = null, days: number | null = null): Finding => ({
  key: `${kind}:x`,
  kind,
  subject: { type: 'Programme', id: 'x' },
  programmeId: 'x',
  ownerId: null,
  provinceId,
  since: null,
  days,
  message: name(''),
})

describe('counts for the headline', () => {
  it('tell what ends from what has ended', () => {
    const counts = tally([
      finding('ENDS_WITHOUT_RENEWAL', null, 0),
      finding('ENDS_WITHOUT_RENEWAL', null, -1),
      finding('TARGET_LATE'),
      finding('PARTY_SUCCEEDED'),
      finding('DIRECTIVE_OPEN'),
      finding('DIRECTIVE_OPEN'),
      finding('OPINION_UNANSWERED'),
      finding('TARGET_WITHOUT_BASELINE'),
    ])
    expect(counts).toEqual({
      late: 1,
      atRisk: 0,
      lateActivities: 0,
      ending: 1,
      ended: 1,
      openDirectives: 2,
      unanswered: 1,
      proposed: 0,
      withoutBaseline: 1,
      notAssessable: 0,
    })
  })

  it('name the fewest provinces that hold half of what is late or at risk', () => {
    const late = (...provinces: string[]) => provinces.map((id) => finding('TARGET_LATE', id))
    expect(concentration(late('a', 'b', 'b', 'b', 'c'))).toEqual(['b'])
    expect(concentration(late('a', 'b', 'c', 'd'))).toEqual(['a', 'b'])
    expect(concentration(late('a', 'b', 'c', 'd', 'e', 'f', 'g'))).toEqual([])
    expect(concentration(late('a', 'a'))).toEqual([])
    expect(
      concentration([...late('a', 'a', 'b'), finding('TARGET_NOT_ASSESSABLE', 'c'), finding('TARGET_LATE')]),
    ).toEqual(['a'])
  })
})
