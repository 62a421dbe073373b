import type { Finding, FindingKind } from './finding.ts'

/** A figure by which provinces are ranked: what is late, what is at risk, or every finding. */
export type FindingFigure = 'LATE' | 'AT_RISK' | 'FINDINGS'

/** How many findings there are: `late` are late targets and overdue activities, `atRisk` targets at risk. */
export type FindingCounts = { late: number; atRisk: number; findings: number }

/** The kinds that a figure counts. */
export const KINDS_OF_FIGURE: Record<Exclude<FindingFigure, 'FINDINGS'>, readonly FindingKind[]> = {
  LATE: ['TARGET_LATE', 'ACTIVITY_LATE'],
  AT_RISK: ['TARGET_AT_RISK'],
}

/** Whether a finding is counted by a figure. */
export function countsAs({ kind }: Pick<Finding, 'kind'>, figure: FindingFigure): boolean {
  return figure === 'FINDINGS' || KINDS_OF_FIGURE[figure].includes(kind)
}

/** The findings by figure. */
export function countsOf(findings: readonly Finding[]): FindingCounts {
  const count = (figure: FindingFigure) => findings.filter((finding) => countsAs(finding, figure)).length
  return { late: count('LATE'), atRisk: count('AT_RISK'), findings: findings.length }
}

/** The number of one figure. */
export function figureOf({ late, atRisk, findings }: FindingCounts, figure: FindingFigure): number {
  return { LATE: late, AT_RISK: atRisk, FINDINGS: findings }[figure]
}

/** What the headline names places by: what is late where anything is, else what is at risk, else everything. */
export function leadingFigure({ late, atRisk }: FindingCounts): FindingFigure {
  return late > 0 ? 'LATE' : atRisk > 0 ? 'AT_RISK' : 'FINDINGS'
}

/** An indicator lacks its code once, however many programmes use it. */
function oncePerIndicator(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>()
  return findings.filter(({ kind, subject }) => {
    if (kind !== 'INDICATOR_WITHOUT_CODE') return true
    const first = !seen.has(subject.id)
    seen.add(subject.id)
    return first
  })
}

/**
 * The findings that concern some administrative units, or every finding where `units` is null. Each count and each list
 * of findings by place is made by this function, from the findings of all programmes that touch those units.
 */
export function findingsIn(findings: readonly Finding[], units: ReadonlySet<string> | null): Finding[] {
  const concerned = units === null ? findings : findings.filter(({ placeIds }) => placeIds.some((id) => units.has(id)))
  return oncePerIndicator(concerned)
}
