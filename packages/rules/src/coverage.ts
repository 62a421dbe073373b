import { coverageNote, noted } from './coverage-note.ts'
import type { LocalDate } from './date.ts'
import type { Localised } from './language.ts'
import { Exact } from './number.ts'
import { type Pace, type PaceInput, pace, type Reading } from './pace.ts'
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
 * those the denominator counts and the roster does not name (null without a denominator). `denominator` is the one known
 * on the day. `atMost` is the value if all that are unknown had it. `reportedOn` is the day of the newest report.
 */
export type Coverage = {
  quantity: Quantity | null
  reason: Localised | null
  atMost: string | null
  has: string[]
  missing: string[]
  unknown: string[]
  unlisted: number | null
  denominator: number | null
  denominatorOn: LocalDate | null
  reportedOn: LocalDate | null
}

const REASONS = {
  nothing: { vi: 'Chưa có báo cáo nào về danh sách này.', en: 'Nothing has been reported on this roster.' },
  denominator: {
    vi: 'Sổ chưa ghi tổng số phải có tại ngày này.',
    en: 'The register does not hold yet how many must have it on this day.',
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
  const known = roster.denominatorOn === null || roster.denominatorOn <= on
  const [denominator, denominatorOn] = known ? [roster.denominator, roster.denominatorOn] : [null, null]
  const unlisted = denominator === null ? null : Math.max(0, denominator - members.length)
  const reportedOn = newest(members.map((member) => member.reportedOn))
  const lists = { has, missing, unknown, unlisted, denominator, denominatorOn, reportedOn }
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

/** What a roster says as a figure: dated by its newest report (else by its denominator, else by the day it is read on). */
function rosterReading(
  roster: CoverageRoster,
  on: LocalDate,
  { quantity, atMost, reportedOn }: Coverage,
): Reading | null {
  if (quantity === null) return null
  return { quantity, on: reportedOn ?? roster.denominatorOn ?? on, ...(atMost !== null && { atMost }) }
}

/**
 * What the roster knew on the day a programme began, for a target without a baseline of its own. An undated report may
 * be newer than that day, and of a member reported since nobody can tell how it was: both count as unknown.
 */
function rosterBaseline(roster: CoverageRoster, { startsOn, target }: PaceInput): Reading | null {
  if (startsOn === null) return null
  const members = roster.members.map((member) =>
    member.reportedOn === null ? { ...member, state: 'UNKNOWN' as const } : member,
  )
  return rosterReading(roster, startsOn, coverageOn({ ...roster, members }, startsOn, target.unit))
}

/**
 * The pace of a coverage target on the roster of `place`: the reading is what the roster says on the day, with the most
 * it can be if all that are unknown have it. Where it gives no figure, the measurements speak. The reason says what the
 * roster holds.
 */
export function coveragePace(roster: CoverageRoster, place: Localised, input: PaceInput): Pace {
  const coverage = coverageOn(roster, input.on, input.target.unit)
  const found = pace({
    ...input,
    baseline: input.baseline ?? rosterBaseline(roster, input),
    latest: rosterReading(roster, input.on, coverage) ?? input.latest,
  })
  if (found.reasonCode === 'NOT_STARTED') return found
  const note = coverageNote(place, coverage)
  return { ...found, reason: noted(found.reason, note), roster: note }
}
