import type { Finding, FindingKind } from './finding.ts'

/** Which findings: of these kinds and, where `overdue` is not null, only those that are overdue or only those that are not. */
export type FindingFilter = { kinds: readonly FindingKind[]; overdue: boolean | null }

/** Whether a finding is one of those that a filter keeps. */
export function matches({ kind, overdue }: Pick<Finding, 'kind' | 'overdue'>, filter: FindingFilter): boolean {
  return filter.kinds.includes(kind) && (filter.overdue === null || filter.overdue === overdue)
}
