import type { LocalDate } from './date.ts'

/** What a citation speaks of, whether its source is silent on it, and when that was published; null where it is undated. */
export type Attestation = { field: string | null; silent: boolean; publishedOn: LocalDate | null }

/**
 * The newest day on which a source attests a field: one that is cited for it, else one that is cited for the whole record.
 * Null where none of them is dated.
 */
export function attestedOn(citations: readonly Attestation[], field: string): LocalDate | null {
  const stated = citations.filter(({ silent }) => !silent)
  const own = stated.filter((citation) => citation.field === field)
  const days = (own.length > 0 ? own : stated.filter((citation) => citation.field === null)).flatMap(
    ({ publishedOn }) => publishedOn ?? [],
  )
  return days.toSorted().at(-1) ?? null
}
