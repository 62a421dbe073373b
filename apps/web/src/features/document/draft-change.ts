import type { DraftVersionColumnFragment } from '@nhip-cau/graphql/operations'

export type DraftTarget = DraftVersionColumnFragment['targets'][number]

/** How a target stands to the version before: nothing is said of the first version. */
export type DraftChange =
  | { kind: 'same' | 'added' | 'removed' }
  | { kind: 'value'; before: DraftTarget }
  | { kind: 'due'; before: DraftTarget }
  | null

/** What became of one indicator's target from one version of a draft to the next. */
export function changeOf(before: DraftTarget | undefined, now: DraftTarget | undefined, first: boolean): DraftChange {
  if (first) return null
  if (!now) return before ? { kind: 'removed' } : null
  if (!before) return { kind: 'added' }
  const { value, comparator, text } = now.quantity
  const earlier = before.quantity
  if (value !== earlier.value || comparator !== earlier.comparator || text !== earlier.text)
    return { kind: 'value', before }
  return now.dueOn === before.dueOn ? { kind: 'same' } : { kind: 'due', before }
}
