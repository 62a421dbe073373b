import { daysBetween } from './date.ts'
import { Exact } from './number.ts'
import type { PaceInput, PaceStatus, Reading } from './pace.ts'
import { type Components, NOTHING } from './pace-component.ts'
import type { PaceReason } from './pace-reason.ts'
import { graded } from './pace-verdict.ts'

export type MilestoneVerdict = { status: PaceStatus; reasonCode: PaceReason; components: Components }

/**
 * A milestone is met when a measurement says so, and by nothing else. Until it is due, it goes by the steps reported
 * towards it, over the time from the start of the programme (or the baseline) to the due date; without steps it is
 * pending. Steps count from the day they were reported, as measurements do.
 */
export function milestoneVerdict(input: PaceInput, latest: Reading | null): MilestoneVerdict {
  const said = latest?.quantity
  if (said?.value === null) return none('MEASUREMENT_WITHOUT_FIGURE')
  if (said !== undefined && said.unit !== 'milestone') return none('UNITS_DIFFER')
  if (said !== undefined && said.comparator === 'EXACTLY' && new Exact(said.value).eq(1)) {
    return { status: 'ACHIEVED', reasonCode: 'MILESTONE_MET', components: NOTHING }
  }
  if (input.on > input.dueOn) {
    if (said === undefined) return none('MILESTONE_NOT_REPORTED')
    return { status: 'LATE', reasonCode: 'MILESTONE_PAST_DUE', components: NOTHING }
  }
  return bySteps(input) ?? none('MILESTONE_PENDING')
}

function none(reasonCode: PaceReason): MilestoneVerdict {
  return { status: 'NOT_ASSESSABLE', reasonCode, components: NOTHING }
}

function bySteps({ steps, startsOn, baseline, dueOn, on }: PaceInput): MilestoneVerdict | null {
  const from = startsOn ?? baseline?.on ?? null
  if (steps === undefined || steps.total <= 0 || steps.on > on || from === null) return null
  const [passed, whole] = [daysBetween(from, steps.on), daysBetween(from, dueOn)]
  if (passed <= 0 || whole <= 0) return null
  const ratio = new Exact(steps.done).times(whole).div(new Exact(steps.total).times(passed))
  const components = {
    ...NOTHING,
    ratio: ratio.toNumber(),
    progressed: steps.done / steps.total,
    elapsed: passed / whole,
  }
  return { status: graded(ratio), reasonCode: 'MILESTONE_STEPS', components }
}
