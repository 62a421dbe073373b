import type { Finding } from './finding.ts'
import type { Localised } from './language.ts'

export type FindingChange = { before: Finding; after: Finding }

/** What two days' findings have in common and not. Every finding of either day is in exactly one list. */
export type Changes = {
  appeared: Finding[]
  gone: Finding[]
  /** The same matter, worse than it was: from at risk to late, from ending to ended, from open to overdue. */
  worsened: FindingChange[]
  eased: FindingChange[]
  unchanged: Finding[]
}

/**
 * Compares the findings of two days by key; a target that goes from at risk to late, or back, is one matter that has
 * changed. What could not be judged and now is late has appeared: it may have been late before.
 */
export function changesBetween(before: readonly Finding[], after: readonly Finding[]): Changes {
  const earlier = new Map(before.map((finding) => [matterOf(finding), finding]))
  const changes: Changes = { appeared: [], gone: [], worsened: [], eased: [], unchanged: [] }
  for (const finding of after) {
    const was = earlier.get(matterOf(finding))
    if (was === undefined) {
      changes.appeared.push(finding)
      continue
    }
    earlier.delete(matterOf(finding))
    const step = gravity(finding) - gravity(was)
    if (step === 0) changes.unchanged.push(finding)
    else (step > 0 ? changes.worsened : changes.eased).push({ before: was, after: finding })
  }
  changes.gone.push(...earlier.values())
  return changes
}

/** A target's being late and its being at risk are one matter. */
function matterOf({ kind, key, subject }: Finding): string {
  return kind === 'TARGET_LATE' || kind === 'TARGET_AT_RISK' ? `PACE:${subject.id}` : key
}

function gravity({ kind, overdue }: Finding): number {
  return kind === 'TARGET_LATE' || overdue ? 1 : 0
}

export type ChangePart = { text: Localised; filter: Exclude<keyof Changes, 'unchanged'> | null }

/** One sentence on what has changed; every count is a part of its own. To be joined with `headlineText`. */
export function changesSentence(changes: Changes): ChangePart[] {
  const counts = COUNTED.flatMap(({ filter, vi, en }) => {
    const n = changes[filter].length
    return n === 0 ? [] : [{ text: { vi: `${n} ${vi}`, en: `${n} ${en(n)}` }, filter }]
  })
  if (counts.length === 0)
    return [words('So với lần xem trước, không có gì thay đổi.', 'Nothing has changed since the last look.')]
  return [words('So với lần xem trước: ', 'Since the last look: '), ...listed(counts), words('.', '.')]
}

const COUNTED = [
  { filter: 'appeared', vi: 'nội dung mới', en: (n) => (n === 1 ? 'new finding' : 'new findings') },
  { filter: 'worsened', vi: 'nội dung nghiêm trọng hơn', en: () => 'worse' },
  { filter: 'eased', vi: 'nội dung giảm nhẹ', en: () => 'eased' },
  { filter: 'gone', vi: 'nội dung không còn', en: () => 'gone' },
] as const satisfies readonly { filter: keyof Changes; vi: string; en: (n: number) => string }[]

function listed(parts: readonly ChangePart[]): ChangePart[] {
  return parts.flatMap((part, i) => {
    if (i === 0) return [part]
    return [i === parts.length - 1 ? words(' và ', ' and ') : words(', ', ', '), part]
  })
}

function words(vi: string, en: string): ChangePart {
  return { text: { vi, en }, filter: null }
}
