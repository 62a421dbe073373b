import type { LocalDate } from './date.ts'
import type { Localised } from './language.ts'
import { Exact } from './number.ts'
import { type Pace, type PaceInput, pace } from './pace.ts'
import { exactly, type Quantity } from './quantity.ts'

export type CoverageState = 'HAS' | 'LACKS' | 'UNKNOWN'

/** `id` is the commune's or school's own; an undated report is taken to hold on every day. */
export type CoverageMember = { id: string; state: CoverageState; reportedOn: LocalDate | null }

/** Who must have a thing: how many, as of which day, and what is known of each that is named. */
export type CoverageRoster = {
  denominator: number | null
  denominatorOn: LocalDate | null
  members: readonly CoverageMember[]
}

/**
 * A roster read on a day. `quantity` is null when nothing can be said, and `reason` then says why. `unlisted` counts
 * those the denominator counts and the roster does not name (null without a denominator). `atMost` is the value if
 * all that are unknown had it. `reportedOn` is the day of the newest report.
 */
export type Coverage = {
  quantity: Quantity | null
  reason: Localised | null
  atMost: string | null
  has: string[]
  missing: string[]
  unknown: string[]
  unlisted: number | null
  reportedOn: LocalDate | null
}

const REASONS = {
  nothing: { vi: 'Chưa có báo cáo nào về danh sách này.', en: 'Nothing has been reported on this roster.' },
  denominator: {
    vi: 'Nguồn không nêu tổng số phải có tại ngày này.',
    en: 'No source states how many must have it on this day.',
  },
  overfull: {
    vi: 'Danh sách nêu nhiều đơn vị hơn tổng số được ghi: đối chiếu lại tổng số.',
    en: 'The roster names more units than the total recorded: check the total.',
  },
} as const satisfies Record<string, Localised>

/**
 * What a roster says on a day, in per cent or, in any other unit, as a count. It claims 'at least' while the state of
 * any member is unknown or any is not named. A report made after that day, or a denominator dated after it, is not
 * known yet.
 */
export function coverageOn(roster: CoverageRoster, on: LocalDate, unit = '%'): Coverage {
  const members = roster.members.map(({ id, state, reportedOn }) => ({
    id,
    state: reportedOn !== null && reportedOn > on ? 'UNKNOWN' : state,
    reportedOn: reportedOn !== null && reportedOn > on ? null : reportedOn,
  }))
  const having = (state: CoverageState) => members.filter((member) => member.state === state).map(({ id }) => id)
  const [has, missing, unknown] = [having('HAS'), having('LACKS'), having('UNKNOWN')]
  const { denominatorOn } = roster
  const denominator = denominatorOn !== null && denominatorOn > on ? null : roster.denominator
  const unlisted = denominator === null ? null : Math.max(0, denominator - members.length)
  const lists = { has, missing, unknown, unlisted, reportedOn: newest(members.map(({ reportedOn }) => reportedOn)) }
  const nothing = { quantity: null, atMost: null, ...lists }
  if (has.length + missing.length === 0) return { ...nothing, reason: REASONS.nothing }
  if (denominator !== null && members.length > denominator) return { ...nothing, reason: REASONS.overfull }
  if (unit === '%' && (denominator === null || denominator === 0)) return { ...nothing, reason: REASONS.denominator }
  const open = unlisted === null ? null : unknown.length + unlisted
  return {
    quantity: stated(has.length, open, denominator, unit),
    reason: null,
    atMost: open === null ? null : shareOf(has.length + open, denominator, unit),
    ...lists,
  }
}

function stated(has: number, open: number | null, denominator: number | null, unit: string): Quantity {
  const ratio = unit === '%' && denominator !== null
  return {
    ...exactly(shareOf(has, denominator, unit), unit),
    comparator: open === 0 ? 'EXACTLY' : 'AT_LEAST',
    numerator: ratio ? String(has) : null,
    denominator: ratio ? String(denominator) : null,
  }
}

function shareOf(count: number, denominator: number | null, unit: string): string {
  if (unit !== '%' || denominator === null) return String(count)
  return new Exact(count).times(100).div(denominator).toDecimalPlaces(6).toString()
}

function newest(days: readonly (LocalDate | null)[]): LocalDate | null {
  return days.reduce((latest, day) => (day !== null && (latest === null || day > latest) ? day : latest), null)
}

/**
 * The pace of a coverage target on its roster: the reading is what the roster says on the day, dated by its newest
 * report (else by its denominator, else by the day), with the most it can be if all that are unknown have it.
 */
export function coveragePace(roster: CoverageRoster, target: Omit<PaceInput, 'latest'>): Pace {
  const { quantity, atMost, reportedOn } = coverageOn(roster, target.on, target.target.unit)
  if (quantity === null) return pace({ ...target, latest: null })
  const on = reportedOn ?? roster.denominatorOn ?? target.on
  return pace({ ...target, latest: { quantity, on, ...(atMost !== null && { atMost }) } })
}
