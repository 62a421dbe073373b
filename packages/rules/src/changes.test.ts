import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { bare } from '../test/facts.ts'
import { changesBetween, changesSentence } from './changes.ts'
import type { Finding, FindingKind } from './finding.ts'
import { SEVERITY } from './findings.ts'
import { headlineText } from './overview.ts'

const of = (kind: FindingKind, id: string, more: Partial<Finding> = {}): Finding =>
  bare(kind, { key: `${kind}:${id}`, subject: { type: 'Target', id }, ...more })
const ids = (before: Finding[], after: Finding[]) => {
  const { appeared, gone, worsened, eased, unchanged } = changesBetween(before, after)
  return {
    appeared: appeared.map(({ key }) => key),
    gone: gone.map(({ key }) => key),
    worsened: worsened.map((change) => change.after.key),
    eased: eased.map((change) => change.after.key),
    unchanged: unchanged.map(({ key }) => key),
  }
}
const none = { appeared: [], gone: [], worsened: [], eased: [], unchanged: [] }

describe('changesBetween', () => {
  it('goes by key', () => {
    expect(
      ids([of('ACTIVITY_LATE', 'a'), of('ACTIVITY_LATE', 'b')], [of('ACTIVITY_LATE', 'b'), of('ACTIVITY_LATE', 'c')]),
    ).toEqual({
      ...none,
      appeared: ['ACTIVITY_LATE:c'],
      gone: ['ACTIVITY_LATE:a'],
      unchanged: ['ACTIVITY_LATE:b'],
    })
  })

  it('takes late and at risk for one matter', () => {
    const [risk, late] = [of('TARGET_AT_RISK', 't'), of('TARGET_LATE', 't')]
    expect(ids([risk], [late])).toEqual({ ...none, worsened: ['TARGET_LATE:t'] })
    expect(ids([late], [risk])).toEqual({ ...none, eased: ['TARGET_AT_RISK:t'] })
  })

  it('does not call a target worse or better for being judged, or not', () => {
    expect(ids([of('TARGET_NOT_ASSESSABLE', 't')], [of('TARGET_LATE', 't')])).toEqual({
      ...none,
      appeared: ['TARGET_LATE:t'],
      gone: ['TARGET_NOT_ASSESSABLE:t'],
    })
  })

  it('calls worse what has ended, or fallen overdue', () => {
    const ending = (days: number) => of('ENDS_WITHOUT_RENEWAL', 'p', { daysLeft: days, overdue: days < 0 })
    expect(ids([ending(3)], [ending(-1)]).worsened).toHaveLength(1)
    expect(ids([ending(9)], [ending(3)]).unchanged).toHaveLength(1)
    expect(ids([of('DIRECTIVE_OPEN', 'd')], [of('DIRECTIVE_OPEN', 'd', { overdue: true })]).worsened).toHaveLength(1)
    expect(ids([of('DIRECTIVE_OPEN', 'd', { overdue: true })], [of('DIRECTIVE_OPEN', 'd')]).eased).toHaveLength(1)
  })

  it('loses nothing, and turns round', () => {
    const day = fc.uniqueArray(
      fc.tuple(fc.constantFrom(...SEVERITY), fc.constantFrom('a', 'b', 'c')).map(([kind, id]) => of(kind, id)),
      // A target is late or at risk, never both.
      { selector: ({ key }) => key.replace(/^TARGET_(LATE|AT_RISK)/, 'PACE') },
    )
    fc.assert(
      fc.property(day, day, (before, after) => {
        const [there, back] = [changesBetween(before, after), changesBetween(after, before)]
        expect(there.unchanged.length + there.worsened.length + there.eased.length + there.appeared.length).toBe(
          after.length,
        )
        expect(there.unchanged.length + there.worsened.length + there.eased.length + there.gone.length).toBe(
          before.length,
        )
        expect(back.appeared).toEqual(there.gone)
        expect(back.gone).toHaveLength(there.appeared.length)
        expect(back.eased.map((change) => change.before.key).sort()).toEqual(
          there.worsened.map((change) => change.after.key).sort(),
        )
      }),
    )
  })
})

describe('changesSentence', () => {
  const say = (before: Finding[], after: Finding[]) => {
    const parts = changesSentence(changesBetween(before, after))
    return [headlineText(parts, 'VI'), headlineText(parts, 'EN')]
  }

  it('counts each way of changing, as a part of its own', () => {
    const before = [of('TARGET_AT_RISK', 't'), of('TARGET_LATE', 'u'), of('ACTIVITY_LATE', 'a')]
    const after = [
      of('TARGET_LATE', 't'),
      of('TARGET_AT_RISK', 'u'),
      of('PARTY_SUCCEEDED', 'o'),
      of('DIRECTIVE_OPEN', 'd'),
    ]
    expect(say(before, after)).toEqual([
      'So với lần xem trước: 2 nội dung mới, 1 nội dung nghiêm trọng hơn, 1 nội dung giảm nhẹ và 1 nội dung không còn.',
      'Since the last look: 2 new findings, 1 worse, 1 eased and 1 gone.',
    ])
    expect(changesSentence(changesBetween(before, after)).flatMap(({ filter }) => filter ?? [])).toEqual([
      'appeared',
      'worsened',
      'eased',
      'gone',
    ])
    expect(say([], [of('PARTY_SUCCEEDED', 'o')])).toEqual([
      'So với lần xem trước: 1 nội dung mới.',
      'Since the last look: 1 new finding.',
    ])
  })

  it('says when nothing has changed', () => {
    expect(say([of('TARGET_LATE', 't')], [of('TARGET_LATE', 't')])).toEqual([
      'So với lần xem trước, không có gì thay đổi.',
      'Nothing has changed since the last look.',
    ])
  })
})
