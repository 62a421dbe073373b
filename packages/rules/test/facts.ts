import type { FindingKind } from '../src/finding.ts'
import type { ProgrammeFacts, TargetFacts } from '../src/finding-facts.ts'
import { type Finding, findingsOf } from '../src/findings.ts'
import type { Pace, PaceStatus } from '../src/pace.ts'

export const today = '2026-11-21'

/** A programme in force with nothing amiss. */
export const quiet: ProgrammeFacts = {
  id: 'p',
  slug: 'p',
  title: { vi: 'Chương trình phối hợp giữa hai ngành', en: 'The coordination programme of the two sectors' },
  draftedOn: null,
  proposedOn: null,
  effectiveOn: '2022-11-12',
  endsOn: '2030-12-31',
  hasRenewal: false,
  declared: { contents: null, activities: null },
  recorded: { contents: 0, activities: 0 },
  parties: [],
  ownerId: 'owner',
  ownerName: { vi: 'Sở Giáo dục và Đào tạo Nghệ An', en: 'Nghệ An Department of Education and Training' },
  mayAnswerIds: ['owner'],
  provinceId: 'nghe-an',
  placeIds: ['nghe-an'],
  targets: [],
  activities: [],
}

export function found(change: Partial<ProgrammeFacts>, on = today): Finding[] {
  return findingsOf({ ...quiet, ...change }, on)
}

export function kinds(change: Partial<ProgrammeFacts>, on = today): FindingKind[] {
  return found(change, on).map(({ kind }) => kind)
}

/** The one finding there is; throws when there are others or none. */
export function only(change: Partial<ProgrammeFacts>, on = today): Finding {
  const [first, ...rest] = found(change, on)
  if (first === undefined || rest.length > 0) throw new Error(`${rest.length + (first ? 1 : 0)} findings`)
  return first
}

/** A finding with nothing in it but its kind and what is given. */
export function bare(kind: FindingKind, change: Partial<Finding> = {}): Finding {
  return {
    key: `${kind}:x`,
    kind,
    subject: { type: 'Programme', id: 'x' },
    programmeId: 'x',
    ownerId: null,
    mayAnswerIds: [],
    provinceId: null,
    placeIds: [],
    since: null,
    dueOn: null,
    daysSince: null,
    daysLeft: null,
    days: null,
    overdue: false,
    message: { vi: '', en: '' },
    ...change,
  }
}

/** A verdict with no components. */
export function paced(status: PaceStatus, reasonCode: Pace['reasonCode'] = 'PACE'): Pace {
  return {
    status,
    reasonCode,
    ratio: null,
    progressed: null,
    elapsed: null,
    projected: null,
    growth: null,
    possible: null,
    method: 'LINEAR',
    unit: '%',
    reason: {
      vi: 'Chưa có số liệu báo cáo nào sau số liệu gốc.',
      en: 'There has been no measurement since the baseline.',
    },
  }
}

export function target(change: Partial<TargetFacts>): TargetFacts {
  return {
    id: 't',
    name: { vi: 'Tỷ lệ trường đạt chuẩn quốc gia', en: 'Schools meeting national standards' },
    provinceId: 'hai-phong',
    dueOn: '2029-12-31',
    pace: paced('LATE'),
    ...change,
  }
}
